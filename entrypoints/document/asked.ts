import type { LookupRequest } from '../../corpus/search/corpus.ts'

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
