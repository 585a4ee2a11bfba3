/** What a question may still say behind its question mark: `Graag een toelichting.`, `Zo nee, licht dat toe.` */
const ASKERS_WORDS =
  /^(?:Graag|Gaarne|Zo (?:ja|nee|niet)|Indien|Gelieve|Licht|Svp|S\.v\.p\.|Wilt|Kunt|Bent|Deelt)(?!\p{L})/iu

/** The question mark of a quoted title ends no question: `Kent u ‘Wie betaalt?’ in NRC van 3 mei.` */
const QUOTED = /^[’”»'"]/u

/**
 * Whether the text of a question, in its paragraphs, says whole sentences behind its last question mark that askers do
 * not say. A question without any question mark tells nothing.
 */
export function goesOnBehindQuestion(paragraphs: readonly string[]): boolean {
  const last = paragraphs.findLastIndex((paragraph) => paragraph.includes('?'))
  if (last < 0) return false
  const [paragraph = '', ...following] = paragraphs.slice(last)
  const behind = paragraph.slice(paragraph.lastIndexOf('?') + 1)
  const tail = [QUOTED.test(behind) ? '' : behind, ...following]
    .join(' ')
    .replace(/^[^\p{L}\p{N}(]*(?:\([^()]*\))?[^\p{L}\p{N}]*/u, '')
  return /^[\p{Lu}\p{N}].*[.!…:;]['’”»)\]]*$/su.test(tail) && !ASKERS_WORDS.test(tail)
}
