import { headingOf } from '../parsing/headings.ts'
import type { Line } from '../parsing/line.ts'
import type { LineRole, ParsedDocument } from '../parsing/parse-document.ts'
import type { Reading } from '../parsing/reading.ts'
import { hasDigits } from './digits.ts'
import { lettersOf } from './letters.ts'
import { notSaid } from './said-in-order.ts'

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
  const lines = new Map<number, Line[]>()
  for (const line of [...body, ...notes.flatMap((note) => note.lines), ...furniture])
    lines.set(line.number, [...(lines.get(line.number) ?? []), line])
  return [...lines].map(([number, parts]) => ({
    number,
    text: inOrder(parts)
      .map((line) => line.text)
      .join(' '),
  }))
}

/** What a line of markup holds, such as a text and the note within it, in an order that does not hang on their roles. */
function inOrder(parts: readonly Line[]): Line[] {
  return [...parts].sort((a, b) => (a.text < b.text ? -1 : 1))
}

/** Follows every line of a source to what became of it. */
export function accountFor(source: readonly SourceLine[], parsed: ParsedDocument): Account {
  const became = new Map<number, { line: Line; role: LineRole }[]>()
  for (const each of parsed.lines)
    became.set(each.line.number, [...(became.get(each.line.number) ?? []), each])
  const unsaid = notSaid(parsed)
  const account: Account = { lines: source.length, roles: {}, unassigned: [] }
  for (const { number, text } of source) {
    const parts = became.get(number) ?? []
    const [first] = parts
    const wrong = (problem: string) =>
      account.unassigned.push({ line: number, problem: `${problem}: ${JSON.stringify(shortened(text))}.` })
    const lines = parts.map(({ line }) => line)
    const twice = parts.find(({ line }, index) => lines.indexOf(line) < index)
    const said = parts.filter(({ role }) => role === 'text')
    const unsaidOf = said.map(({ line }) => unsaid.get(line)).find((problem) => problem !== undefined)
    if (!first) wrong('The line became nothing')
    else if (twice) wrong(`The line is ${rolesOf(parts, twice.line).join(' and ')} at once`)
    else if (!isKept(text, lines)) wrong('The line lost words')
    else if (!hasDigits(text, parts)) wrong('The line lost digits')
    else if (unsaidOf !== undefined) wrong(unsaidOf)
    else {
      // A line of markup may hold a note within its text.
      const role = said.length > 0 ? 'text' : first.role
      account.roles[role] = (account.roles[role] ?? 0) + 1
    }
  }
  return account
}

function rolesOf(parts: readonly { line: Line; role: LineRole }[], line: Line): LineRole[] {
  return [...new Set(parts.filter((part) => part.line === line).map(({ role }) => role))]
}

/** Whether a line's letters are those of its parts; where a question has only a number, its heading was put before it. */
function isKept(text: string, parts: readonly Line[]): boolean {
  const said = (lines: readonly Line[]) => lettersOf(lines.map((line) => line.text).join(''))
  const letters = lettersOf(text)
  return [parts, inOrder(parts), parts.filter((line) => headingOf(line) === null)].some(
    (lines) => letters === said(lines),
  )
}

function shortened(text: string): string {
  const whole = text.trim()
  return whole.length > 60 ? `${whole.slice(0, 59)}…` : whole
}
