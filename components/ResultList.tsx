import type { LookupResult } from '../corpus/search/corpus.ts'
import { Result } from './Result.tsx'

interface ResultListProps {
  results: LookupResult[]
  onOpen: (result: LookupResult) => void
}

/** Results in the order given. */
export function ResultList({ results, onOpen }: ResultListProps) {
  return (
    <ol class="hits">
      {results.map((result) => (
        <Result key={result.passage.id} result={result} onOpen={() => onOpen(result)} />
      ))}
    </ol>
  )
}
