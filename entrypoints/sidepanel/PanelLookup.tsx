import { ConceptChips } from '../../components/ConceptChips.tsx'
import { Icon } from '../../components/Icon.tsx'
import { LookupResults } from '../../components/LookupResults.tsx'
import { answerOf, type Lookup } from '../../components/use-lookup.ts'
import { useWords } from '../../components/words-context.tsx'
import type { Coverage, LookupRequest, LookupResult } from '../../corpus/search/corpus.ts'

interface PanelLookupProps {
  request: LookupRequest
  lookup: Lookup
  coverage: Coverage | null
  onBack: () => void
  onLookUp: (request: LookupRequest) => void
  onOpen: (result: LookupResult) => void
  onRetry: () => void
}

/** A look-up in the panel: words as a list, a concept along the line of time. */
export function PanelLookup({ request, lookup, coverage, ...on }: PanelLookupProps) {
  const words = useWords()
  const concepts = answerOf(lookup)?.concepts ?? []
  const isConcept = 'concept' in request
  const title = isConcept ? concepts.find(({ id }) => id === request.concept) : undefined
  return (
    <>
      <header class="panel-head">
        <button type="button" class="btn quiet" onClick={on.onBack}>
          <Icon name="back" />
          {words.back}
        </button>
        {title && <h2>{title.preferred[words.language]}</h2>}
      </header>
      {!isConcept && concepts.length > 1 && (
        <ConceptChips
          title={words.concepts.inQuery}
          concepts={concepts}
          chosen={null}
          onChoose={(concept) => concept !== null && on.onLookUp({ concept })}
        />
      )}
      <LookupResults
        lookup={lookup}
        coverage={coverage}
        query={isConcept ? null : request.query}
        layout={isConcept ? 'rail' : 'list'}
        onOpen={on.onOpen}
        onRetry={on.onRetry}
      />
    </>
  )
}
