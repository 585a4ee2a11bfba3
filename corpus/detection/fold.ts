/**
 * One view of characters for pages, queries, passages and labels: without case, diacritics, soft hyphens and
 * zero-width characters; every white space the same, every dash the same, every apostrophe the same. Folding goes code
 * unit by code unit, so offsets into the raw text stay true.
 */

/** Folded to nothing: the unit is skipped. */
export const IGNORED = 0
export const SPACE = 32
const APOSTROPHE = 39
export const HYPHEN = 45

/** What a unit is to a word. Han stands apart: Chinese puts no spaces between words. */
const NO_WORD = 1
export const WORD = 2
export const HAN = 3
/** Folded to nothing: neither part of a word nor its end. */
export const UNSEEN = 4

/**
 * What is known of each unit: its kind in the upper 16 bits, its folded form in the lower; 0 where it was not met yet.
 * Filled as units are met: all 65,536 at once would cost a page some 10 ms.
 */
const known = new Int32Array(65536)

/** Kind and folded form of a UTF-16 unit in one number, for loops over whole pages: see `kindIn`, `formIn`. */
export function lookAt(unit: number): number {
  const entry = known[unit] as number
  return entry === 0 ? learn(unit) : entry
}

export const kindIn = (entry: number): number => entry >>> 16
export const formIn = (entry: number): number => entry & 0xffff

/** The folded form of a UTF-16 unit, `IGNORED` where it has none. */
export function foldUnit(unit: number): number {
  return formIn(lookAt(unit))
}

/** What a UTF-16 unit is to a word: `WORD`, `HAN`, `NO_WORD` or `UNSEEN`. */
export function unitKind(unit: number): number {
  return kindIn(lookAt(unit))
}

/** A whole text folded: `Oost-Turkestan’s` -> `oost-turkestan's`. Runs of white space become one space. */
export function fold(text: string): string {
  let result = ''
  let last = IGNORED
  for (let index = 0; index < text.length; index++) {
    const unit = foldUnit(text.charCodeAt(index))
    if (unit === IGNORED || (unit === SPACE && last === SPACE)) continue
    result += String.fromCharCode(unit)
    last = unit
  }
  return result
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const form = foldedForm(character)
  const entry = (kindOf(character, form) << 16) | form
  known[unit] = entry
  return entry
}

function kindOf(character: string, form: number): number {
  if (form === IGNORED) return UNSEEN
  if (/\p{Script=Han}/u.test(character)) return HAN
  return /\p{L}|\p{N}|_/u.test(character) ? WORD : NO_WORD
}

/** Letters that Unicode does not decompose, by the plain letter they are searched with. */
const PLAIN_LETTERS: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 's' }

function foldedForm(character: string): number {
  // Soft hyphen, zero-width characters, direction marks, byte-order mark, and accents that stand by themselves.
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{M}/u.test(character))
    return IGNORED
  if (/\s/u.test(character)) return SPACE
  if (/[\u2010-\u2015\u2212]/u.test(character)) return HYPHEN
  if (/[’‘‛ʼʹ´`]/u.test(character)) return APOSTROPHE
  const lower = character.toLowerCase()
  const parts = lower.normalize('NFD')
  // A Hangul syllable falls apart into several letters; only accents may go.
  const bare = /^.\p{M}*$/u.test(parts) ? parts.charAt(0) : lower
  return (PLAIN_LETTERS[bare] ?? bare).charCodeAt(0)
}
