import type MiniSearch from 'minisearch'
import type { Query, SearchResult } from 'minisearch'
import { FIELD_BOOSTS, type IndexEntry } from './index-options.ts'
import type { Understanding } from './understand-query.ts'

/** What a concept in the query counts for, beside words. */
const CONCEPT_BOOST = 4
/** At or below this weight a concept (China, the cabinet) finds nothing by itself while the query says something more telling. */
export const GENERIC_WEIGHT = 0.3

/** A passage that was found. */
export interface Hit {
  id: string
  score: number
}

/**
 * Passages that speak of what the query asks for, with scores; `worth` scales each passage's score. A passage must
 * share a telling concept or a word with the query: generic concepts only add to that.
 */
export function rank(
  understood: Understanding,
  { index, worth }: { index: MiniSearch<IndexEntry>; worth: (id: string) => number },
): Hit[] {
  const { concepts, words } = understood
  if (concepts.size === 0 && words.length === 0) return []
  const queries = [...conceptQueries(concepts), ...wordQueries(words)]
  return index
    .search({ combineWith: 'OR', queries }, { boostDocument: (id) => worth(String(id)) })
    .filter((hit) => isTelling(hit, understood))
    .map(({ id, score }) => ({ id: String(id), score }))
}

function conceptQueries(concepts: ReadonlyMap<string, number>): Query[] {
  return [...concepts].map(([id, weight]) => ({
    queries: [id],
    fields: ['concepts'],
    boost: { concepts: CONCEPT_BOOST * weight },
    // A long answer about several subjects is no less about each of them.
    bm25: { k: 1.2, b: 0.2, d: 0.5 },
    tokenize: (text: string) => [text],
    processTerm: (term: string) => term,
  }))
}

function wordQueries(words: readonly string[]): Query[] {
  return words.map((word, position) => ({
    queries: [word],
    fields: Object.keys(FIELD_BOOSTS),
    boost: FIELD_BOOSTS,
    // While the last word is being typed its beginning must do; two letters begin too much.
    prefix: position === words.length - 1 && word.length > 2,
    weights: { prefix: 0.4, fuzzy: 0 },
  }))
}

function isTelling(hit: SearchResult, { concepts, words }: Understanding): boolean {
  const shared = Object.entries(hit.match)
  if (shared.some(([, fields]) => fields.some((field) => field !== 'concepts'))) return true
  const isGeneric = (id: string) => (concepts.get(id) ?? 1) <= GENERIC_WEIGHT
  if (words.length === 0 && [...concepts.keys()].every(isGeneric)) return true
  return shared.some(([term, fields]) => fields.includes('concepts') && !isGeneric(term))
}
