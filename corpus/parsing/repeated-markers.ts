import { type Edit, editLine } from './edit-line.ts'
import { isLabel } from './glued-items.ts'
import type { Line } from './line.ts'
import { NUMBERED_WORD, UNENDING_WORD } from './lost-spaces.ts'
import { ownerOf, type WordDigits, wordBefore } from './word-digits.ts'

/** A number behind the end of a word or a sentence: `beleid.3`, `(2018).3`, `het artikel3,`; and what stands behind it. */
const AGAIN =
  /(?:(?<=\p{Ll}{3}|[’”»)])|(?<=(?:\p{Ll}{3}|[’”»)])[.,;:?!]))(\d{1,2})(?=[.,;:?!]?(?: [^\p{Ll}]|$))/gu

/**
 * A line with the numbers taken out that refer again to a note whose number stood before; `last` is the last note's on
 * its page. Only where they can be nothing else: in no table, behind no word that a number belongs to or may belong to.
 */
export function markRepeats(line: Line, last: number, words: WordDigits): Line {
  if (last === 0 || line.form === 'table' || line.text.includes('://')) return line
  const edits: Edit[] = []
  for (const { 1: digits = '', index } of line.text.matchAll(AGAIN)) {
    const note = Number(digits)
    if (note < 1 || note > last || isOther(line.text, index, digits)) continue
    const word = wordBefore(line.text, index)
    if (word !== '' && ownerOf(word, digits, words) !== 'note') continue
    edits.push({ start: index, end: index + digits.length, notes: [note] })
  }
  return editLine(line, edits)
}

/** `tot en met3.`, `artikel3,`, `beleid:1. De`. */
function isOther(text: string, start: number, digits: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return UNENDING_WORD.test(before) || NUMBERED_WORD.test(before) || isLabel(text, start, digits)
}

/** Digits that may be those of a note behind a word that may own them, and the word. */
const PERHAPS = /(?<=(?<![Cc]ovid)\p{Ll}{3})\d{1,2}(?=[.,;:?!)»]*(?: |$))/gu

/** The words of a line whose digits may be their own or a note's that was met elsewhere: `mbo2`. */
export function openWords(line: Line, last: number, words: WordDigits): { word: string; note: number }[] {
  if (last === 0 || line.form === 'table' || line.text.includes('://')) return []
  return [...line.text.matchAll(PERHAPS)].flatMap(({ 0: digits, index }) => {
    const word = wordBefore(line.text, index)
    const note = Number(digits)
    const isOpen = word !== '' && note > 0 && note <= last && !isOther(line.text, index, digits)
    return isOpen && ownerOf(word, digits, words) === 'open' ? [{ word: word + digits, note }] : []
  })
}
