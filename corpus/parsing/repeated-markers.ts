import { isLabel } from './glued-items.ts'
import type { Line, Mark } from './line.ts'
import { NUMBERED_WORD, UNENDING_WORD } from './lost-spaces.ts'

/** A number behind the end of a word or a sentence: `beleid.3`, `(2018).3`, `het artikel3,`; and what stands behind it. */
const AGAIN =
  /(?:(?<=\p{Ll}{3}|[’”»)])|(?<=(?:\p{Ll}{3}|[’”»)])[.,;:?!]))(\d{1,2})(?=[.,;:?!]?(?: [^\p{Ll}]|$))/gu

/**
 * A line with the numbers taken out that refer again to a note whose number stood before; `last` is the last note's on
 * its page. Only where they can be nothing else: in no table, behind no word that a number belongs to.
 */
export function markRepeats(line: Line, last: number): Line {
  if (last === 0 || line.form === 'table' || line.text.includes('://')) return line
  let text = ''
  let read = 0
  const moved: { from: number; by: number }[] = []
  const marks: Mark[] = []
  for (const { 1: digits = '', index } of line.text.matchAll(AGAIN)) {
    const note = Number(digits)
    if (note < 1 || note > last || isOther(line.text, index, digits)) continue
    text += line.text.slice(read, index)
    read = index + digits.length
    marks.push({ note, offset: text.length })
    moved.push({ from: index, by: digits.length })
  }
  if (read === 0) return line
  let passed = 0
  let taken = 0
  const own = [...line.marks]
    .sort((a, b) => a.offset - b.offset)
    .map(({ note, offset }) => {
      for (let next = moved[passed]; next && next.from < offset; next = moved[++passed]) taken += next.by
      return { note, offset: offset - taken }
    })
  return { ...line, text: text + line.text.slice(read), marks: [...own, ...marks] }
}

/** `tot en met3.`, `artikel3,`, `beleid:1. De`. */
function isOther(text: string, start: number, digits: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return UNENDING_WORD.test(before) || NUMBERED_WORD.test(before) || isLabel(text, start, digits)
}
