import type MiniSearch from 'minisearch'
import type { Query } from 'minisearch'
import type { Passage } from '../types.ts'
import { stem } from './analysis.ts'
import type { BundledConcept } from './bundle.ts'
import { FIELD_BOOSTS, type IndexEntry } from './index-options.ts'
import { isOnSubject, isWide } from './on-subject.ts'
import { passagesWithPhrase } from './phrases.ts'
import type { Postings } from './postings.ts'
import type { Understanding } from './understand-query.ts'

/** At or below this weight a concept (China, the cabinet) only adds a little while the query says something more telling. */
export const GENERIC_WEIGHT = 0.3

/** A passage that was found. */
export interface Hit {
  id: string
  score: number
}

/** What is looked through. */
export interface RankSources {
  index: MiniSearch<IndexEntry>
  postings: Postings
  concepts: ReadonlyMap<string, BundledConcept>
  passages: ReadonlyMap<string, { passage: Passage }>
  /** Whether a folded word stands in the passages or the vocabulary. */
  isKnown: (word: string) => boolean
}

/** What a generic concept keeps of its weight beside a telling one. */
const BESIDE_TELLING = 0.5
/** What a concept that is related to one in the query counts for, by how much they are related. */
const RELATED = 0.8
/** What BM25 of words counts for beside concepts, whose passages get at most the concept's weight. */
const WORDS = 0.03
/** How much of a word's telling a passage that has it covers; a word may be there by chance. */
const WORD_COVERS = 0.6
/** A word that neither passages nor vocabulary know speaks of something else at least this much, however common it is. */
const UNKNOWN = 0.5
/** A query that stands in a passage word for word. */
const PHRASE = 3
const SHORTEST_PHRASE = 3
const LONGEST_PHRASE = 16

/** With less of the best score a passage hardly ever is on the subject: one in a hundred of the judged ones. */
const LEAST_SHARE = 0.1

/** A passage that mentions several concepts of a query covers at least this much of it. */
const LEAST_COVERED = 0.5

/** A passage in the making: its score, and how much of what was asked it speaks of. */
interface Found {
  score: number
  covered: number
  /** How many of the query's concepts it mentions. */
  met: number
}

/**
 * Passages that speak of what the query asks for, with scores; none where the query has another subject. Concepts carry
 * most of the weight, by how much a passage is about them; related concepts and the remaining words carry the rest.
 */
export function rank(understood: Understanding, sources: RankSources): Hit[] {
  const hits = rankBy(understood, sources, { genericCounts: false })
  return hits.length > 0 ? hits : rankBy(understood, sources, { genericCounts: true })
}

/** A generic concept counts in full where nothing else is found: `Moeten bedrijven weg uit Xinjiang`. */
function rankBy(
  understood: Understanding,
  sources: RankSources,
  { genericCounts }: { genericCounts: boolean },
): Hit[] {
  const found = new Map<string, Found>()
  const add = (passage: string, part: Partial<Found>) => {
    const { score, covered, met } = found.get(passage) ?? { score: 0, covered: 0, met: 0 }
    found.set(passage, {
      score: score + (part.score ?? 0),
      covered: covered + (part.covered ?? 0),
      met: met + (part.met ?? 0),
    })
  }
  const asked =
    addConcepts(understood, { ...sources, genericCounts }, add) + addWords(understood, sources, add)
  addPhrases(understood, sources, add)
  const all = [...found.values()]
  const coverage = {
    asked,
    most: Math.max(0, ...all.map(({ covered }) => covered)),
    met: Math.max(0, ...all.map(({ met, covered }) => (covered >= LEAST_COVERED ? met : 0))),
    length: understood.sequence.length,
  }
  if (!isOnSubject([...understood.concepts.keys()], sources.concepts, coverage)) return []
  const best = Math.max(0, ...[...found.values()].map(({ score }) => score))
  return [...found].flatMap(([id, { score, covered }]) =>
    covered > 0 && score >= best * LEAST_SHARE ? [{ id, score }] : [],
  )
}

type Add = (passage: string, part: Partial<Found>) => void

/** Adds what concepts give; returns how much they ask for. */
function addConcepts(
  understood: Understanding,
  { postings, concepts, genericCounts }: RankSources & { genericCounts: boolean },
  add: Add,
): number {
  const wanted = understood.concepts
  const isGeneric = ([id, weight]: [string, number]) => {
    const concept = concepts.get(id)
    return weight <= GENERIC_WEIGHT + 1e-9 || (concept !== undefined && isWide(concept))
  }
  const saysMore = understood.words.size > 0 || [...wanted].some((each) => !isGeneric(each))
  let asked = 0
  for (const [id, weight] of wanted) {
    const adds = saysMore && !genericCounts && isGeneric([id, weight])
    if (!adds) asked += weight
    // A name alone may be in any news.
    const covers = adds ? 0 : concepts.get(id)?.kind === 'person' ? weight * 0.6 : weight
    for (const { passage, share } of postings.get(id) ?? [])
      add(passage, { score: weight * share * (adds ? BESIDE_TELLING : 1), covered: covers, met: 1 })
    if (adds || !understood.widens) continue
    for (const [other, relation] of Object.entries(concepts.get(id)?.related ?? {})) {
      if (wanted.has(other)) continue
      const part = weight * relation * RELATED
      for (const { passage, share } of postings.get(other) ?? [])
        add(passage, { score: part * share, covered: part / 2 })
    }
  }
  return asked
}

/** Adds what words give; returns how much they ask for. */
function addWords({ words }: Understanding, { index, isKnown }: RankSources, add: Add): number {
  if (words.size === 0) return 0
  const tellingOf = new Map([...words].map(([word, telling]) => [stem(word), telling]))
  for (const { id, score, queryTerms } of index.search({ combineWith: 'OR', queries: wordQueries(words) })) {
    const met = queryTerms.reduce((sum, term) => sum + (tellingOf.get(term) ?? 0), 0)
    add(String(id), { score: score * WORDS, covered: met * WORD_COVERS })
  }
  return [...words].reduce(
    (sum, [word, telling]) => sum + (isKnown(word) ? telling : Math.max(telling, UNKNOWN)),
    0,
  )
}

function wordQueries(words: ReadonlyMap<string, number>): Query[] {
  return [...words].map(([word, telling], position) => ({
    queries: [word],
    fields: Object.keys(FIELD_BOOSTS),
    boost: scaled(FIELD_BOOSTS, Math.max(telling, 0.01)),
    // While the last word is being typed its beginning must do; two letters begin too much.
    prefix: position === words.size - 1 && word.length > 2,
    weights: { prefix: 0.4, fuzzy: 0 },
  }))
}

function scaled(boosts: Record<string, number>, by: number): Record<string, number> {
  return Object.fromEntries(Object.entries(boosts).map(([field, boost]) => [field, boost * by]))
}

/** Adds what phrases give: those in quotation marks, and the whole query where it may be one. */
function addPhrases({ sequence, signs }: Understanding, { index, passages }: RankSources, add: Add): void {
  const passageOf = (id: string) => passages.get(id)?.passage
  const mayBePhrase = sequence.length >= SHORTEST_PHRASE && sequence.length <= LONGEST_PHRASE
  for (const words of [...signs.phrases, ...(mayBePhrase ? [sequence] : [])])
    for (const id of passagesWithPhrase(words, { index, passageOf }))
      add(id, { score: PHRASE, covered: PHRASE })
}
