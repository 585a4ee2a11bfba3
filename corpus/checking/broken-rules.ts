import type { ParsedDocument } from '../parsing/parse-document.ts'
import type { DocumentKind, Passage } from '../types.ts'
import { lettersOf } from './letters.ts'

/** What is printed around a text and never part of it, wherever in a passage it stands. */
const FURNITURE: [name: string, form: RegExp][] = [
  // "Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 4".
  ['a running footer', /(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}\s?[-–]\s?\d{4}, Aanhangsel \d/u],
  // "ISSN 0921 - 7398".
  ['"ISSN"', /\bISSN \d{4}/u],
  // "Vergaderjaar 2024–2025 Aanhangsel van de Handelingen", alone.
  ['the title of the series', /^(?:Vergaderjaar [\d–-]+ )?Aanhangsel van de Handelingen$/mu],
  // "12", "- 12 -", "Pagina 2 van 5".
  ['a page number', /^(?:[-–] ?)?\d{1,3}(?: ?[-–])?$|^Pagina \d+ van \d+$/mu],
  // "ah-tk-20242025-582", alone.
  ['the identifier of a document', /^(?:ah|kv|kst|blg|h)-(?:[te]k-)?\w+(?:-\w+)*$/mu],
  // "1 NOS, 22 oktober 2024", "2Kamerstuk 25 242": as notes begin, where a paragraph does.
  ['a note', /^\d{1,2} ?(?:https?:|www\.|Kamerstuk|Aanhangsel H|Ibid)|^\d{1,2}\p{Lu}\p{Ll}/u],
]

/** A note that is only "Ibid." or "Kamerstuk 25 242" may be said in a text too. */
const SHORTEST_NOTE = 25

/**
 * What a parsed document should never be, each a sentence. It asks nothing of the parser's own reasons: a document that
 * was understood wrongly is to be noticed here.
 */
export function brokenRules(parsed: ParsedDocument): string[] {
  const notes = notesOf(parsed)
  return [
    ...numbersBroken(parsed),
    ...parsed.passages.flatMap((passage) => textBroken(passage, { kind: parsed.kind, notes })),
  ]
}

function numbersBroken({ kind, passages }: ParsedDocument): string[] {
  // A document of questions may hold no more than their title.
  if (passages.length === 0) return kind === 'question' ? [] : ['The document has no passage.']
  if (kind !== 'answers' && kind !== 'question') return []
  const numbers = passages.map((passage) => passage.questions.map((question) => question.number))
  const all = numbers.flat()
  const broken: string[] = []
  for (let number = 1; number <= Math.max(1, ...all); number++) {
    const times = all.filter((each) => each === number).length
    if (times !== 1) broken.push(`Question ${number} stands there ${times} times.`)
  }
  for (const [index, own] of numbers.entries()) {
    const before = numbers[index - 1]
    const goesOn = !before || own[0] === undefined || comesAfter(own, before)
    if (!goesOn) broken.push(`Question ${own[0]} comes after question ${before[0]}.`)
  }
  return broken
}

/** Joint answers may interlock: 1, "2 en 4", 3; "12 en 14", "11 en 13". */
function comesAfter(own: readonly number[], before: readonly number[]): boolean {
  return (own.at(-1) ?? 0) > (before[0] ?? 0)
}

function textBroken(
  { questions, heading, paragraphs }: Passage,
  { kind, notes }: { kind: DocumentKind; notes: readonly string[] },
): string[] {
  const where = questions[0]
    ? `The answer to question ${questions[0].number}`
    : `The section ${JSON.stringify(heading)}`
  const broken: string[] = []
  for (const question of questions)
    if (lettersOf(question.text) === '') broken.push(`Question ${question.number} is empty.`)
  if (kind !== 'question' && !paragraphs.some((paragraph) => lettersOf(paragraph) !== ''))
    broken.push(`${where} is empty.`)
  const said = [...questions.map((question) => question.text), heading ?? '', ...paragraphs]
  for (const [name, form] of FURNITURE) {
    const text = said.find((each) => form.test(each))
    if (text !== undefined) broken.push(`${where} holds ${name}: ${JSON.stringify(around(text, form))}.`)
  }
  const letters = said.map(lettersOf)
  const note = notes.find((each) => letters.some((text) => text.includes(lettersOf(each))))
  if (note !== undefined)
    broken.push(`${where} holds the text of a note: ${JSON.stringify(note.slice(0, 60))}.`)
  return broken
}

function notesOf({ passages }: ParsedDocument): string[] {
  const notes = passages.flatMap((passage) => passage.footnotes.map((note) => note.text))
  return [...new Set(notes)].filter((note) => lettersOf(note).length >= SHORTEST_NOTE)
}

function around(text: string, form: RegExp): string {
  const at = form.exec(text)?.index ?? 0
  return text.slice(Math.max(0, at - 20), at + 60)
}
