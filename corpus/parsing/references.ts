import { MONTHS } from './glued-numbers.ts'

/** How the text of a note looks that says where something stands. */

const MAY_BE_REFERENCE =
  /^(?:Kamerst|Kamervr|Aanhangsel|Handelingen|Motie|Zie |https?:|www\.|[«“‘"]|.{2,60}\b(?:19|20)\d{2}\b|.{2,60}(?:https?:|www\.))/u

/** `Kamerstuk 36 410`, `https://`, `NOS, 3 mei 2024`, `«Titel»`; a sentence that names a year looks the same. */
export function mayBeReference(text: string): boolean {
  return MAY_BE_REFERENCE.test(text)
}

const PAPER = /^(?:Kamerst(?:uk(?:ken)?|\.) |Aanhangsel (?:van de )?Handelingen|Zie |https?:\/\/|www\.)/u

/** `NOS 3 mei 2024`, `De Telegraaf, 3 mei 2024 (www.telegraaf.nl)`, `CBS, 2023`; no sentence goes on behind the day. */
const DAY = `\\d{1,2} (?:${MONTHS})(?: (?:19|20)\\d{2})?`
const DATED = new RegExp(
  `^(?:.{2,150}, (?:brief van )?\\(?(?:${DAY}|(?:19|20)\\d{2})|\\p{Lu}\\S*(?: \\p{Lu}\\S*){0,3} \\(?${DAY})(?= ?[,.;:()«“‘"'–]|$)`,
  'u',
)

/** `NOS: https://nos.nl/a`. */
const WITH_ADDRESS = /(?:https?:\/\/|www\.)\S+$/u

/** `Het verbod raakt`, `Een deel van`. */
const BEGINS_SENTENCE = /^\p{Lu}\p{Ll}* \p{Ll}/u

/** Whether a text is a reference beyond doubt: to a paper, an address, or a medium and its day or year. */
export function isReference(text: string): boolean {
  if (PAPER.test(text)) return true
  return !BEGINS_SENTENCE.test(text) && (DATED.test(text) || WITH_ADDRESS.test(text))
}
