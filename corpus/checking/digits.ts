import { headingOf } from '../parsing/headings.ts'
import type { Line } from '../parsing/line.ts'
import type { LineRole } from '../parsing/parse-document.ts'
import { signsOf } from './letters.ts'

/** What became of a line, or of a part of it. */
export interface LinePart {
  line: Line
  role: LineRole
}

/**
 * Whether a line's digits are those of its parts. What was taken out of them is the number of a note that is referred to
 * there, or that stands before a note; what was put before them, the heading of a question.
 */
export function hasDigits(text: string, parts: readonly LinePart[]): boolean {
  const [only, ...others] = parts
  if (only && others.length === 0 && hasNumbersAtMarks(text, only.line)) return true
  const isHeaded = others.length > 0
  const headings = parts
    .filter(({ line }) => isHeaded && headingOf(line) !== null)
    .map(({ line }) => line.text)
  const isNumbered = parts.some(({ role }) => role === 'note')
  const marks = parts.flatMap(({ line }) => line.marks.map(({ note }) => note)).join('')
  const before = isNumbered ? (/\d{1,3}/u.exec(text.normalize('NFKC'))?.[0] ?? '') : ''
  const kept = digitsOf(parts.map(({ line }) => line.text).join(''))
  const written = digitsOf(text)
  const lost = without(without(written, kept), digitsOf(marks + before))
  const added = without(without(kept, written), digitsOf(headings.join('')))
  return lost.length === 0 && added.length === 0
}

/** Notes may be counted anew: where a mark stands, the source has a number, whichever it is. */
function hasNumbersAtMarks(text: string, { text: kept, marks }: Line): boolean {
  const offsets = [...marks.map(({ offset }) => offset), kept.length]
  const pieces = offsets.map((offset, index) => signsOf(kept.slice(offsets[index - 1] ?? 0, offset)))
  return new RegExp(`^${pieces.join('\\d{1,3}')}$`, 'u').test(signsOf(text.normalize('NFKC')))
}

function digitsOf(text: string): string[] {
  return text.normalize('NFKC').match(/\d/gu) ?? []
}

/** The digits without as many of each as are taken. */
function without(digits: readonly string[], taken: readonly string[]): string[] {
  const left = [...digits]
  for (const digit of taken) {
    const at = left.indexOf(digit)
    if (at >= 0) left.splice(at, 1)
  }
  return left
}
