import { useEffect, useState } from 'preact/hooks'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageConcepts } from '../../components/PageConcepts.tsx'
import { useWords } from '../../components/words-context.tsx'
import type { Corpus, Coverage, LookupResult } from '../../corpus/search/corpus.ts'
import type { Words } from '../../locales/words.ts'
import { askPage, type PageState } from '../protocol/messages.ts'
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
  const concepts = state?.concepts ?? []
  // Until the reader chooses on this page, the first is unfolded, and the page stays where it is.
  const known = concepts.find(({ id }) => id === chosen) ?? concepts[0]
  const unfolded = chosen === null ? null : (known?.id ?? null)
  const said = whyEmpty(state, words)
  return (
    <>
      {concepts.length > 0 && (
        <header class="panel-head">
          <p class="label">
            {words.concepts.onPage} · {words.subjects(concepts.length)}
          </p>
        </header>
      )}
      <p role="status" class={isGone ? 'note' : 'unseen'}>
        {isGone && words.page.gone}
      </p>
      {said && <p class="note page-note">{said}</p>}
      {said && <EmptyState />}
      <PageConcepts
        corpus={corpus}
        coverage={coverage}
        concepts={concepts}
        chosen={unfolded}
        onChoose={choose}
        onOpen={onOpen}
      />
    </>
  )
}

/** Why no concepts are shown; null where they are. */
function whyEmpty(state: PageState | null, words: Words): string | null {
  if (!state) return words.page.unread
  if (state.off) return words.site.isOff(state.host)
  return state.concepts.length === 0 ? words.page.without : null
}
