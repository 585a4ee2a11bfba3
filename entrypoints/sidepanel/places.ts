import type { LookupRequest, LookupResult } from '../../corpus/search/corpus.ts'

/** Where the reader is in the panel: the page's concepts (no request) or a look-up, with or without a passage open. */
export interface Place {
  request: LookupRequest | null
  opened: LookupResult | null
}

/** Every place on the way here; the last is shown. */
export type Places = Place[]

const home: Place = { request: null, opened: null }

export const start: Places = [home]

/** The place that is shown. */
export const here = (places: Places): Place => places.at(-1) ?? home

/** Goes to a look-up or a passage. Typing on changes the look-up where one is, so that Back does not undo letters. */
export function go(places: Places, place: Place): Places {
  const from = here(places)
  const typingOn =
    place.opened === null &&
    place.request !== null &&
    'query' in place.request &&
    from.opened === null &&
    from.request !== null &&
    'query' in from.request
  return typingOn ? [...places.slice(0, -1), place] : [...places, place]
}

/** One place back; the first stays. */
export function back(places: Places): Places {
  return places.length > 1 ? places.slice(0, -1) : places
}
