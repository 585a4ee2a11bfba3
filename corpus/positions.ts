import type { DocumentFacts, DocumentKind } from './types.ts'

const POSITIONS: readonly DocumentKind[] = ['answers', 'letter']

/** Whether a document says what the government holds. Questions without an answer and motions of the chamber do not. */
export function isPosition({ kind }: Pick<DocumentFacts, 'kind'>): boolean {
  return POSITIONS.includes(kind)
}

/**
 * Documents without questions and notices of delay that others among them have answered since: those hold the questions
 * too, and to call them unanswered would be wrong.
 */
export function withoutAnswered<Kind extends Pick<DocumentFacts, 'kind' | 'references'>>(
  documents: readonly Kind[],
): Kind[] {
  const answered = new Set(
    documents.flatMap(({ kind, references }) => (kind === 'answers' ? (references.zaak ?? []) : [])),
  )
  return documents.filter(
    ({ kind, references }) =>
      (kind !== 'question' && kind !== 'delay') ||
      references.zaak === undefined ||
      !answered.has(references.zaak),
  )
}

/** The ISO day a document is of: published, or at least asked. Null where neither is known. */
export function dayOf({
  publishedOn,
  askedOn,
}: Pick<DocumentFacts, 'publishedOn' | 'askedOn'>): string | null {
  return publishedOn ?? askedOn
}
