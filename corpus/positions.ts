import type { DocumentFacts, DocumentKind } from './types.ts'

const POSITIONS: readonly DocumentKind[] = ['answers', 'letter']

/** Whether a document says what the government holds. Questions without an answer and motions of the chamber do not. */
export function isPosition({ kind }: Pick<DocumentFacts, 'kind'>): boolean {
  return POSITIONS.includes(kind)
}

/** What tells that questions were answered: an answer on the same zaak. */
interface Answering {
  kind: DocumentKind
  zaak?: string | null | undefined
}

/**
 * Documents without questions and notices of delay whose answer there is, among them or elsewhere: to call those
 * unanswered would be wrong, and an answer holds its questions too.
 */
export function withoutAnswered<Document extends Pick<DocumentFacts, 'kind' | 'references'>>(
  documents: readonly Document[],
  elsewhere: readonly Answering[] = [],
): Document[] {
  const all: Answering[] = [
    ...documents.map(({ kind, references }) => ({ kind, zaak: references.zaak })),
    ...elsewhere,
  ]
  const answered = new Set(all.flatMap(({ kind, zaak }) => (kind === 'answers' ? (zaak ?? []) : [])))
  return documents.filter(
    ({ kind, references: { zaak } }) =>
      (kind !== 'question' && kind !== 'delay') || zaak === undefined || !answered.has(zaak),
  )
}

/** The ISO day a document is of: published, or at least asked. Null where neither is known. */
export function dayOf({
  publishedOn,
  askedOn,
}: Pick<DocumentFacts, 'publishedOn' | 'askedOn'>): string | null {
  return publishedOn ?? askedOn
}
