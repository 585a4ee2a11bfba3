import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Coverage, LookupResult } from '../corpus/search/corpus.ts'
import { Failed } from './Failed.tsx'
import { Icon } from './Icon.tsx'
import { LaterDocuments } from './LaterDocuments.tsx'
import { NothingFound } from './NothingFound.tsx'
import { OtherResults } from './OtherResults.tsx'
import { byKind, newestFirst, yearsOf } from './order.ts'
import { RailOfDates } from './RailOfDates.tsx'
import { ResultList } from './ResultList.tsx'
import { Skeleton } from './Skeleton.tsx'
import { Stepwise } from './Stepwise.tsx'
import { shorten } from './shorten.ts'
import { answerOf, type Lookup } from './use-lookup.ts'
import { WeakResults } from './WeakResults.tsx'
import { useWords } from './words-context.tsx'

interface LookupResultsProps {
  lookup: Lookup
  coverage: Coverage | null
  /** What was typed, for the reader; null for a look-up of a concept. */
  query: string | null
  /** `rail`: by time along a line; `list`: the best first. */
  layout?: 'list' | 'rail'
  /** How many results before the reader asks for more. */
  first?: number
  onOpen: (result: LookupResult) => void
  onRetry: () => void
  /** Shown before anything is looked up. */
  children?: ComponentChildren
}

/** A look-up in its states: nothing asked yet, loading, failed, nothing found, found. */
export function LookupResults(props: LookupResultsProps) {
  const { lookup, coverage, query, layout = 'list', first, onOpen, onRetry, children } = props
  const words = useWords()
  const [order, setOrder] = useState<'best' | 'newest'>('best')
  const answer = answerOf(lookup)
  const results = answer?.results ?? []
  const { positions, unanswered, motions } = byKind(results)
  const years = yearsOf(positions)
  const byTime = layout === 'rail' || order === 'newest'
  const weak = byTime ? [] : positions.filter(({ isWeak }) => isWeak)

  return (
    <div class="results" aria-busy={lookup.state === 'loading'}>
      <div class={results.length > 0 ? 'count bar' : 'unseen'}>
        <p role="status" class="grow">
          {answer &&
            (years
              ? words.positionsFromTo(positions.length, years.from, years.to)
              : words.positions(positions.length))}
        </p>
        {layout === 'list' && positions.length > 1 && (
          <label class="order">
            <span class="unseen">{words.order.label}</span>
            <select value={order} onChange={(event) => setOrder(event.currentTarget.value as typeof order)}>
              <option value="best">{words.order.best}</option>
              <option value="newest">{words.order.newest}</option>
            </select>
            <Icon name="down" />
          </label>
        )}
      </div>
      {answer?.corrected && (
        <p class="note">{words.corrected(shorten(query ?? answer.query), shorten(answer.corrected))}</p>
      )}
      {lookup.state === 'idle' && children}
      {lookup.state === 'loading' && !answer && <Skeleton />}
      {lookup.state === 'failed' && <Failed onRetry={onRetry} />}
      {lookup.state === 'found' && results.length === 0 && (
        <NothingFound query={query} coverage={coverage} known={lookup.answer.later} />
      )}
      {answer && results.length > 0 && (
        <LaterDocuments
          key={answer.query}
          documents={answer.later}
          title={(positions.length > 0 ? words.knownLater : words.knownOnly)(answer.later.length)}
        />
      )}
      {positions.length > 0 && (
        <Stepwise
          key={`${order} ${answer?.query}`}
          first={first}
          results={byTime ? newestFirst(positions) : positions.filter(({ isWeak }) => !isWeak)}
        >
          {(shown) =>
            layout === 'rail' ? (
              <RailOfDates results={shown} onOpen={onOpen} />
            ) : (
              <ResultList results={shown} onOpen={onOpen} />
            )
          }
        </Stepwise>
      )}
      <WeakResults key={`weak ${answer?.query}`} results={weak} onOpen={onOpen} />
      <OtherResults title={words.unanswered(unanswered.length)} results={unanswered} onOpen={onOpen} />
      <OtherResults title={words.motions(motions.length)} results={motions} onOpen={onOpen} />
    </div>
  )
}
