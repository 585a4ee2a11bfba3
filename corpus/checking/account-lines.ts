import { headingOf } from '../parsing/headings.ts'
import type { Line } from '../parsing/line.ts'
import type { LineRole, ParsedDocument } from '../parsing/parse-document.ts'
import type { Reading } from '../parsing/reading.ts'
import { lettersOf } from './letters.ts'

/** A line of a source that is not blank. */
export interface SourceLine {
  number: number
  text: string
}

/** A source's lines, and those of them of which something is wrong. */
export interface Account {
  lines: number
  /** How many lines have each role. */
  roles: Partial<Record<LineRole, number>>
  /** Lines that have no role, several, or whose words are gone: with a sentence each. */
  unassigned: { line: number; problem: string }[]
}

/** The lines of a plain text that are not blank, counted as an editor counts them. */
export function linesOfText(text: string): SourceLine[] {
  return text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '')
}

/** The lines that another format was read into. */
export function linesOfReading({ body, notes, furniture }: Reading): SourceLine[] {
  const lines = new Map<number, string>()
  for (const { number, text } of [...body, ...notes.flatMap((note) => note.lines), ...furniture])
    lines.set(number, `${lines.get(number) ?? ''} ${text}`)
  return [...lines].map(([number, text]) => ({ number, text }))
}

/** Follows every line of a source to what became of it. */
export function accountFor(source: readonly SourceLine[], parsed: ParsedDocument): Account {
  const became = new Map<number, { line: Line; role: LineRole }[]>()
  for (const each of parsed.lines)
    became.set(each.line.number, [...(became.get(each.line.number) ?? []), each])
  const isSaid = saidBy(parsed)
  const account: Account = { lines: source.length, roles: {}, unassigned: [] }
  for (const { number, text } of source) {
    const parts = became.get(number) ?? []
    const roles = [...new Set(parts.map(({ role }) => role))]
    const [role] = roles
    const wrong = (problem: string) =>
      account.unassigned.push({ line: number, problem: `${problem}: ${JSON.stringify(shortened(text))}.` })
    if (!role) wrong('The line became nothing')
    else if (roles.length > 1) wrong(`The line is ${roles.join(' and ')} at once`)
    else if (
      !isKept(
        text,
        parts.map(({ line }) => line),
      )
    )
      wrong('The line lost words')
    else if (role === 'text' && !parts.every(({ line }) => isSaid(line)))
      wrong('The line is text, but stands in no passage')
    else account.roles[role] = (account.roles[role] ?? 0) + 1
  }
  return account
}

/** Whether a line's letters are those of its parts; where a question has only a number, its heading was put before it. */
function isKept(text: string, parts: readonly Line[]): boolean {
  const said = (lines: readonly Line[]) => lettersOf(lines.map((line) => line.text).join(''))
  const letters = lettersOf(text)
  return letters === said(parts) || letters === said(parts.filter((line) => headingOf(line) === null))
}

function shortened(text: string): string {
  const whole = text.trim()
  return whole.length > 60 ? `${whole.slice(0, 59)}…` : whole
}

/** The heading over the notice that an answer comes later: `Mededeling`. */
const NOTICE = /^Mededeling(?:en)? ?:?$/u

/** Whether a line of the text is a heading or stands in a passage; lines are asked for in the order of the document. */
function saidBy({ passages }: ParsedDocument): (line: Line) => boolean {
  const said = lettersOf(
    passages
      .flatMap(({ questions, heading, paragraphs }) => [
        ...questions.map((question) => question.text),
        heading ?? '',
        ...paragraphs,
      ])
      .join(''),
  )
  let from = 0
  return (line) => {
    if (headingOf(line) || NOTICE.test(line.text)) return true
    const letters = lettersOf(line.text)
    const next = said.indexOf(letters, from)
    const found = next < 0 ? said.indexOf(letters) : next
    if (found >= 0) from = found
    return found >= 0
  }
}
