/** What a question may still say behind its question mark: `Graag een toelichting.`, `Zo nee, licht dat toe.` */
const ASKERS_WORDS =
  /^(?:Graag|Gaarne|Zo (?:ja|nee|niet)|Indien|Gelieve|Licht|Svp|S\.v\.p\.|Wilt|Kunt|Bent|Deelt)(?!\p{L})/iu

/**
 * Whether the text of a question, in its paragraphs, says whole sentences behind its last question mark that askers do
 * not say. A question without any question mark tells nothing.
 */
export function goesOnBehindQuestion(paragraphs: readonly string[]): boolean {
  const text = paragraphs.join(' ')
  const mark = text.lastIndexOf('?')
  if (mark < 0) return false
  const tail = text.slice(mark + 1).replace(/^[^\p{L}\p{N}]+/u, '')
  // The rest of a quoted title goes on with a small letter: "het bericht ‘Wie betaalt?’ in de krant.".
  return /^[\p{Lu}\p{N}].*[.!…:;]['’”»)\]]*$/su.test(tail) && !ASKERS_WORDS.test(tail)
}
