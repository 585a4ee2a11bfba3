import type { LookupResult } from '../corpus/search/corpus.ts'
import { ResultList } from './ResultList.tsx'
import { Stepwise } from './Stepwise.tsx'
import { useWords } from './words-context.tsx'

interface WeakResultsProps {
  results: LookupResult[]
  onOpen: (result: LookupResult) => void
}

/** How many of them before the reader asks for more. */
const FIRST = 3

/** Positions that hardly touch on what was asked, apart from those that do, and said to be so. */
export function WeakResults({ results, onOpen }: WeakResultsProps) {
  const words = useWords()
  if (results.length === 0) return null
  return (
    <section class="others">
      <h2 class="label">{words.weak(results.length)}</h2>
      <Stepwise results={results} first={FIRST}>
        {(shown) => <ResultList results={shown} onOpen={onOpen} />}
      </Stepwise>
    </section>
  )
}
