import type { LookupResult } from '../corpus/search/corpus.ts'
import { newestFirst } from './order.ts'
import { ResultList } from './ResultList.tsx'
import { Stepwise } from './Stepwise.tsx'

interface OtherResultsProps {
  /** How many there are and what they are. */
  title: string
  results: LookupResult[]
  onOpen: (result: LookupResult) => void
}

/** How many of them before the reader asks for more: they stand after the positions, and do not crowd them. */
const FIRST = 3

/** What was found and is no position, apart from all that is, the newest first. */
export function OtherResults({ title, results, onOpen }: OtherResultsProps) {
  if (results.length === 0) return null
  return (
    <section class="others">
      <h2 class="label">{title}</h2>
      <Stepwise results={newestFirst(results)} first={FIRST}>
        {(shown) => <ResultList results={shown} onOpen={onOpen} />}
      </Stepwise>
    </section>
  )
}
