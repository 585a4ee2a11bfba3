import { withoutStart } from './edit-line.ts'
import type { PrintedNote } from './feet.ts'
import { MONTHS, refuseHidden } from './glued-numbers.ts'
import { endsSentence, type Line } from './line.ts'
import { takeMarkers } from './markers.ts'
import type { Oddity } from './reading.ts'
import { mayBeReference } from './references.ts'
import { isWholeReference } from './text-in-notes.ts'
import type { WordDigits } from './word-digits.ts'

/** Of a page on which not every note is referred to in order: more are not looked for one by one. */
const MOST_NOTES = 40
/** Characters of the page for each note, together. */
const MOST_SEARCHED = 1_000_000

interface Foot {
  body: Line[]
  notes: PrintedNote[]
  oddities: Oddity[]
}

/**
 * Takes the notes from the foot of a page of the official printer, and their numbers out of its text. Notes count on
 * through the document from `next`, and each is glued to its number. A note that nothing refers to is kept. Throws a
 * SourceError where its number may stand inside another.
 */
export function takePrintedFoot(
  page: readonly Line[],
  { next, file, words }: { next: number; file: string; words: WordDigits },
): Foot {
  const wide = readWithNumbers(page, next, words)
  if (wide) return wide
  const start = page.findLastIndex((line) => beginsNote(line.text, next))
  if (start < 0) return { body: [...page], notes: [], oddities: [] }
  const notes = readNotes(page.slice(start), next)
  const numbers = notes.map(({ number }) => number)
  const text = page.slice(0, start)
  const whole = takeMarkers(text, numbers, { raised: true, words })
  if (whole) return { body: joinRaised(text, whole), notes, oddities: [] }
  const { lines: found, unreferred } = takeMost(text, numbers, words)
  // What nothing refers to is a note only where it reads as one.
  if (unreferred.length === notes.length && !mayBeReference(notes[0]?.lines[0]?.text ?? ''))
    return { body: [...page], notes: [], oddities: [] }
  for (const number of unreferred) refuseHidden(found, number, { file, words })
  const oddities = unreferred.map((number) => ({
    line: notes.find((note) => note.number === number)?.lines[0]?.number ?? null,
    problem: `Note ${number} stands here, but nothing on its page refers to it.`,
  }))
  return { body: joinRaised(text, found), notes, oddities }
}

/**
 * The foot with notes that begin with a number themselves; null where there is none, the page has no other note, not every
 * note is referred to, or one that begins so not beyond doubt.
 */
function readWithNumbers(page: readonly Line[], next: number, words: WordDigits): Foot | null {
  const plain = page.findLastIndex((line) => beginsNote(line.text, next))
  const start = plain < 0 ? page.findLastIndex((line) => beginsWithNumber(line.text, next)) : plain
  if (start < 0 || (plain < 0 && !beginsNote(page[start + 1]?.text ?? '', next + 1))) return null
  const foot = page.slice(start)
  const notes = readNotes(foot, next, beginsWithNumber)
  const firsts = new Set(notes.map(({ lines }) => lines[0]?.number))
  const begun = foot.filter((line) => firsts.has(line.number))
  const isPlain = (index: number) => beginsNote(begun[index]?.text ?? '', next + index)
  const withNumber = notes.filter((_, index) => !isPlain(index))
  if (withNumber.length === 0) return null
  // Where the next note begins plainly, this one must stand before it.
  const surely = notes.flatMap(({ number }, index) => (isPlain(index) || isPlain(index + 1) ? [] : [number]))
  const text = page.slice(0, start)
  const numbers = notes.map(({ number }) => number)
  const marked = takeMarkers(text, numbers, { raised: true, words, surely })
  if (!marked) return null
  const oddities = withNumber
    .filter((note) => {
      const at = page.findIndex((line) => line.number === note.lines[0]?.number)
      const mayGoOn = surely.includes(note.number) && !endsWhole(page[at - 1]?.text ?? '')
      return mayGoOn || note.lines.slice(1).some(({ text }) => beginsWithNumber(text, note.number))
    })
    .map(perhapsNumber)
  return { body: joinRaised(text, marked), notes, oddities }
}

/** Whether nothing goes on behind a line: it ends a sentence or a reference. */
function endsWhole(text: string): boolean {
  return endsSentence(text) || isWholeReference(text)
}

function perhapsNumber({ number, lines }: PrintedNote): Oddity {
  const [first] = lines
  const problem = `Whether note ${number} begins at ${JSON.stringify(`${number}${first?.text.slice(0, 40)}`)} cannot be told from a number of the text.`
  return { line: first?.number ?? null, problem, uncertain: true }
}

/** Takes the numbers of all notes but one in order, else of as many as there are, one by one. */
function takeMost(
  text: readonly Line[],
  numbers: readonly number[],
  words: WordDigits,
): { lines: Line[]; unreferred: number[] } {
  const length = text.reduce((sum, line) => sum + line.text.length, 0)
  if (numbers.length > MOST_NOTES || numbers.length * length > MOST_SEARCHED)
    return { lines: [...text], unreferred: [...numbers] }
  for (const left of numbers.length > 1 ? numbers : []) {
    const others = numbers.filter((number) => number !== left)
    const lines = takeMarkers(text, others, { raised: true, words })
    if (lines) return { lines, unreferred: [left] }
  }
  let lines = [...text]
  const unreferred = numbers.filter((number) => {
    const marked = takeMarkers(lines, [number], { raised: true, words })
    lines = marked ?? lines
    return !marked
  })
  return { lines, unreferred }
}

/** `beginsToo` is asked where no line behind begins that note plainly. */
function readNotes(foot: readonly Line[], first: number, beginsToo = beginsNote): PrintedNote[] {
  const notes: PrintedNote[] = []
  const last = beginsToo === beginsNote ? new Map<number, number>() : lastStarts(foot)
  for (const [index, line] of foot.entries()) {
    const number = first + notes.length
    const begins =
      beginsNote(line.text, number) || (beginsToo(line.text, number) && (last.get(number) ?? -1) < index)
    if (begins) notes.push({ number, lines: [withoutStart(line, String(number).length)] })
    else notes.at(-1)?.lines.push(line)
  }
  return notes
}

/** Digits of a note's number at most. */
const LONGEST_NUMBER = 6

/** Of each number, the index of the last line that plainly begins a note with it. */
function lastStarts(foot: readonly Line[]): Map<number, number> {
  const last = new Map<number, number>()
  for (const [index, { text }] of foot.entries()) {
    const digits = /^\d*/u.exec(text)?.[0].length ?? 0
    for (let end = Math.min(digits, LONGEST_NUMBER); end > 0; end--) {
      const number = Number(text.slice(0, end))
      if (beginsNote(text, number)) last.set(number, index)
    }
  }
  return last
}

/** `1De Telegraaf`, `2wetten.nl`, `1«Dus`, `32024Z15585/2024D37938`; not `2 Dit is`, `11 augustus` or `2024)`. */
function beginsNote(text: string, number: number): boolean {
  if (!text.startsWith(String(number))) return false
  return /^(?:\p{L}(?:\p{L}|[.&’'-])|[«“‘'"([]|\d{4}[ZD]\d{4}|\d{2} \d{3}(?:[- ]|, nr))/u.test(
    text.slice(String(number).length),
  )
}

/**
 * `223 december 2024` and `215 CFR` are note 2; not what is a day or a year with the number before it, as
 * `21 december 2024` or `2024 DUO`.
 */
function beginsWithNumber(text: string, number: number): boolean {
  if (!text.startsWith(String(number)) || DAY_OR_YEAR.test(text)) return false
  return NUMBER_FIRST.test(text.slice(String(number).length))
}

const DAY_OR_YEAR = /^(?:(?:[1-9]|[12]\d|3[01]) \p{Ll}|(?:19|20)\d{2}(?!\d))/u

const NUMBER_FIRST = new RegExp(
  `^(?!0)(?:\\d{1,2} (?:${MONTHS}) (?:19|20)\\d{2}(?!\\d)|\\d{1,3} \\p{Lu}{2,}(?![\\p{L}-]))`,
  'u',
)

/** A number that began a line stood behind the line before: what follows it goes on with that line. */
function joinRaised(before: readonly Line[], after: readonly Line[]): Line[] {
  return after.map((line, index) => {
    const printed = before[index]?.text ?? ''
    const raised = line.text !== printed && line.marks.some(({ offset }) => offset === 0) && index > 0
    if (!raised) return line
    return { ...line, joint: /^[.,;:)?!»]/u.test(line.text) ? 'none' : 'space' }
  })
}
