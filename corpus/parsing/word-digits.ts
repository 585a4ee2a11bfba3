import type { Line } from './line.ts'
import { IS_NUMBERED_WORD } from './lost-spaces.ts'

/** Digits behind the letters of a word: its own, as in `NIS2` and `mbo2`, or a note's, as in `beleid2`. */

/** What the lines of a document say of its words. */
export interface WordDigits {
  /** How often each word stands with its digits, `C-Lion1`. */
  counts: ReadonlyMap<string, number>
  /** Words that stand without digits, in small letters. */
  plain: ReadonlySet<string>
}

const WITH_DIGITS = /(?<![\p{L}\p{N}/_=-])\p{L}[\p{L}-]{0,60}\d{1,3}(?![\p{L}\d])/gu
const PLAIN = /(?<![\p{L}\p{N}/_=-])\p{L}[\p{L}-]{0,60}(?![\p{L}\p{N}-])/gu

/** The words of a document, its notes among them. */
export function wordDigitsIn(lines: readonly Line[]): WordDigits {
  const counts = new Map<string, number>()
  const plain = new Set<string>()
  for (const { text } of lines) {
    for (const [word] of text.matchAll(WITH_DIGITS)) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const [word] of text.matchAll(PLAIN)) plain.add(word.toLowerCase())
  }
  return { counts, plain }
}

/** The word right before a place, '' where none ends there. */
export function wordBefore(text: string, start: number): string {
  return /(?<![\p{L}\p{N}/_=-])\p{L}[\p{L}-]*$/u.exec(text.slice(Math.max(0, start - 62), start))?.[0] ?? ''
}

/** A capital or a hyphen inside, as in the names of things: `C-Lion`, `NIS`. */
const LIKE_NAME = /-|\p{L}\p{Lu}/u

/**
 * Whose the digits behind a word are: its own where it stands with them again and never without, a note's where it stands
 * without them elsewhere; else nobody can tell from the words.
 */
export function ownerOf(
  word: string,
  digits: string,
  { counts, plain }: WordDigits,
): 'word' | 'note' | 'open' {
  if (IS_NUMBERED_WORD.test(word)) return 'note'
  const isPlain = plain.has(word.toLowerCase())
  const printed = word + digits
  let count = counts.get(printed) ?? 0
  // A note's number may follow the word's own: `NIS22`.
  if (LIKE_NAME.test(word))
    for (let next = 0; next <= 9; next++) count += counts.get(`${printed}${next}`) ?? 0
  if (count > 1) return isPlain ? 'open' : 'word'
  return isPlain ? 'note' : 'open'
}

/** The words that own their digits: `C-Lion1`. */
export function ownWords(words: WordDigits): string[] {
  return [...words.counts.keys()].filter((printed) => {
    const [word = ''] = /^\P{N}+/u.exec(printed) ?? []
    return ownerOf(word, printed.slice(word.length), words) === 'word'
  })
}
