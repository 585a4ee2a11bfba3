import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { LookupResult } from '../corpus/search/corpus.ts'
import { useWords } from './words-context.tsx'

interface StepwiseProps {
  results: LookupResult[]
  /** How many before the button is pressed. */
  first?: number | undefined
  /** Draws the results shown so far. */
  children: (shown: LookupResult[]) => ComponentChildren
}

/** Drawn with the keystroke: more than any popup shows. The rest follows after the browser has painted. */
const AT_ONCE = 6
const STEP = 20

/** The first results, and a button for the next: nothing is cut off without saying so. */
export function Stepwise({ results, first = STEP, children }: StepwiseProps) {
  const words = useWords()
  const [shown, setShown] = useState(Math.min(first, AT_ONCE))
  useEffect(() => setShown(first), [first])
  const hidden = results.length - Math.max(shown, first)
  return (
    <>
      {children(results.slice(0, shown))}
      {hidden > 0 && (
        <button
          type="button"
          class="btn more"
          data-stop
          onClick={() => setShown(Math.max(shown, first) + STEP)}
        >
          {words.more(Math.min(STEP, hidden))}
        </button>
      )}
    </>
  )
}
