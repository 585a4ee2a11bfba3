import { distance } from 'fastest-levenshtein'
import { isStopWord, wordsOf } from './analysis.ts'

/** Shorter words have too many neighbours to guess between. */
const SHORTEST_TO_CORRECT = 5

/**
 * The query with each unknown word replaced by the nearest known one, or null where no word has one near: one letter
 * off, two from nine letters on. `known` holds folded words; among equally near ones the first wins.
 */
export function correctQuery(query: string, known: ReadonlySet<string>): string | null {
  const words = wordsOf(query)
  let changed = false
  const corrected = words.map((word) => {
    if (known.has(word) || isStopWord(word) || word.length < SHORTEST_TO_CORRECT) return word
    const near = nearest(word, known)
    changed ||= near !== null
    return near ?? word
  })
  return changed ? corrected.join(' ') : null
}

function nearest(word: string, dictionary: ReadonlySet<string>): string | null {
  let best: string | null = null
  let least = word.length < 9 ? 1 : 2
  for (const candidate of dictionary) {
    // The first letter is seldom the wrong one, and this keeps `gebeld` from becoming `vermeld`.
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > least) continue
    const apart = distance(word, candidate)
    if (apart < least || (apart === least && best === null)) {
      best = candidate
      least = apart
    }
  }
  return best
}
