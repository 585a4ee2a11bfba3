import { useState } from 'preact/hooks'
import type { LookupResult } from '../corpus/search/corpus.ts'
import { Result } from './Result.tsx'
import { useWords } from './words-context.ts'

interface ResultListProps {
  results: LookupResult[]
  onOpen: (result: LookupResult) => void
}

/** Drawn at once; the rest on demand, since thousands of results would make typing slow. */
const STEP = 20

/** Results in the order given. */
export function ResultList({ results, onOpen }: ResultListProps) {
  const words = useWords()
  const [shown, setShown] = useState(STEP)
  const hidden = results.length - shown
  return (
    <>
      <ol class="hits">
        {results.slice(0, shown).map((result) => (
          <Result key={result.passage.id} result={result} onOpen={() => onOpen(result)} />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" class="btn more" data-stop onClick={() => setShown(shown + STEP)}>
          {words.more(Math.min(STEP, hidden))}
        </button>
      )}
    </>
  )
}
