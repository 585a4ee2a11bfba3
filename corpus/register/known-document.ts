import { parliamentaryYearStart } from '../citation.ts'
import { officialUrl, parseOfficialId, zaakUrl } from '../identifiers.ts'
import { isPosition, zaakOf } from '../positions.ts'
import type { DocumentFacts, DocumentKind } from '../types.ts'

/**
 * How sure it is that there is such a document under this identifier: seen at its official page (`verified`), made by the
 * pattern of identifiers (`by-pattern`), only seen cited (`cited-only`), or known by its case at parliament (`zaak-only`).
 */
export type RegisterStatus = 'verified' | 'by-pattern' | 'cited-only' | 'zaak-only'

/** An official document that is known to exist: facts about it, none of its text. */
export interface KnownDocument {
  /** Null where only the case is known. */
  id: string | null
  kind: DocumentKind
  /** ISO day; null where it is not known. */
  date: string | null
  title: string | null
  /** Who asked, or else who wrote: `Kuzu (DENK)`. */
  by: string | null
  zaak: string | null
  /** Ids of the concepts it is about, the main one first. */
  about: string[]
  status: RegisterStatus
}

/** Where it can be read; null unless it was seen there. */
export function addressOf({ id, zaak, status }: KnownDocument): string | null {
  if (status !== 'verified') return null
  if (id !== null) return officialUrl(id)
  return zaak === null ? null : zaakUrl(zaak)
}

/**
 * The first ISO day it can be of: its date; else the first day of the year of its zaak, or of its parliamentary year,
 * whichever is later. Null where nothing says.
 */
export function earliestDay({ id, date, zaak }: Pick<KnownDocument, 'id' | 'date' | 'zaak'>): string | null {
  if (date !== null) return date
  const parts = id === null ? null : parseOfficialId(id)
  const days = [
    ...(zaak === null ? [] : [`${zaak.slice(0, 4)}-01-01`]),
    ...(parts?.type === 'answers' ? [parliamentaryYearStart(parts.year)] : []),
    ...(parts?.type === 'questions' ? [`${parts.zaak.slice(0, 4)}-01-01`] : []),
  ]
  return days.sort().at(-1) ?? null
}

/**
 * Those that the corpus does not hold: neither the document itself, by its id or else by its zaak and kind, nor the answers
 * to what it asks.
 */
export function notHeld(
  register: readonly KnownDocument[],
  documents: readonly Pick<DocumentFacts, 'id' | 'kind' | 'references'>[],
): KnownDocument[] {
  return register.filter((known) => {
    const zaak = known.zaak ?? (known.id === null ? undefined : zaakOf({ id: known.id, references: {} }))
    const isOpen = known.kind === 'question' || known.kind === 'delay'
    return !documents.some((document) => {
      if (known.id === document.id) return true
      if (zaak === undefined || zaak !== zaakOf(document)) return false
      return (known.id === null && known.kind === document.kind) || (isOpen && document.kind === 'answers')
    })
  })
}

/** Known documents that are certainly of after a day, the newest first; all of them after an empty one. */
export function laterThan(day: string, known: readonly KnownDocument[]): KnownDocument[] {
  return (
    known
      // After no day at all comes also what has none.
      .filter((one) => day === '' || dayOf(one) > day)
      .sort(
        (one, other) => dayOf(other).localeCompare(dayOf(one)) || nameOf(one).localeCompare(nameOf(other)),
      )
  )
}

/**
 * Those of them that are on any of these concepts: what the government said first, then what was asked or moved, each with
 * the newest first.
 */
export function laterOn(
  concepts: readonly string[],
  { after, known }: { after: string; known: readonly KnownDocument[] },
): KnownDocument[] {
  const onThem = known.filter(({ about }) => about.some((concept) => concepts.includes(concept)))
  const later = laterThan(after, onThem)
  return [...later.filter(isPosition), ...later.filter((one) => !isPosition(one))]
}

const dayOf = (document: KnownDocument) => earliestDay(document) ?? ''
const nameOf = ({ id, zaak }: KnownDocument) => id ?? zaak ?? ''
