import { distance } from 'fastest-levenshtein'
import { readHeading } from './headings.ts'

const WORDS = [
  { word: 'vraag', within: 1 },
  { word: 'vragen', within: 1 },
  { word: 'antwoord', within: 2 },
  { word: 'antwoorden', within: 2 },
]

const LONGEST_HEADING = 40

/** Whether a line that stands alone looks like the heading of a question or answer without being one. */
export function resemblesHeading(text: string): boolean {
  if (readHeading(text)) return false
  return isMisspelt(text) || isCounted(text) || hasTextBehind(text)
}

/** `Antword 3`, `Vraag X`, `Braag 3`, `Antwoord op deelvraag b`. */
function isMisspelt(text: string): boolean {
  if (text.length > LONGEST_HEADING || /[.?!;,]$/u.test(text)) return false
  const [first = '', ...rest] = text.split(' ')
  const word = first.toLowerCase().replace(/[:\d]+$/u, '')
  const near = WORDS.find((heading) => distance(word, heading.word) <= heading.within)
  if (!near) return false
  const tail = rest.join(' ')
  // "Graag" is a word of its own, and no misspelt "Vraag", unless a number follows.
  if (/\d/u.test(tail)) return true
  if (!/^[VA]/u.test(first) && near.within === 1) return false
  return tail === '' || /^(?:op|van|deel|vraag|vragen)\b/iu.test(tail) || /^\S{1,12}$/u.test(tail)
}

/** `Tweede vraag`, `Derde antwoord:`. */
function isCounted(text: string): boolean {
  return /^(?:eerste|tweede|derde|vierde|vijfde|zesde|volgende|laatste) (?:deel)?(?:vraag|antwoord):?$/iu.test(
    text,
  )
}

/** `Antwoord 1 Ja.`, `Antwoord op vraag 3. Het kabinet`, `Antwoord – Ja`, `Vraag 2 Bent u`; not `Vraag 9 gaat over China.` */
function hasTextBehind(text: string): boolean {
  return (
    /^(?:Antwoord(?:en)?|ANTWOORD(?:EN)?)(?:(?: op)?(?: de)? vra(?:ag|gen))? ?(?:\d|[-–.:;(]|(?<= )\p{Lu})/u.test(
      text,
    ) || /^Vra(?:ag|gen) \d+[^\p{Ll}]*\p{Lu}/u.test(text)
  )
}

/** Another word for `Antwoord`, alone on its line behind a question: `Reactie`, `Beantwoording:`, `Reactie van het kabinet`. */
export function standsForAnswer(text: string): boolean {
  return /^(?:reactie|beantwoording|respons|antw\.?|kabinetsreactie)(?: (?:van|op|door) [^.?!]{1,40})?:?$/iu.test(
    text,
  )
}
