import { useEffect, useState } from 'preact/hooks'
import type { Corpus, Coverage, LookupAnswer, LookupRequest } from '../corpus/search/corpus.ts'

/** Where a look-up stands. While a next one loads, the previous answer stays to be shown. */
export type Lookup =
  | { state: 'idle' }
  | { state: 'loading'; previous: LookupAnswer | null }
  | { state: 'failed' }
  | { state: 'found'; answer: LookupAnswer }

const idle: Lookup = { state: 'idle' }

/** Looks up whenever the request changes, drops answers that come too late, and tries again on demand. */
export function useLookup(corpus: Corpus, request: LookupRequest | null): { lookup: Lookup; retry(): void } {
  const [lookup, setLookup] = useState<Lookup>(idle)
  const [attempt, setAttempt] = useState(0)
  const concept = request && 'concept' in request ? request.concept : null
  const query = request && 'query' in request ? request.query : null
  const wanted = concept !== null || (query !== null && query.trim() !== '')

  useEffect(() => {
    if (!wanted) return setLookup(idle)
    let late = false
    setLookup((before) => ({ state: 'loading', previous: answerOf(before) }))
    corpus.lookup(concept === null ? { query: query ?? '' } : { concept }).then(
      (answer) => late || setLookup({ state: 'found', answer }),
      (error: unknown) => {
        if (late) return
        console.error('Standpunt: the look-up failed', error)
        setLookup({ state: 'failed' })
      },
    )
    return () => {
      late = true
    }
  }, [corpus, concept, query, wanted, attempt])

  return { lookup: wanted ? lookup : idle, retry: () => setAttempt((count) => count + 1) }
}

/** The answer there is to show, if any. */
export function answerOf(lookup: Lookup): LookupAnswer | null {
  if (lookup.state === 'found') return lookup.answer
  return lookup.state === 'loading' ? lookup.previous : null
}

/** What the corpus covers; null until it is known, and where it cannot be read. */
export function useCoverage(corpus: Corpus): Coverage | null {
  const [coverage, setCoverage] = useState<Coverage | null>(null)
  useEffect(() => {
    corpus.coverage().then(setCoverage, () => setCoverage(null))
  }, [corpus])
  return coverage
}
