import type { Options } from 'minisearch'
import { stem, wordsOf } from './analysis.ts'

/** What the index holds of a passage. */
export interface IndexEntry {
  id: string
  title: string
  question: string
  heading: string
  answer: string
  identifiers: string
  /** Concept ids, each repeated by how much the passage is about it. */
  concepts: string
}

/** How much a word counts by where it stands; the question says what an answer is about. */
export const FIELD_BOOSTS = { question: 1.4, heading: 1.4, answer: 1, title: 0.5, identifiers: 4 }

/**
 * The options of the index: the same for build and load, since an index loaded with other options answers wrongly without
 * a word. A compound is found by its parts, too.
 */
export function indexOptions(split: (word: string) => readonly string[] | null): Options<IndexEntry> {
  return {
    fields: ['title', 'question', 'heading', 'answer', 'identifiers', 'concepts'],
    storeFields: [],
    // Concept ids hold hyphens and are words of their own.
    tokenize: (text, field) => (field === 'concepts' ? text.split(' ') : wordsOf(text)),
    processTerm: (term, field) => (field === 'concepts' ? term : [term, ...(split(term) ?? [])].map(stem)),
  }
}
