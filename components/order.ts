import { dayOf as dayOfDocument, isPosition } from '../corpus/positions.ts'
import type { LookupResult } from '../corpus/search/corpus.ts'

/** The same results by date, the newest first and those without a date last; within a day they keep their order. */
export function newestFirst(results: LookupResult[]): LookupResult[] {
  return results.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)))
}

/** Years of the oldest and the newest result; null where none has a date. */
export function yearsOf(results: LookupResult[]): { from: string; to: string } | null {
  const days = results
    .map(dayOf)
    .filter((day) => day !== '')
    .sort()
  const [from, to] = [days[0], days.at(-1)]
  return from && to ? { from: from.slice(0, 4), to: to.slice(0, 4) } : null
}

/** The newest position that is later than this one and shares its main concept: what was said since. */
export function laterThan(result: LookupResult, results: LookupResult[]): LookupResult | null {
  const [concept] = result.concepts
  const newest = newestFirst(byKind(results).positions).find(
    ({ concepts }) => concept !== undefined && concepts.includes(concept),
  )
  return newest && dayOf(newest) > dayOf(result) ? newest : null
}

/** Results by what they are: what the government said, what it was only asked, what the chamber said. */
export function byKind(results: LookupResult[]): {
  positions: LookupResult[]
  unanswered: LookupResult[]
  motions: LookupResult[]
} {
  const isMotion = ({ document }: LookupResult) => document.kind === 'motion'
  const others = results.filter(({ document }) => !isPosition(document))
  return {
    positions: results.filter(({ document }) => isPosition(document)),
    unanswered: others.filter((result) => !isMotion(result)),
    motions: others.filter(isMotion),
  }
}

const dayOf = ({ document }: LookupResult) => dayOfDocument(document) ?? ''
