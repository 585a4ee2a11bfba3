import { useEffect, useState } from 'preact/hooks'
import { popupQuery } from '../protocol/session.ts'
import { type Beginning, findBeginning } from './beginning.ts'

/** What the reader searches in the popup. */
export interface Search {
  /** Null until tab and page have answered. */
  beginning: Beginning | null
  query: string
  /** The concept chosen; it goes before the query. */
  concept: string | null
  /** The query is the one the popup opened with. */
  isUntouched: boolean
  type(query: string): void
  choose(concept: string | null): void
}

/** The query and the concept chosen, from the popup's opening on. What is typed meanwhile goes before what is found. */
export function useSearch(): Search {
  const [beginning, setBeginning] = useState<Beginning | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  useEffect(() => {
    void findBeginning().then(setBeginning)
  }, [])

  const query = typed ?? beginning?.query ?? ''
  // With nothing typed, the first subject of the page is a better beginning than an empty list.
  const first = query === '' ? (beginning?.page?.concepts[0]?.id ?? null) : null
  return {
    beginning,
    query,
    concept: chosen === undefined ? first : chosen,
    isUntouched: typed === null,
    type: (text) => {
      setTyped(text)
      setChosen(undefined)
      if (beginning && !beginning.isPrivate) void popupQuery.setValue(text)
    },
    choose: (concept) => setChosen(concept ?? (query === '' ? null : undefined)),
  }
}
