import { readAt } from './read-at.ts'
import type { Reference, ReferenceContext, ReferenceReader } from './reference.ts'

/**
 * `antwoord op vraag `, `beantwoording van de vragen `, `zie ook vraag `, `zoals bij vraag `, `in antwoord `: what leads
 * from one answer to another. `vraag` alone may be one of a survey.
 */
const LEAD =
  /(?:antwoord(?:en)?|beantwoording|reactie)\s{0,2}(?:(?:op|van|bij)\s{1,2})?(?:de\s{1,2})?(vraag|vragen)\s{0,2}(?=\d)|(?<!\p{L})(?:zie|bij|onder|naar|in(?=\s{1,2}antwoord))\s{1,2}(?:(?:ook|verder|tevens|hiervoor|daarvoor|hierover|onder|bij|de|mijn|het)\s{1,2}){0,3}(vraag|vragen|antwoord|antwoorden)\s{1,2}(?=\d)/giu
const NUMBER = /(\d{1,3})(?![\p{L}\d]|[.,]\d|\s?%)|(\d{1,3})(?=en\s)/uy
/** `, `, ` en `, ` en de vraag `, ` t/m `, `–`. */
const NEXT =
  /\s{0,2}(?:(,)|en|&|t\/m|tot\sen\smet|[–-])\s{0,2}(?:en\s{1,2})?(?:(?:op\s{1,2})?(?:de\s{1,2})?(?:vraag|vragen)\s{1,2})?(?=\d)/iuy

/** What makes a question one of another document, right after its number: `van het lid`, `uit`, `(Aanhangsel`. */
const OTHERS_AFTER =
  /^\s?,?\s?(?:van(?!\sdeze\b)|uit(?!\sdeze\b)|door|gesteld|d\.d\.|ingezonden|op\s(?!(?:deze|dit)\b)|aan\s|die\s|dat\s|welke\s|bij\s|tijdens\s|naar\saanleiding|in\s(?:de|het|mijn|onze|uw|die)\s(?:eerdere?|vorige|kamer\p{L}*|brief|beantwoording|antwoord\p{L}*|vragen|set|verslag|schriftelijk\p{L}*)|\((?:zie\s)?(?:ook\s)?(?:Aanhangsel|Kamerst|Kamervr|zaak|kenmerk|vergaderj|ingezonden|\d{4}Z|ah-|kst-|d\.d\.|TK|EK|\d{2}\s?\d{3}))/iu
/** The same anywhere before the number, in its sentence or the one before it, and behind it in its own. */
const OTHERS_IN_SENTENCE =
  /(?<!\p{L})(?:eerder(?:e|\sgestelde)|vorige|voorgaande|toenmalige|van\s(?:het\slid|de\sleden)|(?:het\slid|de\sleden)\s\p{Lu}|vragen\s(?:van|door)|kamervragen|ingezonden|vragenset|feitelijke\svragen|schriftelijk\soverleg|Aanhangsel|vergaderjaar|(?:19|20)\d{2}Z\d{5})/iu
/** How far a sentence is looked at on either side. */
const REACH = 400

/** Reads references from an answer to other answers of its own document: `Zie het antwoord op vraag 8`. */
export const readOwnQuestions: ReferenceReader = (text, context) => {
  const { questions } = context
  if (!questions || questions.size === 0) return []
  return [...text.matchAll(LEAD)].flatMap((lead) => {
    const word = lead[1] ?? lead[2] ?? ''
    const first = lead.index + lead[0].length
    const numbers = readNumbers(text, first, { isPlural: /en$/iu.test(word) })
    const end = numbers.at(-1)?.end
    if (end === undefined || numbers.some(({ value }) => !questions.has(value))) return []
    if (isOfOthers(text, { start: lead.index, end }, context)) return []
    const start = first - (/\p{L}+\s*$/u.exec(lead[0])?.[0].length ?? 0)
    return spans(numbers, start, context)
  })
}

interface ReadNumber {
  value: number
  start: number
  end: number
}

/** `3`, `2 en 3`, `3, 8 en 9`; after a singular `vraag` a comma goes on only where an `en` follows: `vraag 8, 15 landen`. */
function readNumbers(text: string, from: number, { isPlural }: { isPlural: boolean }): ReadNumber[] {
  const numbers: (ReadNumber & { afterComma: boolean })[] = []
  let at = from
  let afterComma = false
  for (;;) {
    const number = readAt(NUMBER, text, at)
    if (!number) break
    const value = Number(number[1] ?? number[2])
    if (value <= (numbers.at(-1)?.value ?? 0)) break
    numbers.push({ value, start: at, end: at + number[0].length, afterComma })
    const next = readAt(NEXT, text, at + number[0].length)
    if (!next) break
    at += number[0].length + next[0].length
    afterComma = next[1] !== undefined && !/en\s/iu.test(next[0])
  }
  while (!isPlural && numbers.at(-1)?.afterComma) numbers.pop()
  return numbers
}

/** Whether the sentence speaks of other questions than this document's: then a number here is not certain. */
function isOfOthers(
  text: string,
  { start, end }: { start: number; end: number },
  { otherQuestionsAt = [] }: ReferenceContext,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const own = before.slice(startOfTwoSentences(before))
  const rest = after.slice(0, firstSentenceEnd(after))
  return (
    OTHERS_AFTER.test(after) ||
    OTHERS_IN_SENTENCE.test(own) ||
    OTHERS_IN_SENTENCE.test(rest) ||
    otherQuestionsAt.some((offset) => offset >= end && offset <= end + rest.length + 1)
  )
}

/** A sentence ends before a capital; the point of `nr. 3`, of `dhr. Olm` and of `P. Olm` ends none. */
const SENTENCE_END =
  /(?<!(?<!\p{L})(?:\p{Lu}|[Dd]hr|[Mm]evr|[Mm]w|[Mm]r|[Dd]rs|[Dd]r|[Ii]r|[Pp]rof|[Nn]rs?|jl|c\.s|d\.d|o\.a))[.?!]\)?(?=\s+\p{Lu}|\s*$)/gu

/**
 * `… vragen van het lid Kuzu (Aanhangsel …). In het antwoord op vraag 3 is …`: what the sentence before speaks of may be
 * meant still.
 */
function startOfTwoSentences(before: string): number {
  const ends = [...before.matchAll(SENTENCE_END)].filter(({ index }) => before.slice(index + 1).trim() !== '')
  return (ends.at(-2)?.index ?? -1) + 1
}

function firstSentenceEnd(after: string): number {
  return [...after.matchAll(SENTENCE_END)][0]?.index ?? after.length
}

/** One span for neighbours that one answer takes together; none for the answer the text stands in. */
function spans(
  numbers: readonly ReadNumber[],
  start: number,
  { questions, passage }: ReferenceContext,
): Reference[] {
  const found: Reference[] = []
  for (const [index, number] of numbers.entries()) {
    const id = questions?.get(number.value) ?? ''
    const before = found.at(-1)
    const isNeighbour = before?.end === numbers[index - 1]?.end
    if (before && isNeighbour && before.target.to === 'passage' && before.target.id === id)
      before.end = number.end
    else if (id !== passage)
      found.push({
        start: index === 0 ? start : number.start,
        end: number.end,
        target: { to: 'passage', id },
      })
  }
  return found
}
