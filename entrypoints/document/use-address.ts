import { useEffect, useState } from 'preact/hooks'
import { documentAddress } from '../protocol/document-address.ts'
import { type Asked, askedBy } from './asked.ts'

/** Follows the page's address, and changes it: what is searched stays one step in the tab's history. */
export function useAddress(): Asked & { search(query: string): void; choose(concept: string): void } {
  const [asked, setAsked] = useState(() => askedBy(location))
  useEffect(() => {
    const read = () => setAsked(askedBy(location))
    addEventListener('hashchange', read)
    addEventListener('popstate', read)
    return () => {
      removeEventListener('hashchange', read)
      removeEventListener('popstate', read)
    }
  }, [])
  return {
    ...asked,
    search: (query) => {
      const address = documentAddress({ query })
      const isSearching = asked.passage === null && asked.request !== null && 'query' in asked.request
      if (isSearching) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
      setAsked({ passage: null, request: { query } })
    },
    choose: (concept) => {
      history.pushState(null, '', documentAddress({ concept }))
      setAsked({ passage: null, request: { concept } })
    },
  }
}
