import type MiniSearch from 'minisearch'
import type { Matcher } from '../detection/matcher.ts'
import { dayOf, isPosition } from '../positions.ts'
import type { Passage } from '../types.ts'
import type { Concept } from '../vocabulary/concept.ts'
import type { CorpusBundle } from './bundle.ts'
import { passagesByIdentifier } from './by-identifier.ts'
import type { LookupAnswer, LookupRequest, LookupResult } from './corpus.ts'
import { correctQuery } from './correct.ts'
import type { IndexEntry } from './index-options.ts'
import { laterThanAll, laterThanOne } from './later.ts'
import { type Hit, rank } from './rank.ts'
import { bestSnippet } from './snippet.ts'
import { type Understanding, understand } from './understand-query.ts'

/** All that a look-up works with. */
export interface LookupSources {
  bundle: CorpusBundle
  index: MiniSearch<IndexEntry>
  concepts: ReadonlyMap<string, Concept>
  /** They know the terms of queries, and of passages. */
  matchers: { query: Matcher; passage: Matcher }
  passages: ReadonlyMap<string, Pick<LookupResult, 'passage' | 'document' | 'links'>>
  /** How many positions mention each concept. */
  counts: ReadonlyMap<string, number>
  /** Folded words that a mistyped one may stand for. */
  knownWords: ReadonlySet<string>
}

/** What an answer that only acknowledges ("Ja.") keeps of its score. */
const ACKNOWLEDGEMENT_FACTOR = 0.2
const LONGEST_ACKNOWLEDGEMENT = 40

/** Looks up words or a concept, best first. Never throws, whatever the query; nothing to look for finds nothing. */
export function lookup(request: LookupRequest, sources: LookupSources): LookupAnswer {
  if ('concept' in request) return answer(understandConcept(request.concept, sources), sources)
  const understood = understand(request.query, {
    matcher: sources.matchers.query,
    concepts: sources.concepts,
  })
  const found = answer(understood, sources)
  if (found.results.length > 0 || understood.words.length === 0) return found
  const corrected = correctQuery(understood.text, sources.knownWords)
  if (corrected === null) return found
  const again = understand(corrected, { matcher: sources.matchers.query, concepts: sources.concepts })
  return { ...answer(again, sources), query: found.query, corrected }
}

function understandConcept(id: string, { concepts }: LookupSources): Understanding {
  const concept = concepts.get(id)
  return {
    text: concept?.preferred.nl ?? '',
    concepts: new Map(concept ? [[id, concept.weight]] : []),
    words: [],
    stems: new Set(),
  }
}

function answer(understood: Understanding, sources: LookupSources): LookupAnswer {
  const worth = (id: string) => {
    const known = sources.passages.get(id)
    return known && isAcknowledgement(known.passage) ? ACKNOWLEDGEMENT_FACTOR : 1
  }
  const hits =
    passagesByIdentifier(understood.text, sources.bundle.documents) ??
    rank(understood, { index: sources.index, worth })
  const results = positionsFirst(
    hits.flatMap((hit) => result(hit, understood, sources)).sort(byScoreThenDate),
  )
  return {
    query: understood.text,
    results,
    concepts: conceptCounts(understood, sources),
    corrected: null,
    later: laterThanAll(results, [...understood.concepts.keys()], sources),
  }
}

function result(hit: Hit, understood: Understanding, sources: LookupSources): LookupResult[] {
  const known = sources.passages.get(hit.id)
  if (!known) return []
  const about = sources.bundle.about[hit.id] ?? {}
  const shared = [...understood.concepts.keys()].filter((id) => id in about)
  const concepts = shared.sort((one, other) => (about[other] ?? 0) - (about[one] ?? 0))
  let snippet: LookupResult['snippet'] | undefined
  let later: LookupResult['later'] | undefined
  return [
    {
      ...known,
      score: hit.score,
      concepts,
      // Found only when it is shown: a search as one types need not read every passage.
      get snippet() {
        snippet ??= bestSnippet(known.passage, understood, sources.matchers.passage)
        return snippet
      },
      get later() {
        later ??= laterThanOne({ document: known.document, concepts }, sources)
        return later
      },
    },
  ]
}

function conceptCounts(
  understood: Understanding,
  { counts, concepts }: LookupSources,
): LookupAnswer['concepts'] {
  return [...understood.concepts.keys()].flatMap((id) => {
    const concept = concepts.get(id)
    const passages = counts.get(id) ?? 0
    return concept && passages > 0 ? [{ id, preferred: concept.preferred, passages }] : []
  })
}

function isAcknowledgement({ paragraphs }: Passage): boolean {
  return paragraphs.length === 1 && (paragraphs[0]?.length ?? 0) <= LONGEST_ACKNOWLEDGEMENT
}

/** In a going over each: what is no position is rare, and comparing kinds would cost at every comparison. */
function positionsFirst(results: LookupResult[]): LookupResult[] {
  const others = results.filter(({ document }) => !isPosition(document))
  return others.length === 0
    ? results
    : [...results.filter(({ document }) => isPosition(document)), ...others]
}

function byScoreThenDate(one: LookupResult, other: LookupResult): number {
  return (
    other.score - one.score ||
    (dayOf(other.document) ?? '').localeCompare(dayOf(one.document) ?? '') ||
    one.passage.id.localeCompare(other.passage.id, 'en', { numeric: true })
  )
}
