import { headingOf, type QuestionHeading } from '../parsing/headings.ts'
import type { Line } from '../parsing/line.ts'
import type { ParsedDocument } from '../parsing/parse-document.ts'
import type { Passage } from '../types.ts'
import { signsOf } from './letters.ts'

/** The heading over the notice that an answer comes later: `Mededeling`. */
const NOTICE = /^Mededeling(?:en)? ?:?$/u

/** A text that lines fill from its beginning on: a question, or what a passage says, with its heading. */
interface Part {
  role: QuestionHeading['role']
  numbers: number[]
  signs: string
  /** How many of its signs lines have filled, and the last of these lines. */
  filled: number
  last: Line | null
}

/**
 * What is wrong with lines of the text. The texts of the passages are filled with them one after the other, digits and
 * all, so that each line is used once and in its order; only which text comes next is free, as far as headings leave it
 * so, for questions stand before answers, and joint answers interlock.
 */
export function notSaid({ passages, lines }: ParsedDocument): Map<Line, string> {
  const parts = passages.flatMap(partsOf)
  const text = lines.flatMap(({ line, role }) => (role === 'text' ? [line] : []))
  const problems = new Map<Line, string>()
  let current: Part | undefined
  let heading: QuestionHeading | null = null
  let asked: readonly number[] = []
  let isLost = false
  for (const [index, line] of text.entries()) {
    const signs = signsOf(line.text)
    if (isHeading(line)) {
      current = undefined
      heading = answering(headingOf(line), asked)
      if (heading?.role === 'question') asked = heading.numbers
      isLost = false
      continue
    }
    if (signs === '') continue
    if (isLost && current)
      current.filled = Math.max(current.filled, current.signs.indexOf(signs, current.filled))
    const fits = current?.signs.startsWith(signs, current.filled) === true
    const next: Part | undefined = fits
      ? current
      : mostFitting(
          parts.filter((part) => mayFollow(part, heading)),
          signs,
          () => restFrom(text, index),
        )
    isLost = next === undefined
    if (next) {
      current = next
      current.filled += signs.length
      current.last = line
    } else {
      const stands = parts.some((part) => part.signs.includes(signs))
      problems.set(line, stands ? OUT_OF_ORDER : 'The line is text, but stands in no passage')
      current ??= parts.find((part) => part.filled === 0 && mayFollow(part, heading))
    }
  }
  const longer = problems.size > 0 ? [] : parts.filter((part) => part.filled < part.signs.length)
  for (const { last } of longer) {
    const line = last ?? text[0]
    if (line) problems.set(line, 'Its passage says what no line does, behind this one')
  }
  return problems
}

const OUT_OF_ORDER = 'The line is text, and stands in a passage less often, or in another order'

/** A heading over several questions gives all of them one text. */
function partsOf({ questions, heading, paragraphs }: Passage): Part[] {
  const numbers = questions.map((question) => question.number)
  const asked = [...new Set(questions.map(({ text }) => text))].map((text) =>
    partOf([text], {
      role: 'question',
      numbers: questions.filter((question) => question.text === text).map(({ number }) => number),
    }),
  )
  return [...asked, partOf([heading ?? '', ...paragraphs], { role: 'answer', numbers })]
}

function partOf(texts: readonly string[], of: QuestionHeading): Part {
  return { ...of, signs: signsOf(texts.join('')), filled: 0, last: null }
}

function isHeading(line: Line): boolean {
  return headingOf(line) !== null || NOTICE.test(line.text)
}

/** A bare `Antwoord` answers what was asked last. */
function answering(heading: QuestionHeading | null, asked: readonly number[]): QuestionHeading | null {
  const isBare = heading?.role === 'answer' && heading.numbers.length === 0
  return isBare ? { role: 'answer', numbers: [...asked] } : heading
}

/** Whether a text may stand under a heading; a heading without numbers leaves open of which. */
function mayFollow({ role, numbers }: Part, heading: QuestionHeading | null): boolean {
  if (heading === null) return true
  const [first] = heading.numbers
  return role === heading.role && (first === undefined || numbers.includes(first))
}

/** Of the texts that a line may begin or go on with, the one that goes on longest with those behind it. */
function mostFitting(parts: readonly Part[], signs: string, rest: () => string): Part | undefined {
  const fitting = parts.filter((part) => part.signs.startsWith(signs, part.filled))
  if (fitting.length < 2) return fitting[0]
  const following = rest()
  const lengths = fitting.map((part) => sharedLength(part, following))
  return fitting[lengths.indexOf(Math.max(...lengths))]
}

function sharedLength({ signs, filled }: Part, rest: string): number {
  let length = 0
  while (length < rest.length && signs[filled + length] === rest[length]) length++
  return length
}

/** The signs of a line and those behind it, up to the next heading. */
function restFrom(lines: readonly Line[], from: number): string {
  const end = lines.findIndex((line, index) => index > from && isHeading(line))
  return signsOf(
    lines
      .slice(from, end < 0 ? undefined : end)
      .map((line) => line.text)
      .join(''),
  )
}
