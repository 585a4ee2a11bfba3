import { useEffect, useState } from 'preact/hooks'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageConcepts } from '../../components/PageConcepts.tsx'
import { useWords } from '../../components/words-context.ts'
import type { Corpus, Coverage, LookupResult } from '../../corpus/search/corpus.ts'
import { askPage } from '../protocol/messages.ts'
import { useActivePage } from './use-active-page.ts'

interface PanelPageProps {
  corpus: Corpus
  coverage: Coverage | null
  onOpen: (result: LookupResult) => void
}

/** What the page beside the panel speaks of; choosing a concept scrolls the page to its first mention. */
export function PanelPage({ corpus, coverage, onOpen }: PanelPageProps) {
  const words = useWords()
  const page = useActivePage()
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  const [isGone, setGone] = useState(false)
  const tabId = page?.tabId
  useEffect(() => {
    setChosen(undefined)
    setGone(false)
  }, [tabId])

  if (!page) return null
  const { state } = page
  const choose = async (concept: string | null) => {
    setChosen(concept)
    setGone(concept !== null && (await askPage(page.tabId, 'scrollTo', { concept })) !== true)
  }
  const said = saidOf(state)
  return (
    <>
      {state && state.concepts.length > 0 && (
        <header class="panel-head">
          <p class="label">
            {words.concepts.onPage} · {words.subjects(state.concepts.length)}
          </p>
        </header>
      )}
      <p role="status" class={isGone ? 'note' : 'unseen'}>
        {isGone && words.page.gone}
      </p>
      {said && <p class="note page-note">{said(words)}</p>}
      {said && <EmptyState />}
      <PageConcepts
        corpus={corpus}
        coverage={coverage}
        concepts={state?.concepts ?? []}
        // Until the reader chooses, the first is unfolded, and the page stays where it is.
        chosen={chosen === undefined ? (state?.concepts[0]?.id ?? null) : chosen}
        onChoose={choose}
        onOpen={onOpen}
      />
    </>
  )
}

type Words = ReturnType<typeof useWords>

/** Why no concepts are shown; null where they are. */
function saidOf(state: { host: string; off: boolean; concepts: unknown[] } | null) {
  if (!state) return (words: Words) => words.page.unread
  if (state.off) return (words: Words) => words.site.isOff(state.host)
  return state.concepts.length === 0 ? (words: Words) => words.page.without : null
}
