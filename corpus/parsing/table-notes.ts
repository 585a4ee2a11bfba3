import { SourceError } from '../source-error.ts'
import { editLine, withoutStart } from './edit-line.ts'
import type { PrintedNote } from './feet.ts'
import { findGlued } from './glued-numbers.ts'
import { readHeading } from './headings.ts'
import { endsSentence, type Line } from './line.ts'
import { isRow } from './printed-tables.ts'
import type { Oddity } from './reading.ts'

/** Notes right below a printed table, which count from 1 for the table: `onbekend1` in a row, `1 Vanaf 2023 ...` below. */

interface TableNotes {
  lines: Line[]
  /** Their numbers are below 0 until those of the document are counted: see `countOn`. */
  notes: PrintedNote[]
  oddities: Oddity[]
}

/** `taken`: how many there were before; `apart`: the numbers of the lines that a blank one stands before. */
interface Options {
  taken: number
  apart: ReadonlySet<number>
  file: string
}

const NOTE = /^(\d{1,2}) (?=\p{Lu})/u

/** Takes the notes below tables off a page's lines, and their numbers out of the cells. Throws a SourceError where one has no end. */
export function takeTableNotes(page: readonly Line[], { taken, apart, file }: Options): TableNotes {
  const lines: Line[] = []
  const notes: PrintedNote[] = []
  const oddities: Oddity[] = []
  for (let index = 0; index < page.length; index++) {
    const line = page[index] as Line
    const printed = NOTE.exec(line.text)
    const row = printed ? rowThatRefers(lines, printed[1] ?? '') : -1
    if (!printed || row < 0) {
      lines.push(line)
      continue
    }
    const end = noteEnd(page, index, { apart, file })
    const note = -(taken + notes.length + 1)
    const begun = withoutStart(line, printed[0].length)
    notes.push({ number: note, lines: [begun, ...page.slice(index + 1, end)] })
    const cell = withoutNumber(lines[row] as Line, printed[1] ?? '', note)
    lines[row] = cell.line
    if (!cell.isCertain)
      oddities.push({
        line: cell.line.number,
        problem: `Cells of a table ran together with the number of its note ${printed[1]}, and stay as they came.`,
      })
    index = end - 1
  }
  return { lines, notes, oddities }
}

/** No table of one page has as many rows. */
const MOST_ROWS = 60
const LONGEST_ROW = 120

/** The last row of the table right above that bears a number behind a cell, -1 where there is none. */
function rowThatRefers(above: readonly Line[], digits: string): number {
  let found = -1
  let rows = 0
  for (let index = above.length - 1; index >= 0 && above.length - index < MOST_ROWS; index--) {
    const { text, form } = above[index] as Line
    if (text.length > LONGEST_ROW || endsSentence(text) || readHeading(text)) break
    if (form === 'table' || isRow(text)) rows++
    if (found < 0 && placeIn(text, digits)) found = index
  }
  return rows > 0 ? found : -1
}

/** Where the number stands: `onbekend1`, `1.9871`, or anywhere in `88711.122`, cells that ran together. */
function placeIn(text: string, digits: string): { start: number; isCertain: boolean } | null {
  const behindWord = new RegExp(String.raw`(?<=\p{Ll}{2})${digits}(?= |$)`, 'u').exec(text)
  if (behindWord) return { start: behindWord.index, isCertain: true }
  const glued = findGlued(text).find((each) => each.digits === digits)
  if (glued) return { start: glued.start, isCertain: true }
  return new RegExp(String.raw`\d{2}${digits}\d{1,3}\.\d{3}(?!\d)`, 'u').test(text)
    ? { start: text.length, isCertain: false }
    : null
}

function withoutNumber(row: Line, digits: string, note: number): { line: Line; isCertain: boolean } {
  const place = placeIn(row.text, digits) ?? { start: row.text.length, isCertain: false }
  const { start, isCertain } = place
  const length = isCertain ? digits.length : 0
  const cut = editLine(row, [{ start, end: start + length, notes: [note] }])
  return { line: { ...cut, form: 'table' }, isCertain }
}

/** No table's note is longer. */
const MOST_LINES = 6
/** `1NOS, 29 oktober`: the notes at the foot of the page. */
const FOOT = /^\d{1,3}(?:\p{L}{2}|[«“‘])/u

function noteEnd(
  page: readonly Line[],
  start: number,
  { apart, file }: { apart: ReadonlySet<number>; file: string },
): number {
  for (let end = start + 1; end - start <= MOST_LINES; end++) {
    const line = page[end]
    if (!line || apart.has(line.number) || readHeading(line.text) || FOOT.test(line.text)) return end
    if (NOTE.test(line.text) && endsSentence(page[end - 1]?.text ?? '')) return end
  }
  const line = page[start] as Line
  throw new SourceError(`Where the note below the table ends is not clear: ${JSON.stringify(line.text)}.`, {
    file,
    line: line.number,
    advice: 'Set a blank line behind it.',
  })
}

/** The notes of tables counted on from the document's own, and the lines that refer to them. */
export function countOn(
  lines: readonly Line[],
  tableNotes: readonly PrintedNote[],
  last: number,
): { lines: Line[]; notes: PrintedNote[]; oddities: Oddity[] } {
  const counted = (note: number) => (note < 0 ? last - note : note)
  return {
    lines: lines.map((line) =>
      line.marks.some(({ note }) => note < 0)
        ? { ...line, marks: line.marks.map((mark) => ({ ...mark, note: counted(mark.note) })) }
        : line,
    ),
    notes: tableNotes.map((note) => ({ ...note, number: counted(note.number) })),
    oddities: tableNotes.map(({ number, lines: [first] }) => ({
      line: first?.number ?? null,
      problem: `A note below a table is counted on as note ${counted(number)}.`,
    })),
  }
}
