/** The letters of a text, and nothing else: hyphens, spaces, line ends and the numbers of notes make no difference. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]+/gu, '')
}
