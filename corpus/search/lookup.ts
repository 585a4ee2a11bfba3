import { dayOf, isPosition } from '../positions.ts'
import type { Passage } from '../types.ts'
import { stem, wordsOf } from './analysis.ts'
import type { CorpusBundle } from './bundle.ts'
import type { LookupAnswer, LookupRequest, LookupResult } from './corpus.ts'
import { type CorrectionSources, correctQuery } from './correct.ts'
import { findHits, type HitSources } from './hits.ts'
import { laterThanAll, laterThanOne } from './later.ts'
import type { Hit } from './rank.ts'
import { bestSnippet } from './snippet.ts'
import { type Understanding, understand, understandConcept } from './understand-query.ts'

/** All that a look-up works with. */
export interface LookupSources extends HitSources, CorrectionSources {
  bundle: CorpusBundle
  passages: ReadonlyMap<string, Pick<LookupResult, 'passage' | 'document' | 'links'>>
  /** How many positions mention each concept. */
  counts: ReadonlyMap<string, number>
}

/** Looks up words or a concept, best first. Never throws, whatever the query; nothing to look for finds nothing. */
export function lookup(request: LookupRequest, sources: LookupSources): LookupAnswer {
  if ('concept' in request) return answer(understandConcept(request.concept, sources), sources)
  const understood = understand(request.query, sources)
  const found = answer(understood, sources)
  if (understood.words.size === 0 || understood.sequence.length > MOST_CORRECTED) return found
  const corrected = correctQuery(understood.text, sources)
  if (corrected === null) return found
  const again = understand(corrected, sources)
  // A word that is no error must not be read as another while the query finds something as it is.
  if (found.results.length > 0 && again.concepts.size <= understood.concepts.size) return found
  const meant = answer(again, sources)
  return meant.results.length > 0 ? { ...meant, query: found.query, corrected } : found
}

/** A longer query is no typing, and one wrong word in it does little. */
const MOST_CORRECTED = 8

function answer(understood: Understanding, sources: LookupSources): LookupAnswer {
  const { hits, by, best } = findHits(understood, sources)
  const results = positionsFirst(
    hits.flatMap((hit) => result(hit, { best, understood: by, sources })).sort(byScoreThenDate),
  )
  return {
    query: understood.text,
    results,
    concepts: conceptCounts(understood, sources),
    corrected: null,
    later: laterThanAll(results, [...understood.concepts.keys()], sources),
  }
}

/** Below this share of the best score a result is shown as weak. */
const WEAK = 0.35

interface Asked {
  best: number
  understood: Understanding
  sources: LookupSources
}

function result(hit: Hit, { best, understood, sources }: Asked): LookupResult[] {
  const known = sources.passages.get(hit.id)
  if (!known) return []
  const about = sources.bundle.about[hit.id] ?? {}
  const shared = [...understood.concepts.keys()].filter((id) => id in about)
  const concepts = shared.sort((one, other) => (about[other] ?? 0) - (about[one] ?? 0))
  let snippet: LookupResult['snippet'] | undefined
  let later: LookupResult['later'] | undefined
  let why: LookupResult['why'] | undefined
  return [
    {
      ...known,
      score: hit.score,
      concepts,
      isWeak: hit.score < best * WEAK,
      get why() {
        why ??= whyFound(known.passage, concepts, { understood, sources })
        return why
      },
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

/** What query and passage share: concepts by their names, and words as the query has them. */
function whyFound(
  { questions, heading, paragraphs }: Passage,
  concepts: readonly string[],
  { understood, sources }: Omit<Asked, 'best'>,
): LookupResult['why'] {
  const asked = [...understood.words.keys()]
  const text = [...questions.map((question) => question.text), heading ?? '', ...paragraphs].join(' ')
  const stems = new Set(asked.length === 0 ? [] : wordsOf(text).map(stem))
  return {
    concepts: concepts.flatMap((id) => sources.concepts.get(id)?.preferred ?? []),
    words: asked.filter((word) => stems.has(stem(word))),
  }
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
