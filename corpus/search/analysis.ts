import { stemmer } from '@orama/stemmers/dutch'
import { fold } from '../detection/fold.ts'

/** Words of a text, folded, in order: letters and digits in a row, so `2022Z11774` stays one word. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** So many stems are kept: more than a topic's documents have words. */
const MOST_KEPT = 30_000
const kept = new Map<string, string>()

/** The form under which a word is indexed: its Dutch stem, or itself where it holds a digit or another script. */
export function stem(word: string): string {
  const known = kept.get(word)
  if (known !== undefined) return known
  const found = /^[a-z]{1,60}$/.test(word) ? stemmer(word) : word
  if (kept.size < MOST_KEPT) kept.set(word, found)
  return found
}

/** Words that say nothing about a subject, Dutch and English; folded. */
const STOP_WORDS = new Set(
  `aan al alle als bij dan dat de deze die dit door dus een en er haar had heb hebben heeft hem het hij hoe hun ik in is
  ja je kan kunnen maar me meer men met mij mijn na naar nee niet niets nog nu of om omdat ons onze ook op over te tegen
  toch toen tot u uit uw van veel voor waar waarom wanneer want waren was wat we wel welk welke werd wie wij wil worden
  wordt zal ze zei zich zij zijn zo zonder zou zullen mag moet moeten gaat doet doen
  a about am an and are as at be been but by can could did do does for from had has have he her his how i if in into is
  it its me my no not of on or our she should so some than that the their them they this to us was we were what when
  where which who why will with would you your dutch netherlands nederland nederlands nederlandse`
    .trim()
    .split(/\s+/),
)

/** Whether a folded word is passed over in queries that hold others too. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}
