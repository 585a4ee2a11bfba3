import { useEffect, useState } from 'preact/hooks'
import type { LookupRequest } from '../../corpus/search/corpus.ts'
import { takeLookup } from '../protocol/document-address.ts'
import { type Asked, passageIn, requestIn } from './asked.ts'

/**
 * Follows where the tab is in its own history, and goes on in it: what is searched stays one step. Look-ups stand in the
 * history's state, not in the address, which the browser would keep.
 */
export function useAddress(): Asked & { search(query: string): void; choose(concept: string): void } {
  const [asked, setAsked] = useState(here)
  useEffect(() => {
    const read = () => setAsked(here())
    addEventListener('hashchange', read)
    addEventListener('popstate', read)
    void takeLookup(location).then((request) => {
      if (!request) return
      history.replaceState(request, '', location.pathname)
      read()
    })
    return () => {
      removeEventListener('hashchange', read)
      removeEventListener('popstate', read)
    }
  }, [])
  const go = (request: LookupRequest, { isNewStep }: { isNewStep: boolean }) => {
    if (isNewStep) history.pushState(request, '', location.pathname)
    else history.replaceState(request, '', location.pathname)
    setAsked({ passage: null, request })
  }
  return {
    ...asked,
    search: (query) => {
      const isSearching = asked.passage === null && asked.request !== null && 'query' in asked.request
      go({ query }, { isNewStep: !isSearching })
    },
    choose: (concept) => go({ concept }, { isNewStep: true }),
  }
}

function here(): Asked {
  return { passage: passageIn(location), request: requestIn(history.state) }
}
