import { SourceError } from '../source-error.ts'
import { editLine, withoutOuterSpace, withoutStart } from './edit-line.ts'
import type { PrintedNote } from './feet.ts'
import { readHeading } from './headings.ts'
import { endsSentence, type Line, startsLowerCase, without } from './line.ts'
import type { Oddity, Reading } from './reading.ts'
import { setHeadings } from './set-headings.ts'

/**
 * The printer's PDF as a tool made markdown of it: `#` before headings, `**` and `_` around what is set bold or italic,
 * notes as `[1 ]` and at the end of a page, and a line of dashes where a page ends.
 */

const PAGE_END = /^-{3,}$/u

/** `h tk 20232024 387`, and `# 2`, the chamber's sign. */
const FURNITURE = /^(?:[hk] [te]k \d{8} \d+|kv tk \w+|# \d|-{3,})$/u

/** Whether a text is of this form: it has headings of markdown and ends of pages. */
export function isMarkdown(source: string): boolean {
  return /^ ?#{1,6} \S/mu.test(source) && /^-{3,}\s*$/mu.test(source)
}

/** Reads a text of this form. Throws a SourceError where a page ends inside a sentence that goes on nowhere. */
export function readMarkdown(lines: readonly Line[], file: string): Reading {
  const furniture = lines.filter((line) => FURNITURE.test(line.text))
  const pages = splitMarkdownPages(lines).map((page) => without(page, furniture))
  const oddities: Oddity[] = []
  const notes: PrintedNote[] = []
  const body: Line[] = []
  for (const page of pages.filter((each) => each.length > 0)) {
    const marked = page.map(withoutMarkup)
    const foot = takeFoot(marked, notes.length + 1)
    for (const note of foot.notes) notes.push(note)
    oddities.push(...lostAtBreak(body.at(-1), foot.body[0], file))
    for (const line of setHeadings(foot.body)) body.push(line)
  }
  const known = new Set(notes.map(({ number }) => number))
  for (const line of body) {
    const lost = line.marks.find(({ note }) => !known.has(note))
    if (lost)
      oddities.push({ line: line.number, problem: `Note ${lost.note} is referred to, but stands nowhere.` })
  }
  return { body, notes, furniture, whole: false, stated: {}, oddities }
}

function splitMarkdownPages(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]]
  for (const line of lines) {
    pages.at(-1)?.push(line)
    if (PAGE_END.test(line.text)) pages.push([])
  }
  return pages
}

/** `[1 ]`, `[4 5 ]`, `[9]`. */
const REFERENCE = /\[(\d{1,3}(?: \d{1,3})*) ?\]/gu

/** A line without `#`, `**`, `_` and the numbers of notes, whose places are kept; `11[e ]` is `11e`. */
function withoutMarkup(line: Line): Line {
  const plain = line.text
    .replace(/^#{1,6} /u, '')
    .replace(/\*\*(?=\S)([^*]{1,400})(?<=\S)\*\*/gu, '$1')
    // An italic part: "_aan een goede ggz_", also inside quotation marks; not "PUC_743104_22".
    .replace(/(?<![\p{L}\p{N}_/])_(?=\S)([^_]+)(?<=\S)_(?![\p{L}\p{N}_/])/gu, '$1')
    .replace(/(?<=\d)\[(e|de|ste) ?\](?= ?)/gu, '$1')
  const references = [...plain.matchAll(REFERENCE)].map(({ 0: printed, 1: numbers = '', index }) => ({
    start: index,
    end: index + printed.length,
    notes: numbers.split(' ').map(Number),
  }))
  const marked = editLine({ ...line, text: plain }, references)
  return withoutOuterSpace({ ...marked, width: marked.text.length })
}

/** The notes at the end of a page: from the first that stands apart and bears the next number. */
function takeFoot(page: readonly Line[], next: number): { body: Line[]; notes: PrintedNote[] } {
  const referred = new Set(page.flatMap((line) => line.marks.map(({ note }) => note)))
  const begins = (line: Line, number: number) =>
    line.gap !== 'none' && line.text.startsWith(`${number} `) && /^\d+ (?!\p{Ll}{1,3} )/u.test(line.text)
  const first = page.findIndex(
    (line, index) =>
      begins(line, next) &&
      (referred.has(next) || page.slice(index).every((each) => !readHeading(each.text))),
  )
  if (first < 0) return { body: [...page], notes: [] }
  const notes: PrintedNote[] = []
  for (const line of page.slice(first)) {
    const number = next + notes.length
    if (line.text.startsWith(`${number} `))
      notes.push({ number, lines: [withoutStart(line, String(number).length)] })
    else notes.at(-1)?.lines.push(line)
  }
  return { body: page.slice(0, first), notes }
}

/**
 * The tool loses lines at the head of a page. Where a sentence surely breaks off, or begins in its middle, the text is
 * refused; where it may go on, somebody has to look.
 */
function lostAtBreak(last: Line | undefined, next: Line | undefined, file: string): Oddity[] {
  if (!last || !next) return []
  const ended = endsSentence(last.text) || readHeading(last.text) !== null
  const lost = ended ? startsLowerCase(next.text) : readHeading(next.text) !== null
  if (lost) {
    const line = ended ? next : last
    throw new SourceError(
      `A sentence ${ended ? 'begins' : 'breaks off'} in its middle where a page ends: ${JSON.stringify(line.text)}.`,
      {
        file,
        line: line.number,
        advice: 'Restore the lines that are missing at the head of the page, from the official publication.',
      },
    )
  }
  if (ended) return []
  const problem =
    'A sentence goes on over a page here, and this form loses lines at the head of a page: compare it with the official publication.'
  return [{ line: next.number, problem, uncertain: true }]
}
