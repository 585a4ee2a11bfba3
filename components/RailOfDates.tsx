import type { LookupResult } from '../corpus/search/corpus.ts'
import { OfficialText } from './OfficialText.tsx'
import { newestFirst } from './order.ts'
import { PositionMeta } from './PositionMeta.tsx'
import { windowOf } from './snippet-window.ts'
import { useWords } from './words-context.ts'

interface RailOfDatesProps {
  results: LookupResult[]
  onOpen: (result: LookupResult) => void
}

/** Characters that surely fit in four lines beside the rail, in the narrowest panel. */
const RAIL_ROOM = 75

/** The positions on one concept along a line of time, the newest on top. */
export function RailOfDates({ results, onOpen }: RailOfDatesProps) {
  const words = useWords()
  return (
    <ol class="rail">
      {newestFirst(results).map((result) => {
        const { passage, document } = result
        const snippet = windowOf(result.snippet, RAIL_ROOM)
        const { day, year } = words.dayAndYear(document.publishedOn)
        return (
          <li key={passage.id} class="stop">
            <time dateTime={document.publishedOn ?? undefined} id={`${passage.id}-day`}>
              {day} <small>{year}</small>
            </time>
            <div>
              <button
                type="button"
                class="open"
                data-stop
                data-passage={passage.id}
                id={`${passage.id}-who`}
                aria-labelledby={`${passage.id}-day ${passage.id}-who`}
                aria-describedby={`${passage.id}-found`}
                onClick={() => onOpen(result)}
              >
                <PositionMeta
                  ministers={document.ministers.map(({ name }) => name)}
                  questions={passage.questions.map(({ number }) => number)}
                />
              </button>
              <p class="official clamp-4" id={`${passage.id}-found`} lang="nl">
                <OfficialText text={snippet.text} marks={snippet.matches} />
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
