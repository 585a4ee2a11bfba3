import { dayOf, isPosition } from '../positions.ts'
import type { DocumentKind, OfficialDocument } from '../types.ts'
import { addressOf, earliestDay, type KnownDocument, laterThan, notHeld } from './known-document.ts'

/** How many documents there are, and from when to when: ISO days, null where none has one. */
export interface Extent {
  documents: number
  from: string | null
  to: string | null
}

/** How many of a kind, or of a year, are in the corpus and how many are only known. */
export interface Share {
  corpus: number
  known: number
}

/** What the corpus holds, beside what is known to exist. */
export interface CoverageReport {
  /** ISO day of the corpus. */
  edition: string
  corpus: Extent & { positions: number }
  /** Official documents that the register lists and the corpus does not hold. */
  known: Extent
  kinds: ({ kind: DocumentKind } & Share)[]
  /** Every year from the first to the last; then, with null, what has no year. */
  years: ({ year: string | null } & Share)[]
  /** Known documents certainly later than the newest position of the corpus, the newest first. */
  later: LaterDocument[]
}

/** Facts of a known document; `notBefore` is the first day it can be of where its date is not known. */
type LaterDocument = Pick<KnownDocument, 'id' | 'zaak' | 'kind' | 'date' | 'title'> & {
  notBefore: string | null
  url: string | null
}

const KINDS: readonly DocumentKind[] = ['answers', 'letter', 'question', 'delay', 'motion']

/** Compares what is held with what is known. */
export function reportCoverage(sources: {
  edition: string
  documents: readonly OfficialDocument[]
  register: readonly KnownDocument[]
}): CoverageReport {
  const { edition, documents } = sources
  const known = notHeld(sources.register, documents)
  const inCorpus = documents.map((document) => ({ kind: document.kind, day: dayOf(document) }))
  const onlyKnown = known.map((document) => ({ kind: document.kind, day: earliestDay(document) }))
  const corpus = extentOf(documents.map(dayOf))
  const newest = extentOf(documents.filter(isPosition).map(dayOf)).to
  const share = (belongs: (one: { kind: DocumentKind; day: string | null }) => boolean): Share => ({
    corpus: inCorpus.filter(belongs).length,
    known: onlyKnown.filter(belongs).length,
  })
  const years = yearsBetween([...inCorpus, ...onlyKnown].flatMap(({ day }) => day ?? []))
  const undated = share(({ day }) => day === null)
  return {
    edition,
    corpus: {
      ...corpus,
      positions: documents.filter(isPosition).reduce((sum, { passages }) => sum + passages.length, 0),
    },
    known: extentOf(known.map(({ date }) => date)),
    kinds: KINDS.map((kind) => ({ kind, ...share((one) => one.kind === kind) })).filter(isSome),
    years: [
      ...years.map((year) => ({ year, ...share(({ day }) => day?.startsWith(year) ?? false) })),
      ...(isSome(undated) ? [{ year: null, ...undated }] : []),
    ],
    later: newest === null ? [] : laterThan(newest, known).map(laterFields),
  }
}

function laterFields(one: KnownDocument): LaterDocument {
  const { id, zaak, kind, date, title } = one
  return { id, zaak, kind, date, title, notBefore: earliestDay(one), url: addressOf(one) }
}

function extentOf(days: readonly (string | null)[]): Extent {
  const dated = days.flatMap((day) => day ?? []).sort()
  return { documents: days.length, from: dated[0] ?? null, to: dated.at(-1) ?? null }
}

function yearsBetween(days: readonly string[]): string[] {
  const years = days.map((day) => Number(day.slice(0, 4)))
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index))
}

const isSome = ({ corpus, known }: Share) => corpus + known > 0
