import type { LookupRequest } from '../../corpus/search/corpus.ts'

/** What this page shows: a passage in its document, or else a look-up. */
export interface Asked {
  passage: string | null
  request: LookupRequest | null
}

/** The passage in an address, `#<passage id>`; null where there is none. */
export function passageIn({ hash }: { hash: string }): string | null {
  return hash.length > 1 ? decoded(hash.slice(1)) : null
}

/** The look-up in a step of the tab's history; null for what anything else left there. */
export function requestIn(state: unknown): LookupRequest | null {
  if (typeof state !== 'object' || state === null) return null
  if ('query' in state && typeof state.query === 'string') return { query: state.query }
  return 'concept' in state && typeof state.concept === 'string' ? { concept: state.concept } : null
}

/** A hash may be anything that someone typed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
