/** The letters of a text, and nothing else: hyphens, spaces, line ends and the numbers of notes make no difference. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]+/gu, '')
}

/** The letters and digits of a text: hyphens, spaces and line ends make no difference. */
export function signsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
