import { parseOfficialId } from './identifiers.ts'
import type { DocumentFacts, DocumentKind, Passage } from './types.ts'

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
export function withoutAnswered<Document extends Pick<DocumentFacts, 'id' | 'kind' | 'references'>>(
  documents: readonly Document[],
  elsewhere: readonly Answering[] = [],
): Document[] {
  const all: Answering[] = [
    ...documents.map((document) => ({ kind: document.kind, zaak: zaakOf(document) })),
    ...elsewhere,
  ]
  const answered = new Set(all.flatMap(({ kind, zaak }) => (kind === 'answers' ? (zaak ?? []) : [])))
  return documents.filter(
    (document) =>
      (document.kind !== 'question' && document.kind !== 'delay') || !answered.has(zaakOf(document) ?? ''),
  )
}

/** The zaak of a document: as it says itself, or as its identifier does, `kv-tk-2022Z11774`. */
export function zaakOf({ id, references }: Pick<DocumentFacts, 'id' | 'references'>): string | undefined {
  const parts = parseOfficialId(id)
  return references.zaak ?? (parts?.type === 'questions' ? parts.zaak : undefined)
}

/** Who speaks, and on which ISO day; null where that is not known. */
export interface Voice {
  of: 'ministers' | 'askers'
  day: string | null
}

/**
 * Whose words a passage's questions are, and whose its text is; null where it has none. The text of a notice of delay
 * is the ministers', of the day it was published, and its questions are the members', of the day they were asked.
 */
export function voicesOf(
  { kind, askedOn, publishedOn }: Pick<DocumentFacts, 'kind' | 'askedOn' | 'publishedOn'>,
  { questions, paragraphs }: Pick<Passage, 'questions' | 'paragraphs'>,
): { questions: Voice | null; text: Voice | null } {
  // A notice is of another day than its questions, which must not take that day.
  const asked = kind === 'question' ? (askedOn ?? publishedOn) : askedOn
  const isOfMembers = kind === 'motion' || kind === 'question'
  return {
    questions: questions.length === 0 ? null : { of: 'askers', day: asked },
    text:
      paragraphs.length === 0
        ? null
        : { of: isOfMembers ? 'askers' : 'ministers', day: publishedOn ?? (isOfMembers ? askedOn : null) },
  }
}

/** The ISO day a document is of: published, or at least asked. Null where neither is known. */
export function dayOf({
  publishedOn,
  askedOn,
}: Pick<DocumentFacts, 'publishedOn' | 'askedOn'>): string | null {
  return publishedOn ?? askedOn
}
