import type { DocumentKind } from '../types.ts'
import type { FoundDocument } from './found-document.ts'

/** What is known of a document that we have or know of. */
export interface Holding {
  id: string | null
  kind: DocumentKind
  zaak: string | null
  /** ISO day; null where it is not known. */
  date: string | null
}

/** The documents of the corpus, and those of the register. */
export interface Holdings {
  corpus: readonly Holding[]
  register: readonly Holding[]
}

/** In the corpus; in the register only; or, of questions, answered there: by the document of that id. */
export type Held = { as: 'corpus' | 'known' } | { as: 'answered'; by: string }

/** How a document is held already; null for one that is new. */
export function heldAs(found: FoundDocument, { corpus, register }: Holdings): Held | null {
  if (corpus.some((holding) => isSame(holding, found))) return { as: 'corpus' }
  const answer = [...corpus, ...register].find((holding) => answers(holding, found))
  if (answer) return { as: 'answered', by: answer.id ?? answer.zaak ?? '' }
  return register.some((holding) => isSame(holding, found)) ? { as: 'known' } : null
}

function isSame(holding: Holding, found: FoundDocument): boolean {
  if (holding.id !== null && found.id !== null) return holding.id === found.id
  return (
    holding.kind === found.kind &&
    holding.zaak !== null &&
    holding.zaak === found.zaak &&
    isOneOf(holding, found)
  )
}

/** Parliament has a document some days before it is published. */
const MOST_DAYS_BETWEEN = 14
const DAY_MS = 86_400_000

/** Whether two of one kind in one case may be the same: what comes later, or is called further (`(nader)`), is another. */
function isOneOf(holding: Holding, { date, calledKind }: FoundDocument): boolean {
  const isFurther = /\bnader\b/iu.test(calledKind)
  if (holding.date === null || date === null) return !isFurther
  const days = Math.abs(Date.parse(date) - Date.parse(holding.date)) / DAY_MS
  return days <= (isFurther ? 0 : MOST_DAYS_BETWEEN)
}

function answers({ kind, zaak }: Holding, found: FoundDocument): boolean {
  const isOpen = found.kind === 'question' || found.kind === 'delay'
  return isOpen && kind === 'answers' && zaak !== null && zaak === found.zaak
}
