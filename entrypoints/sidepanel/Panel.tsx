import { useEffect, useRef, useState } from 'preact/hooks'
import { CoverageFoot } from '../../components/CoverageFoot.tsx'
import { LookupFrame } from '../../components/LookupFrame.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { useArrowKeys } from '../../components/use-arrow-keys.ts'
import { answerOf, useCoverage, useLookup } from '../../components/use-lookup.ts'
import type { Corpus, LookupRequest, LookupResult } from '../../corpus/search/corpus.ts'
import { documentAddress } from '../protocol/document-address.ts'
import type { PanelRequest } from '../protocol/session.ts'
import { PanelLookup } from './PanelLookup.tsx'
import { PanelPage } from './PanelPage.tsx'
import { back, go, here, type Places, start } from './places.ts'
import { usePanelRequests } from './use-panel-requests.ts'

/** The panel beside the page: what was asked for, else the concepts of the page. */
export function Panel({ corpus }: { corpus: Corpus }) {
  const root = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [places, setPlaces] = useState<Places>(start)
  const { request, opened } = here(places)
  const { lookup, retry } = useLookup(corpus, request)
  const coverage = useCoverage(corpus)
  useArrowKeys(root)

  const goBack = () => setPlaces(back)
  const lookUp = (wanted: LookupRequest | null) =>
    setPlaces((from) => go(from, { request: wanted, opened: null }))
  const openResult = (result: LookupResult) =>
    setPlaces((from) => go(from, { request: here(from).request, opened: result }))
  const openPassage = async (wanted: LookupRequest | null, id: string) => {
    // A passage that only another one refers to is not among what was looked up.
    const lookups = [...(wanted ? [wanted] : []), { query: id }].map((one) => corpus.lookup(one))
    const found = (await Promise.all(lookups)).flatMap(({ results }) => results)
    const result = found.find(({ passage }) => passage.id === id)
    if (result) setPlaces((from) => go(from, { request: wanted, opened: result }))
  }
  const show = (wanted: PanelRequest['show']) => {
    if ('query' in wanted) return lookUp(wanted.query.trim() === '' ? null : wanted)
    const request = { concept: wanted.concept }
    lookUp(request)
    if (wanted.passage !== undefined) void openPassage(request, wanted.passage)
  }
  usePanelRequests(show)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && places.length > 1) goBack()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })

  const results = answerOf(lookup)?.results ?? []
  return (
    <div class="panel" ref={root}>
      <h1 class="unseen">Standpunt</h1>
      <LookupFrame
        field={
          <SearchField
            query={request && 'query' in request ? request.query : ''}
            field={field}
            onQuery={(query) => lookUp(query === '' ? null : { query })}
            onEnter={() => lookup.state === 'found' && results[0] && openResult(results[0])}
          />
        }
        opened={opened}
        results={results}
        hrefOf={documentAddress}
        onBack={goBack}
        onOpen={openResult}
        onRefer={(passage) => void openPassage(request, passage)}
      >
        <div hidden={request !== null}>
          <PanelPage corpus={corpus} coverage={coverage} onOpen={openResult} />
        </div>
        {request && (
          <PanelLookup
            request={request}
            lookup={lookup}
            coverage={coverage}
            onBack={goBack}
            onLookUp={lookUp}
            onOpen={openResult}
            onRetry={retry}
          />
        )}
      </LookupFrame>
      <CoverageFoot coverage={coverage} />
    </div>
  )
}
