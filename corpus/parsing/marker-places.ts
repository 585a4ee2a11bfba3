import { isLabel } from './glued-items.ts'
import { findGlued } from './glued-numbers.ts'
import { COUNTED, NUMBERED_WORD, SMALL_WORD, UNENDING_WORD } from './lost-spaces.ts'
import { ownerOf, type WordDigits, wordBefore } from './word-digits.ts'

/** Digits that may be a footnote's number, or several: `567` may be notes 5, 6 and 7. */
export interface Place {
  digits: string
  start: number
  /**
   * Surely, behind a number, at a line's beginning, behind a word that may own it, at the beginning of a line that goes on
   * with a sentence, perhaps, or only right behind another marker ("5, 6").
   */
  standing: 'sure' | 'glued' | 'raised' | 'word' | 'weak' | 'perhaps' | 'behind'
}

export interface PlaceOptions {
  /** A number that begins a line may be a note's. */
  raised?: boolean
  /** What the document's own words tell. */
  words?: WordDigits
  /** Notes whose numbers are looked for only where they stand beyond doubt. */
  surely?: readonly number[]
}

/** The numbers in a page's text that may be those of footnotes. */
export function findPlaces(text: string, { raised = false, words, surely = [] }: PlaceOptions = {}): Place[] {
  // Not a part of a larger number, an ordinal, a percentage or a compound: "70.000", "46e", "306%", "5-jarig".
  const numbers = text.matchAll(/(?<!\d)\d{1,12}(?![\p{L}\d%]|-\p{L}|[.,:]\d)/gu)
  const places: Place[] = []
  for (const { 0: digits, index } of numbers) {
    if (isLabel(text, index, digits)) continue
    const standing = standingOf(text, index, digits)
    const isRaised = raised && standing !== 'sure' && beginsRaised(text, index, digits)
    const place: Place = { digits, start: index, standing: isRaised ? 'raised' : standing }
    const settled = words ? settleByWords(text, place, words) : place
    if (settled) places.push(settled)
  }
  for (const { digits, start, isSure } of findGlued(text))
    if (!inAddress(text, start)) places.push({ digits, start, standing: isSure ? 'sure' : 'glued' })
  if (surely.length === 0) return places
  return places.filter(({ digits, standing }) => {
    const isSure = standing === 'sure' || standing === 'glued'
    return isSure || !surely.some((number) => digits.includes(String(number)))
  })
}

/** A place by what the document's words tell of it; null where the digits are a word's own. */
function settleByWords(text: string, place: Place, words: WordDigits): Place | null {
  const { digits, start, standing } = place
  const before = text.slice(Math.max(0, start - 40), start)
  if (standing === 'raised') {
    const end = start + digits.length
    return goesOn(before.slice(0, -1), text.slice(end, end + 12)) ? { ...place, standing: 'weak' } : place
  }
  const word = wordBefore(text, start)
  const owner = word === '' ? 'note' : ownerOf(word, digits, words)
  if (owner === 'word') return null
  const isOpen = owner === 'open' || ABBREVIATED.test(before)
  return isOpen && standing === 'sure' ? { ...place, standing: 'word' } : place
}

/** `nr.3`, `art.6`. */
const ABBREVIATED = /(?<!\p{L})(?:nr|nrs|art|blz|p|pag|par|hfst|vgl|jl|resp|ca)\.$/iu

/** `de afgelopen` and `2 jaar`, `artikel` and `3 en`. */
function goesOn(before: string, after: string): boolean {
  return (
    BEHIND_SMALL_WORD.test(before) ||
    UNENDING_WORD.test(before) ||
    NUMBERED_WORD.test(before) ||
    COUNTED.test(after)
  )
}

/** `2 Dit is in 2022`, `2. In 2023 is`, `6,` or `2 3` at the beginning of a line; not `m` and `3 aan aardgas`. */
function beginsRaised(text: string, start: number, digits: string): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false
  if (UNIT_BEFORE.test(text.slice(Math.max(0, start - 5), start - 1))) return false
  const after = text.slice(start + digits.length, start + digits.length + 12)
  return /^(?:[.,;:)?!»]|$|\n| )/u.test(after) && !MONTH.test(after)
}

/** `m` before `3 aan aardgas`, `CO` before `2, dat`. */
export const UNIT_BEFORE = /(?:^|[^\p{L}])(?:[kcdm]?m|CO|NO|N)$/u

const MONTH = /^ (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/u

const BEHIND_SMALL_WORD = new RegExp(`${SMALL_WORD.source}$`, 'u')

function standingOf(text: string, start: number, digits: string): Place['standing'] {
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(start + digits.length, start + digits.length + 2)
  if (inAddress(text, start)) return 'behind'
  // "beleid12.", but not "km2".
  if (/\p{L}\p{Ll}$/u.test(before)) {
    if (/(?<!\p{L})[kcdm]?m$/u.test(before)) return 'behind'
    if (UNENDING_WORD.test(before)) return 'behind'
    if (NUMBERED_WORD.test(before)) return 'perhaps'
    // "zijn2 paarden" may have lost its space.
    return BEHIND_SMALL_WORD.test(before) && /^ \p{Ll}/u.test(after) ? 'perhaps' : 'sure'
  }
  // "G20" and "D66" never; perhaps the note behind "VN".
  if (/\p{L}$/u.test(before)) return /\p{Lu}\p{Lu}$/u.test(before) ? 'perhaps' : 'behind'
  // "2015.3 De" is the year and note 3; "2.3" may be a paragraph's number.
  if (/\d\.$/u.test(before)) return /(?<!\d)\d{4}\.$/u.test(before) ? 'sure' : 'perhaps'
  if (/\d[,:]$/u.test(before)) return 'behind'
  // "4%2 in de".
  if (/\d ?%$/u.test(before)) return 'sure'
  // "Region?1", "’1?", "»1 dat", "(16 maart 2018).12 De"; not the opening quote of "’90".
  if (/\S[.,;:?!…’'"”»)\]]$/u.test(before)) return 'sure'
  // "China. 3 In".
  if (/[.?!][’'"”»)\]]?[ \n]$/u.test(before) && /^(?: [^\p{Ll}\d]|\n|$)/u.test(after)) return 'perhaps'
  return 'behind'
}

const LONGEST_ADDRESS = 300

function inAddress(text: string, start: number): boolean {
  let begin = start
  while (begin > 0 && start - begin < LONGEST_ADDRESS && !isSpace(text.charCodeAt(begin - 1))) begin--
  return start - begin > 3 && text.slice(begin, start).includes('://')
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10
}
