import { endsSentence, firstWord, type Gap, startsLowerCase } from '../parsing/line.ts'
import type { ColumnLine, Setting } from './pdf-columns.ts'

const LONGEST_HEADING = 80

/** What stands before a line of the text, told by leading, by an indent, and by room that the line above it left. */
export function gapBefore(line: ColumnLine, last: ColumnLine | undefined, setting: Setting): Gap {
  if (!last || last.page !== line.page) return 'page'
  const ended = endsSentence(last.text)
  const leftRoom = leavesRoom(last, line, setting)
  // A sentence that goes on from a full line is set wider there; nothing else begins so.
  if (line.y - last.y > leadingOf(line, last, setting) * 1.25)
    return ended || leftRoom ? 'paragraph' : 'blank'
  return ended && (leftRoom || isIndented(line, last, setting)) ? 'blank' : 'none'
}

/** Larger type stands further apart. */
function leadingOf(line: ColumnLine, last: ColumnLine, { size, leading }: Setting): number {
  return leading * Math.max(1, Math.max(line.size, last.size) / size)
}

function isIndented(line: ColumnLine, last: ColumnLine, { size, left }: Setting): boolean {
  return Math.abs(last.x - left) < size / 2 && line.x - last.x > size * 0.8
}

/** Whether the first word of the next line would have fitted on this one: it was ended on purpose. */
function leavesRoom(last: ColumnLine, line: ColumnLine, { right, letter }: Setting): boolean {
  const letterHere = (line.right - line.x) / Math.max(1, line.text.length)
  // Letters differ in width: a word may be a letter wider than its share of the line.
  return last.right + letter + (firstWord(line.text).length + 1) * letterHere <= right
}

/** Whether a line is a section's heading: short, apart, and in another font than the text that begins under it. */
export function isSection(
  line: ColumnLine,
  { last, next, setting }: { last: ColumnLine | undefined; next: ColumnLine | undefined; setting: Setting },
): boolean {
  if (!next || line.font === null || line.font === setting.font || next.font === line.font) return false
  if (line.size < setting.size * 0.95 || line.text.length > LONGEST_HEADING) return false
  const apart = gapBefore(line, last, setting) !== 'none'
  return apart && /^[\p{Lu}\p{N}]/u.test(line.text) && !endsSentence(line.text) && !startsLowerCase(next.text)
}
