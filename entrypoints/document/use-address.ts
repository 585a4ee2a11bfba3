import { useEffect, useState } from 'preact/hooks'
import type { LookupRequest } from '../../corpus/search/corpus.ts'
import { documentAddress } from '../protocol/document-address.ts'

/** What an address of this page asks for: a passage in its document, or else a look-up. */
export interface Asked {
  passage: string | null
  request: LookupRequest | null
}

/** Reads `#<passage id>`, `?q=<query>` or `?concept=<id>`. */
export function askedBy({ hash, search }: { hash: string; search: string }): Asked {
  const parameters = new URLSearchParams(search)
  const concept = parameters.get('concept')
  const query = parameters.get('q')
  return {
    passage: hash.length > 1 ? decoded(hash.slice(1)) : null,
    request: concept ? { concept } : query ? { query } : null,
  }
}

/** A hash may be anything that someone typed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

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
