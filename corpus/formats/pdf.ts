import { type PrintedNote, takeFeet } from '../parsing/feet.ts'
import { findFurniture } from '../parsing/furniture.ts'
import { type Line, without } from '../parsing/line.ts'
import { headPlainQuestions } from '../parsing/plain-numbers.ts'
import type { Reading } from '../parsing/reading.ts'
import { setHeadings } from '../parsing/set-headings.ts'
import { SourceError } from '../source-error.ts'
import { type ColumnLine, measureSetting, type SetPage, type Setting, setPage } from './pdf-columns.ts'
import { gapBefore, isSection } from './pdf-gaps.ts'
import { type PrintedLine, readLines } from './pdf-lines.ts'
import { takeMarks, withRaised } from './pdf-marks.ts'
import { findNotes, type SetNote } from './pdf-notes.ts'
import { readPdfPages } from './pdf-pages.ts'
import { findRunning } from './pdf-running.ts'
import { asRow, findRows } from './pdf-tables.ts'

/** Whether a file is a PDF by its first bytes. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-'
}

/**
 * Reads a PDF by where its text stands and how it is set. Its lines are counted through the document, down each page.
 * Throws a SourceError, which names the page where there is one.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  const printed = (await readPdfPages(bytes, file)).map((pieces, index) => readLines(pieces, index + 1))
  const setting = measureSetting(printed.flat())
  const pages = printed.map((lines, index) => setPage(lines, index + 1, setting))
  const numbers = countLines(pages)
  const running = findRunning(pages, setting)
  const withoutRunning = pages.map((page) => ({
    ...page,
    column: page.column.filter((line) => !running.has(line)),
  }))
  const notes = findNotes(withoutRunning, setting)
  const inNotes = new Set(notes.flatMap((note) => note.lines))
  const beside = pages.flatMap(({ margin }) => margin.filter((line) => !inNotes.has(line)))

  const context = { setting, numbers, notes, file }
  refuseColumns(beside, context)
  const text = withoutRunning.map(({ column }) =>
    toLines(
      column.filter((line) => !inNotes.has(line)),
      context,
    ),
  )
  const printedAround = [...running, ...beside].map((line) => plainLine(line, context))
  const furniture = text.flatMap(findFurniture)
  const body = text.map((page) => setHeadings(without(page, furniture))).filter((page) => page.length > 0)
  refuseUnreferred(notes, body.flat(), context)
  const read =
    notes.length > 0
      ? { body: body.flat(), notes: notes.map((note) => toNote(note, context)) }
      : takeFeet(body, file)
  return {
    body: headPlainQuestions(read.body, file),
    notes: read.notes,
    furniture: [...printedAround, ...furniture],
    whole: false,
    stated: {},
    oddities: [],
  }
}

interface Context {
  setting: Setting
  numbers: ReadonlyMap<PrintedLine, number>
  notes: readonly SetNote[]
  file: string
}

function countLines(pages: readonly SetPage[]): Map<PrintedLine, number> {
  const all = pages.flatMap(({ column, margin }) =>
    [...column, ...margin].sort((a, b) => a.y - b.y || a.x - b.x),
  )
  return new Map(all.map((line, index) => [line, index + 1]))
}

function toLines(lines: readonly ColumnLine[], { setting, numbers, notes, file }: Context): Line[] {
  const noted = new Set(notes.map((note) => note.number))
  const rows = findRows(lines)
  return lines.map((printed, index) => {
    const row = rows.get(printed)
    const line = row ? asRow(printed) : printed
    const last = lines[index - 1]
    const number = numbers.get(printed) ?? 0
    const { text, marks } =
      noted.size > 0 ? takeMarks(line, { notes: noted, file, number }) : { text: withRaised(line), marks: [] }
    const set: Line = {
      number,
      text: withHyphens(text),
      gap: gapBefore(line, last, setting),
      marks,
      width: Math.round((line.right - setting.left) / setting.letter),
    }
    if (row) return { ...set, form: 'table', ...(row === 'next' && { joint: 'row' as const }) }
    return isSection(line, { last, next: lines[index + 1], setting }) ? { ...set, form: 'section' } : set
  })
}

function plainLine(line: PrintedLine, { numbers }: Pick<Context, 'numbers'>, as: PrintedLine = line): Line {
  const text = withHyphens(withRaised(as))
  return { number: numbers.get(line) ?? 0, text, gap: 'none', marks: [], width: text.length }
}

function toNote({ number, begun, lines }: SetNote, context: Context): PrintedNote {
  return { number, lines: lines.map((line, index) => plainLine(line, context, index === 0 ? begun : line)) }
}

/** A hyphen that is drawn is there, whatever it is called. */
function withHyphens(text: string): string {
  return text.replace(/\u00ad|\u2010$/gu, '-')
}

/** A letterhead is narrow, and set small; lines as wide and large as the text beside it are a second column of it. */
function refuseColumns(beside: readonly PrintedLine[], { setting, numbers, file }: Context): void {
  const { size, left, right } = setting
  const wide = beside.filter(
    (line) => !line.turned && line.size > size * 0.95 && line.right - line.x > (right - left) * 0.45,
  )
  const line = wide.find((each) => wide.filter((other) => other.page === each.page).length > 2)
  if (!line) return
  throw new SourceError(`Text stands beside the text on page ${line.page}: ${JSON.stringify(line.text)}.`, {
    file,
    line: numbers.get(line) ?? null,
    advice: 'A document in several columns is not read; take it as XML or HTML.',
  })
}

/** A note that nothing refers to may be part of the text in small type. */
function refuseUnreferred(notes: readonly SetNote[], body: readonly Line[], context: Context): void {
  const referred = new Set(body.flatMap((line) => line.marks.map((mark) => mark.note)))
  const stray = notes.find((note) => !referred.has(note.number))
  const line = stray?.lines[0]
  if (!stray || !line) return
  throw new SourceError(`Note ${stray.number} stands on page ${line.page}, but nothing refers to it.`, {
    file: context.file,
    line: context.numbers.get(line) ?? null,
    advice: 'Take the document as XML or HTML, where notes are marked as such.',
  })
}
