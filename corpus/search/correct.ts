import { distance } from 'fastest-levenshtein'
import { isStopWord, wordsOf } from './analysis.ts'

/** Shorter words have too many neighbours to guess between. */
const SHORTEST_TO_CORRECT = 5
/** From this length on two letters may be wrong. */
const LONG = 9

/** Folded words that a mistyped one may stand for, by first letter and length, and in the order of what is sooner meant. */
export type Dictionary = ReadonlyMap<string, readonly string[]>

/** A dictionary of lists of words with spaces between; what is sooner meant comes first. */
export function dictionary(...lists: string[]): Dictionary {
  const words = new Set(lists.flatMap((list) => list.split(' ')))
  return Map.groupBy(words, (word) => keyOf(word.charAt(0), word.length))
}

const keyOf = (letter: string, length: number) => `${letter}${length}`

/** What tells errors from words. */
export interface CorrectionSources {
  known: () => Dictionary
  /** How much a word says: 1 for one that is not among the common words of Dutch and English. */
  tellingOf: (word: string) => number
  /** The parts of a Dutch compound. */
  split: (word: string) => readonly string[] | null
}

/**
 * The query with each unknown word replaced by the nearest known one, or null where no word has one near: one letter
 * off, two from nine letters on. A common word of Dutch or English is no error. Among equally near ones the first wins.
 */
export function correctQuery(query: string, { known, tellingOf, split }: CorrectionSources): string | null {
  const words = wordsOf(query)
  const isError = (word: string) =>
    word.length >= SHORTEST_TO_CORRECT && !isStopWord(word) && tellingOf(word) === 1 && split(word) === null
  if (!words.some(isError)) return null
  const dictionary = known()
  let changed = false
  const corrected = words.map((word) => {
    const near = isError(word) ? nearest(word, dictionary) : word
    changed ||= near !== word
    return near
  })
  return changed ? corrected.join(' ') : null
}

/** The word itself where it is known, or nothing is near. */
function nearest(word: string, known: Dictionary): string {
  const most = word.length < LONG ? 1 : 2
  let best = word
  let least = most + 1
  // The first letter is seldom the wrong one, and this keeps `gebeld` from becoming `vermeld`.
  for (const off of [0, 1, -1, 2, -2].filter((length) => Math.abs(length) <= most)) {
    for (const candidate of known.get(keyOf(word.charAt(0), word.length + off)) ?? []) {
      const apart = distance(word, candidate)
      if (apart === 0) return word
      if (apart >= least) continue
      best = candidate
      least = apart
    }
  }
  return best
}
