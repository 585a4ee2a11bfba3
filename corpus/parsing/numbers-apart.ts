import { type Edit, editLine } from './edit-line.ts'
import type { Line } from './line.ts'
import { COUNTED, NUMBERED_WORD, SMALL_WORD, UNENDING_WORD } from './lost-spaces.ts'
import { ownerOf, type WordDigits, wordBefore } from './word-digits.ts'

/** `bekeken19 paarden`, `waarvan3 miljoen`, `tot en met5?`. */
const GLUED = /(?<=\p{Ll}{2})(\d{1,6}(?:[.,]\d+)*)(?=[.,;:?!)»]?(?: |$))/gu
const ENDS_SMALL = new RegExp(`${SMALL_WORD.source}$`, 'u')

/** The last note of the line's page, and of the document. */
export interface LastNotes {
  onPage: number
  inAll: number
}

/** A line in which numbers that are no note's have the space that they lost behind a word. */
export function setNumbersApart(line: Line, last: LastNotes, words: WordDigits): Line {
  const edits: Edit[] = []
  for (const { 1: digits = '', index } of line.text.matchAll(GLUED))
    if (
      isFigure(line.text, index, { digits, last }) &&
      !isInAddress(line.text, index) &&
      ownerOf(wordBefore(line.text, index), digits, words) !== 'word'
    )
      edits.push({ start: index, end: index, text: ' ' })
  return editLine(line, edits)
}

/** Whether digits behind a word are the text's own: by the words around them, or since no note bears them. */
function isFigure(
  text: string,
  start: number,
  { digits, last }: { digits: string; last: LastNotes },
): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(start + digits.length, start + digits.length + 12)
  if (UNENDING_WORD.test(before) || NUMBERED_WORD.test(before)) return true
  if (!/^ \p{Ll}{2}/u.test(after)) return false
  if (ENDS_SMALL.test(before) || Number(digits) > last.inAll) return true
  return Number(digits) > last.onPage && COUNTED.test(after)
}

function isInAddress(text: string, start: number): boolean {
  return / \S*(?::\/\/|www\.)\S*$/u.test(text.slice(Math.max(0, start - 300), start))
}
