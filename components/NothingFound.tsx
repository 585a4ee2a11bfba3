import type { Coverage } from '../corpus/search/corpus.ts'
import { SearchElsewhere } from './SearchElsewhere.tsx'
import { shorten } from './shorten.ts'
import { useWords } from './words-context.ts'

interface NothingFoundProps {
  /** What was typed; null for a look-up of a concept. */
  query: string | null
  coverage: Coverage | null
}

/** Nothing found: what that means, and where else to look. */
export function NothingFound({ query, coverage }: NothingFoundProps) {
  const words = useWords()
  return (
    <div class="state">
      <h2 dir="auto">{query === null ? words.nothing.onConcept : words.nothing.title(shorten(query))}</h2>
      {coverage && <p>{words.nothing.meaning(coverage.documents)}</p>}
      {query !== null && <SearchElsewhere query={query} />}
    </div>
  )
}
