import type { Mark } from '../parsing/line.ts'
import { SourceError } from '../source-error.ts'
import type { PrintedLine } from './pdf-lines.ts'
import { shiftedText } from './raised.ts'

/** A raised number that is none of a note's: `km²`, `CO²`, `10⁶`. */
const POWER_OF = /(?:(?<!\p{L})[kcdm]?m|\d|CO|\p{Lu})$/u

/** A line's text with the numbers of notes taken out; another raised number is a power, and stays. */
export function takeMarks(
  line: PrintedLine,
  { notes, file, number }: { notes: ReadonlySet<number>; file: string; number: number },
): { text: string; marks: Mark[] } {
  let text = ''
  let read = 0
  const marks: Mark[] = []
  for (const { digits, offset } of line.raised) {
    text += line.text.slice(read, offset)
    read = offset
    const noted = asNotes(digits, notes)
    if (noted && !/(?<!\p{L})[kcdm]?m$/u.test(text))
      marks.push(...noted.map((note) => ({ note, offset: text.length })))
    else if (POWER_OF.test(text)) text += raisedBehind(text, digits)
    else {
      throw new SourceError(
        `Number ${digits} is raised behind ${JSON.stringify(text)} on page ${line.page}, but no note has it.`,
        { file, line: number, advice: 'Take the document as XML or HTML, where notes are marked as such.' },
      )
    }
  }
  return { text: text + line.text.slice(read), marks }
}

/** A line's text with what is raised in it: `10⁶`, and `m3` as a plain text would have it. */
export function withRaised({ text, raised }: PrintedLine): string {
  let said = ''
  let read = 0
  for (const { digits, offset } of raised) {
    said += text.slice(read, offset)
    said += raisedBehind(said, digits)
    read = offset
  }
  return said + text.slice(read)
}

/** Only digits are looked for as raised, and each has a raised form. */
function raisedBehind(before: string, digits: string): string {
  return shiftedText(digits, { before, shift: 'raised' }) ?? digits
}

/** `3`, `5, 6`, or `567` for notes 5, 6 and 7; null where one of them is no note. */
function asNotes(digits: string, notes: ReadonlySet<number>): number[] | null {
  const numbers = digits.split(/[\s,;]+/u).filter((part) => part !== '')
  const read = numbers.map((part) => (notes.has(Number(part)) ? [Number(part)] : inRow(part, notes)))
  return read.every((each) => each !== null) ? read.flat() : null
}

function inRow(digits: string, notes: ReadonlySet<number>): number[] | null {
  for (let length = 1; length < digits.length; length++) {
    const row: number[] = []
    let rest = digits
    for (let next = Number(digits.slice(0, length)); rest.startsWith(String(next)); next++) {
      row.push(next)
      rest = rest.slice(String(next).length)
    }
    if (rest === '' && row.every((note) => notes.has(note))) return row
  }
  return null
}
