import type { TextLink } from '../references/link-references.ts'
import type { KnownDocument } from '../register/known-document.ts'
import type { DocumentFacts, DocumentKind, OfficialDocument, Passage } from '../types.ts'

/** A stretch of a text that matched, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** The sentence of the passage that answers the query best, verbatim, and what matched in it. */
export interface Snippet {
  text: string
  matches: Span[]
}

export interface LookupResult {
  passage: Passage
  document: DocumentFacts
  score: number
  /** Ids of the concepts that query and passage share, the strongest first. */
  concepts: string[]
  /** Why it was found, to be shown: what those concepts are called, and the query's other words that it holds. */
  why: { concepts: { nl: string; en: string }[]; words: string[] }
  /** It touches on what was asked, and hardly more: of the judged ones two in ten are on the subject. */
  isWeak: boolean
  snippet: Snippet
  /** Where the passage's text leads to other documents and passages. */
  links: TextLink[]
  /** Later official documents on its main concept that the corpus does not hold, the newest first. */
  later: KnownDocument[]
}

/** A concept the query speaks of, and how many positions there are on it. */
export interface ConceptCount {
  id: string
  preferred: { nl: string; en: string }
  passages: number
}

export interface LookupAnswer {
  query: string
  /** All that was found, the best first and positions before all else; never cut off. */
  results: LookupResult[]
  concepts: ConceptCount[]
  /** What was searched instead of the query, where only that gave results (`sancties` for `sanctis`). */
  corrected: string | null
  /**
   * Official documents on what the query speaks of that the corpus does not hold, the newest first: those later than
   * the newest position found, or all there are where none was.
   */
  later: KnownDocument[]
}

/** A document with all that is known around it. */
export interface OpenedDocument {
  document: OfficialDocument
  /** Passage id to where its text leads. */
  links: Record<string, TextLink[]>
  /** Later positions on the same subjects that the corpus holds, the newest first. */
  heldLater: DocumentFacts[]
  /** The same for documents that it does not hold. */
  later: KnownDocument[]
}

/** What to look up: words, or one concept by its id. */
export type LookupRequest = { query: string } | { concept: string }

/** What results can be narrowed down to: the values that the corpus's documents have, sorted. */
export interface Facets {
  year: string[]
  minister: string[]
  party: string[]
  kind: DocumentKind[]
}

/** What the corpus covers, said on every surface. All three days are ISO days. */
export interface Coverage {
  documents: number
  /** Positions; what is only asked, or moved in the chamber, does not count. */
  passages: number
  /** Days of the oldest and the newest document. */
  from: string
  to: string
  /** Day on which the corpus was put together. */
  edition: string
  /** What nearly all of it is about: places and peoples that are marked on any page. */
  subjects: { nl: string; en: string }[]
  facets: Facets
}

/**
 * The corpus as the surfaces see it. Asynchronous throughout, so that an index elsewhere (a whole archive on a
 * server) can stand in its place.
 */
export interface Corpus {
  lookup(request: LookupRequest): Promise<LookupAnswer>
  document(id: string): Promise<OpenedDocument | null>
  coverage(): Promise<Coverage>
}
