import { impossibleDaysIn } from './dates-in-text.ts'
import type { Line } from './line.ts'
import { flowing } from './opening-text.ts'
import type { Oddity } from './reading.ts'

/** What to look at in the lines around a text before title and days are taken from them. */
export function oddOpening({
  opening,
  furniture,
}: {
  opening: readonly Line[]
  furniture: readonly Line[]
}): Oddity[] {
  return [...runTogether(opening), ...impossibleDays(opening), ...impossibleDays(furniture)]
}

/** A day may stand on two lines; where it does, it is of no one line. */
function impossibleDays(lines: readonly Line[]): Oddity[] {
  const days = new Set(impossibleDaysIn(flowing(lines.map(({ text }) => text))))
  return [...days].map((day) => ({
    line: lines.find(({ text }) => text.includes(day))?.number ?? null,
    problem: `“${day}” is no day of the calendar, and was not taken.`,
  }))
}

const WIDEST_LINE = 95

/** Printed lines that a tool ran together, whose width nobody knows: the title is taken from them as they came. */
function runTogether(opening: readonly Line[]): Oddity[] {
  const first = opening.find(({ text, width }) => width === 0 && text.length > WIDEST_LINE)
  if (first === undefined) return []
  const problem = 'Printed lines of the opening ran together: compare the words of the title, and the names.'
  return [{ line: first.number, problem }]
}
