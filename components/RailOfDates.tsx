import type { LookupResult } from '../corpus/search/corpus.ts'
import { MarkedText } from './MarkedText.tsx'
import { PassageMeta } from './PassageMeta.tsx'
import { useWords } from './words-context.tsx'

interface RailOfDatesProps {
  /** The newest first. */
  results: LookupResult[]
  onOpen: (result: LookupResult) => void
}

/** Positions along a line of time. */
export function RailOfDates({ results, onOpen }: RailOfDatesProps) {
  const words = useWords()
  return (
    <ol class="rail">
      {results.map((result) => {
        const { passage, document, snippet } = result
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
                <PassageMeta document={document} passage={passage} isDateElsewhere />
              </button>
              <p class="official clamp" id={`${passage.id}-found`} lang="nl">
                <MarkedText text={snippet.text} marks={snippet.matches} />
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
