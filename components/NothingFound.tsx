import type { KnownDocument } from '../corpus/register/known-document.ts'
import type { Coverage } from '../corpus/search/corpus.ts'
import { LaterDocuments } from './LaterDocuments.tsx'
import { SearchElsewhere } from './SearchElsewhere.tsx'
import { shorten } from './shorten.ts'
import { useWords } from './words-context.tsx'

interface NothingFoundProps {
  /** What was typed; null for a look-up of a concept. */
  query: string | null
  coverage: Coverage | null
  /** Official documents on the subject that the corpus does not hold. */
  known?: KnownDocument[]
}

/** Nothing found: what that means, and where else to look. */
export function NothingFound({ query, coverage, known = [] }: NothingFoundProps) {
  const words = useWords()
  return (
    <div class="state">
      <h2 dir="auto">{query === null ? words.nothing.onConcept : words.nothing.title(shorten(query))}</h2>
      {coverage && (
        <p>
          {words.nothing.meaning(coverage.documents)}{' '}
          {coverage.subjects.length > 0 &&
            words.nothing.covers(
              coverage.subjects.map((preferred) => preferred[words.language]),
              { from: coverage.from.slice(0, 4), to: coverage.to.slice(0, 4) },
            )}
        </p>
      )}
      <LaterDocuments documents={known} title={words.knownOnly(known.length)} />
      {query !== null && <SearchElsewhere query={query} />}
    </div>
  )
}
