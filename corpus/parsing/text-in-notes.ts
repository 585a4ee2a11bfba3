import { firstWord, type Line } from './line.ts'

/** A reference that is whole: an address, a year, a paper's or a page's number, `Ibid.`. */
const WHOLE_REFERENCE =
  /(?:(?:https?:\/\/|www\.)\S+|(?<!\d)(?:19|20)\d{2}|\b(?:nr|p|blz)\. ?\d+(?:[-–]\d+)?|\bibid(?:em)?)[)\].;]*$/iu

/** Whether a line of a note ends with a reference that is whole. */
export function isWholeReference(text: string): boolean {
  return WHOLE_REFERENCE.test(text)
}

/** `Het kabinet gaat verder`; or the rest of a sentence, and another: `beleid voort. Omwille van de veiligheid`. */
const BEGINS_SENTENCE = /^\p{Lu}\p{Ll}* \p{Ll}/u
const ENDS_ONE_BEGINS_ANOTHER = /^\p{Ll}.*\p{Ll}\. \p{Lu}\p{Ll}* \p{Ll}.*\.$/su
const SHORTEST_SENTENCE = 6

/**
 * The line of a footnote at which the text of the next page seems to begin: the note's reference is whole, its line was
 * ended on purpose, and sentences follow. Null where nothing tells. `width` is that of the page's widest line.
 */
export function textBehindReference(note: readonly Line[], width: number): Line | null {
  for (const [index, line] of note.entries()) {
    const next = note[index + 1]
    if (!next || !isWholeReference(line.text)) continue
    const endedOnPurpose = next.gap !== 'none' || line.width + 1 + firstWord(next.text).length <= width
    const rest = note.slice(index + 1).map((each) => each.text)
    if (endedOnPurpose && saysSentences(rest.join(' '))) return next
  }
  return null
}

function saysSentences(text: string): boolean {
  if (ENDS_ONE_BEGINS_ANOTHER.test(text)) return true
  const [sentence = ''] = /^.*?[.!?](?=['’”»)]*(?: \p{Lu}|$))/u.exec(text) ?? []
  return BEGINS_SENTENCE.test(sentence) && sentence.split(' ').length >= SHORTEST_SENTENCE
}
