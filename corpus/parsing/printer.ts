import { SourceError } from '../source-error.ts'
import { splitLine } from './edit-line.ts'
import type { PrintedNote } from './feet.ts'
import { setItemsApart } from './glued-items.ts'
import { refuseGlued } from './glued-numbers.ts'
import { readHeading } from './headings.ts'
import { type Line, singleSpaced } from './line.ts'
import { UNIT_BEFORE } from './marker-places.ts'
import { mendLines } from './mend.ts'
import { setNumbersApart } from './numbers-apart.ts'
import { findOpenWords } from './open-words.ts'
import { setTables } from './printed-tables.ts'
import { takePrintedFoot } from './printer-feet.ts'
import { refuseHugePage, splitPrintedPages } from './printer-pages.ts'
import type { Oddity, Reading } from './reading.ts'
import { markRepeats } from './repeated-markers.ts'
import { setHeadings } from './set-headings.ts'
import { countOn, takeTableNotes } from './table-notes.ts'
import { ownWords, wordDigitsIn } from './word-digits.ts'

/**
 * The official printer's PDF as a tool took the text out of it: it begins with the name of the chamber, ends each page
 * with a running line, glues notes to their numbers, sets numbers of notes at the beginning of a line, and runs lines
 * together without a space.
 */

/** `Tweede Kamer der Staten-Generaal2`; the digit is the chamber's sign. */
const FIRST_LINE = /^(?:Tweede|Eerste) Kamer der Staten-Generaal ?\d?$/u

/** Whether a text is of the official printer. */
export function isPrinted(source: string): boolean {
  const first = source
    .slice(0, 400)
    .split(/[\r\n]+/u, 5)
    .find((line) => line.trim() !== '' && line.trim() !== '\ufeff')
  return first !== undefined && FIRST_LINE.test(singleSpaced(first.replace(/^\ufeff/u, '')).trim())
}

/** Reads a text of the official printer. Throws a SourceError where a page's notes cannot be told from its text. */
export function readPrinted(lines: readonly Line[], file: string): Reading {
  const { pages, furniture, oddities: atPageEnds } = splitPrintedPages(lines)
  const behindBlank = new Set(lines.filter(({ gap }) => gap !== 'none').map(({ number }) => number))
  for (const page of pages) refuseHugePage(page, file)
  const oddities: Oddity[] = [...atPageEnds]
  const body: Line[] = []
  /** Of each line of the body, the last note on its page. */
  const lastNotes: number[] = []
  const notes: PrintedNote[] = []
  const ofTables: PrintedNote[] = []
  const { lines: mended, mended: count, left } = mendLines(pages.flat())
  if (count > 0) oddities.push({ line: null, problem: mendedProblem(count) })
  if (left.length > 0) oddities.push({ line: null, problem: leftProblem(left) })
  const words = wordDigitsIn(mended)
  let start = 0
  let label: string | null = null
  for (const { length } of pages) {
    const page = setItemsApart(glueUnits(mended.slice(start, start + length)), label)
    label = page.label
    start += length
    const tables = takeTableNotes(page.lines, { taken: ofTables.length, apart: behindBlank, file })
    for (const note of tables.notes) ofTables.push(note)
    for (const oddity of tables.oddities) oddities.push(oddity)
    const foot = takePrintedFoot(tables.lines, { next: notes.length + 1, file, words })
    for (const note of foot.notes) notes.push(note)
    for (const oddity of foot.oddities) oddities.push(oddity)
    for (const line of foot.body) {
      body.push(line)
      lastNotes.push(notes.length)
    }
  }
  const apart = setTables(body).map((line, index) => {
    const onPage = lastNotes[index] ?? 0
    return setNumbersApart(markRepeats(line, onPage, words), { onPage, inAll: notes.length }, words)
  })
  const open = findOpenWords(apart, { lastNotes, words })
  for (const oddity of open.oddities) oddities.push(oddity)
  const set = setHeadings(apart).flatMap(splitItems)
  refuseLoneNumbers(set, file)
  refuseGlued(set, file)
  const counted = countOn(set, ofTables, notes.length)
  return {
    body: counted.lines.map(withLastWidth),
    notes: [...notes, ...counted.notes],
    furniture,
    whole: false,
    lineWidth: LINE_WIDTH,
    stated: {},
    oddities: [...oddities, ...counted.oddities],
    withDigits: new Set([...ownWords(words), ...open.words]),
  }
}

/** `m` with `3 aan aardgas` on the next line, `CO` with `2-heffing`: the tool breaks lines before small digits. */
function glueUnits(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const before = lines[index - 1]?.text ?? ''
    return /^[23](?!\d)/u.test(line.text) && UNIT_BEFORE.test(before) ? { ...line, joint: 'none' } : line
  })
}

/** `waaronder:– de afspraak` and `gezet:• het` begin the item of a list: the tool lost the end of the line before it. */
function splitItems(line: Line): Line[] {
  const starts = [...line.text.matchAll(/(?<=\S[:;.,] ?)(?:– |• ?)(?=\p{L})/gu)].map(({ index }) => index)
  // A dash between spaces is one in the sentence, unless a list is going on.
  const isList =
    starts.length > 1 || starts.some((start) => line.text[start] === '•' || line.text[start - 1] !== ' ')
  if (!isList) return [line]
  return splitLine(line, starts)
}

/** A number alone on its line is a note's, a page's or a table's: where nothing tells, it is no text. */
function refuseLoneNumbers(lines: readonly Line[], file: string): void {
  const first = lines.findIndex((line) => readHeading(line.text) !== null)
  const lone =
    first < 0
      ? undefined
      : lines.slice(first).find((line) => line.form !== 'table' && /^\d{1,3}$/u.test(line.text))
  if (!lone) return
  throw new SourceError(
    `The number ${lone.text} stands alone, and no note at the foot of its page bears it.`,
    {
      file,
      line: lone.number,
      advice: 'Restore the note, or the line that the number belongs to.',
    },
  )
}

const WIDEST_LINE = 95
/** Less than the printer's lines hold. */
const LINE_WIDTH = 60

/** Of a line that several run together make, nobody knows how wide its last one was printed: 0. */
function withLastWidth(line: Line): Line {
  return line.text.length > WIDEST_LINE ? { ...line, width: 0 } : line
}

function mendedProblem(count: number): string {
  return `A tool took this text from a PDF and ran words together where printed lines ended; ${count} ${count === 1 ? 'place was' : 'places were'} set right where it is certain, others may stay. The official XML or PDF has none of this.`
}

const MOST_SHOWN = 12

function leftProblem(left: readonly string[]): string {
  const shown = left
    .slice(0, MOST_SHOWN)
    .map((word) => `“${word}”`)
    .join(', ')
  const more = left.length > MOST_SHOWN ? ' and others' : ''
  return left.length === 1
    ? `A word seems to have run together and stays as it came, as others may that are not told apart: ${shown}.`
    : `${left.length} words seem to have run together and stay as they came, as others may that are not told apart: ${shown}${more}.`
}
