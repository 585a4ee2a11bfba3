/** Matches a sticky pattern (`y`) at an offset; null where it does not stand there. */
export function readAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}
