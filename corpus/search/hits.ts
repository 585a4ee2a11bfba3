import type { DocumentFacts, Passage } from '../types.ts'
import { namedByNumber, type OfficialNumbers } from './official-numbers.ts'
import { passes } from './parse-query.ts'
import { passagesWithPhrase } from './phrases.ts'
import { type Hit, type RankSources, rank } from './rank.ts'
import { type QuerySources, type Understanding, understand } from './understand-query.ts'

/** What is needed to find passages. */
export interface HitSources extends RankSources, QuerySources {
  passages: ReadonlyMap<string, { passage: Passage; document: DocumentFacts }>
  numbers: () => OfficialNumbers
}

/** What an answer that only acknowledges ("Ja.") keeps of its score. */
const ACKNOWLEDGEMENT_FACTOR = 0.5
const LONGEST_ACKNOWLEDGEMENT = 40

/** What was found, in no order, and what of the query it speaks of: not the numbers that named it. */
export interface FoundHits {
  hits: Hit[]
  by: Understanding
  /** The score that others are weak beside; 0 where documents were named, which are asked for alike. */
  best: number
}

/** The passages that a query asks for by number, or else those that speak of what it asks. */
export function findHits(understood: Understanding, sources: HitSources): FoundHits {
  const named = /\d/u.test(understood.text) ? namedByNumber(understood.text, sources.numbers()) : null
  if (named === null) {
    const hits = withSigns(spokenOf(understood, sources), understood, sources)
    return { hits, by: understood, best: hits.reduce((most, { score }) => Math.max(most, score), 0) }
  }
  const by = understand(named.rest, sources)
  const scores = new Map(spokenOf(by, sources).map(({ id, score }) => [id, score]))
  const hits = named.passages.map((id, index) => ({
    id,
    score: (scores.get(id) ?? 0) + 1 - index / (named.passages.length + 1),
  }))
  return { hits: withSigns(hits, understood, sources), by, best: 0 }
}

/** The passages that speak of what is asked; all there are where only filters are. */
function spokenOf(understood: Understanding, sources: HitSources): Hit[] {
  if (understood.sequence.length === 0 && understood.signs.filters.length > 0)
    return [...sources.passages.keys()].map((id) => ({ id, score: 0 }))
  return rank(understood, sources).map(({ id, score }) => {
    const passage = sources.passages.get(id)?.passage
    return { id, score: passage && isAcknowledgement(passage) ? score * ACKNOWLEDGEMENT_FACTOR : score }
  })
}

function isAcknowledgement({ paragraphs }: Passage): boolean {
  return paragraphs.length === 1 && (paragraphs[0]?.length ?? 0) <= LONGEST_ACKNOWLEDGEMENT
}

/** Only what passes the filters, holds the phrases and speaks of nothing that is excluded. */
function withSigns(hits: Hit[], { signs }: Understanding, sources: HitSources): Hit[] {
  const { phrases, excluded, filters } = signs
  if (phrases.length + excluded.length + filters.length === 0) return hits
  const passageOf = (id: string) => sources.passages.get(id)?.passage
  const holding = phrases.map((words) => passagesWithPhrase(words, { index: sources.index, passageOf }))
  const unwanted = new Set(
    excluded.flatMap((text) => rank(understand(text, sources), sources).map(({ id }) => id)),
  )
  return hits.filter(({ id }) => {
    const document = sources.passages.get(id)?.document
    return (
      document !== undefined &&
      !unwanted.has(id) &&
      holding.every((ids) => ids.has(id)) &&
      filters.every((filter) => passes(document, filter))
    )
  })
}
