import { useEffect, useRef } from 'preact/hooks'
import type { Corpus, Coverage, LookupResult } from '../corpus/search/corpus.ts'
import { Icon } from './Icon.tsx'
import { LookupResults } from './LookupResults.tsx'
import { byKind } from './order.ts'
import { answerOf, useLookup } from './use-lookup.ts'
import { useWords } from './words-context.tsx'

/** Positions of an unfolded concept at first, so that the concepts below it stay near. */
const FIRST = 3

interface OnPage {
  id: string
  preferred: { nl: string; en: string }
  mentions: number
}

interface PageConceptsProps {
  corpus: Corpus
  coverage: Coverage | null
  /** In the order of their first mention. */
  concepts: OnPage[]
  chosen: string | null
  onChoose: (concept: string | null) => void
  onOpen: (result: LookupResult) => void
}

/** The concepts of a page in reading order; the chosen one unfolds into its positions by time. */
export function PageConcepts({ concepts, chosen, onChoose, ...rest }: PageConceptsProps) {
  return (
    <ul class="page-concepts">
      {concepts.map((concept) => (
        <ConceptOnPage
          key={concept.id}
          concept={concept}
          unfolded={concept.id === chosen}
          onPress={() => onChoose(concept.id === chosen ? null : concept.id)}
          {...rest}
        />
      ))}
    </ul>
  )
}

interface ConceptOnPageProps extends Pick<PageConceptsProps, 'corpus' | 'coverage' | 'onOpen'> {
  concept: OnPage
  unfolded: boolean
  onPress: () => void
}

function ConceptOnPage({ corpus, coverage, concept, unfolded, onPress, onOpen }: ConceptOnPageProps) {
  const words = useWords()
  const { lookup, retry } = useLookup(corpus, { concept: concept.id })
  const answer = answerOf(lookup)
  const item = useRef<HTMLLIElement>(null)
  const wasUnfolded = useRef(unfolded)
  useEffect(() => {
    // What unfolded above folds away, and would take this heading out of sight.
    if (unfolded && !wasUnfolded.current) item.current?.scrollIntoView({ block: 'start' })
    wasUnfolded.current = unfolded
  }, [unfolded])
  return (
    <li ref={item}>
      <button type="button" class="fold bar" data-stop aria-expanded={unfolded} onClick={onPress}>
        <span class="grow fold-names">
          <span>{concept.preferred[words.language]}</span>
          <small>
            {words.mentions(concept.mentions)}
            {answer && ` · ${words.positions(byKind(answer.results).positions.length)}`}
          </small>
        </span>
        <Icon name="down" />
      </button>
      {unfolded && (
        <LookupResults
          lookup={lookup}
          coverage={coverage}
          query={null}
          layout="rail"
          first={FIRST}
          onOpen={onOpen}
          onRetry={retry}
        />
      )}
    </li>
  )
}
