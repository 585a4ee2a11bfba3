import { useEffect, useRef, useState } from 'preact/hooks'
import { ConceptChips } from '../../components/ConceptChips.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { FilterBar } from '../../components/FilterBar.tsx'
import { LookupFrame } from '../../components/LookupFrame.tsx'
import { LookupResults } from '../../components/LookupResults.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { useArrowKeys } from '../../components/use-arrow-keys.ts'
import { answerOf, useCoverage, useLookup } from '../../components/use-lookup.ts'
import { useWords } from '../../components/words-context.tsx'
import type { Corpus, LookupResult } from '../../corpus/search/corpus.ts'
import { documentAddress } from '../protocol/document-address.ts'
import { PopupFoot } from './PopupFoot.tsx'
import { useSearch } from './use-search.ts'

/** The popup: type, read, copy. */
export function Popup({ corpus }: { corpus: Corpus }) {
  const words = useWords()
  const root = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const search = useSearch()
  const { beginning, query, concept } = search
  const typed = useLookup(corpus, query === '' ? null : { query })
  const chosen = useLookup(corpus, concept === null ? null : { concept })
  const { lookup, retry } = concept === null ? typed : chosen
  const coverage = useCoverage(corpus)
  const [path, setPath] = useState<LookupResult[]>([])
  const opened = path.at(-1) ?? null
  const open = (result: LookupResult) => setPath((from) => [...from, result])
  const goBack = () => setPath((from) => from.slice(0, -1))
  useArrowKeys(root)

  // What the popup opened with is selected, so that typing replaces it.
  useEffect(() => {
    if (search.isUntouched) field.current?.select()
  }, [beginning])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || (!opened && query === '')) return
      // Else the browser closes the popup.
      event.preventDefault()
      if (opened) return goBack()
      search.type('')
      field.current?.focus()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })

  const onPage = beginning?.page?.concepts ?? []
  const inQuery = query === '' ? [] : (answerOf(typed.lookup)?.concepts ?? [])
  const results = answerOf(lookup)?.results ?? []
  return (
    <div class="popup" ref={root}>
      <h1 class="unseen">Standpunt</h1>
      <LookupFrame
        field={
          <>
            <SearchField
              query={query}
              field={field}
              autoFocus
              onQuery={search.type}
              onEnter={() => lookup.state === 'found' && results[0] && open(results[0])}
            />
            {coverage && query !== '' && (
              <FilterBar query={query} facets={coverage.facets} onQuery={search.type} />
            )}
          </>
        }
        opened={opened}
        results={results}
        hrefOf={documentAddress}
        onBack={goBack}
        onOpen={open}
        onRefer={async (passage) => {
          const { results: found } = await corpus.lookup({ query: passage })
          const result = found.find((one) => one.passage.id === passage)
          if (result) open(result)
        }}
      >
        {onPage.length > 0 && (query === '' || search.isUntouched) && (
          <ConceptChips
            title={words.concepts.onPage}
            concepts={onPage}
            chosen={concept}
            onChoose={search.choose}
          />
        )}
        {inQuery.length > 1 && (
          <ConceptChips
            title={words.concepts.inQuery}
            concepts={inQuery}
            chosen={concept}
            onChoose={search.choose}
          />
        )}
        <LookupResults
          lookup={lookup}
          coverage={coverage}
          query={concept === null ? query : null}
          onOpen={open}
          onRetry={retry}
        >
          {beginning?.page?.off && <p class="note">{words.site.isOff(beginning.page.host)}</p>}
          <EmptyState />
        </LookupResults>
      </LookupFrame>
      <PopupFoot
        beginning={beginning}
        coverage={coverage}
        show={concept === null ? { query } : { concept }}
      />
    </div>
  )
}
