import { useEffect, useRef } from 'preact/hooks'
import { ConceptChips } from '../../components/ConceptChips.tsx'
import { CoverageFoot } from '../../components/CoverageFoot.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { FilterBar } from '../../components/FilterBar.tsx'
import { LookupResults } from '../../components/LookupResults.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { useArrowKeys } from '../../components/use-arrow-keys.ts'
import { answerOf, useCoverage, useLookup } from '../../components/use-lookup.ts'
import { useWords } from '../../components/words-context.tsx'
import type { Corpus, LookupResult } from '../../corpus/search/corpus.ts'
import { useAddress } from './use-address.ts'
import { WholeDocument } from './WholeDocument.tsx'

/** A whole document in a tab, or the results of a look-up. */
export function DocumentPage({ corpus }: { corpus: Corpus }) {
  const words = useWords()
  const root = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const { passage, request, search, choose } = useAddress()
  const { lookup, retry } = useLookup(corpus, passage === null ? request : null)
  const coverage = useCoverage(corpus)
  useArrowKeys(root)

  const query = request && 'query' in request ? request.query : null
  const concepts = answerOf(lookup)?.concepts ?? []
  const open = (result: LookupResult) => {
    location.hash = result.passage.id
  }
  const best = lookup.state === 'found' ? lookup.answer.results[0] : undefined
  useEffect(() => {
    // A whole document gives the tab its own title. A look-up does not: the browser keeps titles in its history.
    if (passage === null) document.title = 'Standpunt'
  }, [passage])
  return (
    <div class="page" ref={root}>
      <div class="top">
        <SearchField
          query={passage === null ? (query ?? '') : ''}
          field={field}
          onQuery={search}
          onEnter={() => best && open(best)}
        />
        {coverage && passage === null && query !== null && query !== '' && (
          <FilterBar query={query} facets={coverage.facets} onQuery={search} />
        )}
      </div>
      <main>
        {passage !== null ? (
          <WholeDocument corpus={corpus} passage={passage} />
        ) : (
          <>
            {(concepts.length > 1 || query === null) && concepts.length > 0 && (
              <ConceptChips
                title={words.concepts.inQuery}
                concepts={concepts}
                chosen={request && 'concept' in request ? request.concept : null}
                onChoose={(concept) => concept !== null && choose(concept)}
              />
            )}
            <LookupResults
              lookup={lookup}
              coverage={coverage}
              query={query}
              layout={query === null ? 'rail' : 'list'}
              onOpen={open}
              onRetry={retry}
            >
              <EmptyState />
            </LookupResults>
          </>
        )}
      </main>
      <CoverageFoot coverage={coverage} />
    </div>
  )
}
