import { browser } from 'wxt/browser'

/** A selection can be a whole book, and an address cannot. */
const LONGEST_QUERY = 1000

/** The address of the document view, at one passage, or with the results of a query or a concept. */
export function documentAddress(show: { passage: string } | { query: string } | { concept: string }): string {
  const page = browser.runtime.getURL('/document.html' as '/')
  if ('passage' in show) return `${page}#${show.passage}`
  return 'query' in show
    ? `${page}?q=${encodeURIComponent(show.query.slice(0, LONGEST_QUERY).toWellFormed())}`
    : `${page}?concept=${encodeURIComponent(show.concept)}`
}
