import { moveMarks, withoutStart } from './edit-line.ts'
import { readHeading } from './headings.ts'
import { endsSentence, type Line, startsLowerCase } from './line.ts'
import { openingEnd } from './opening.ts'
import { refuse } from './question-numbers.ts'
import type { Oddity } from './reading.ts'

/** The lines, questions with headings of their own, and what was odd about them. */
interface Headed {
  lines: Line[]
  oddities: Oddity[]
}

/**
 * Gives questions that have only a number before them (`1. Bent u bekend met ...?`, or `1` on its own line) a heading
 * of their own, where the document heads none of its questions. Numbers count on through the document, and before an
 * answer the questions stand last: a numbered list inside the answer before stays text.
 */
export function headQuestions(
  lines: readonly Line[],
  { whole, file }: { whole: boolean; file?: string },
): Headed {
  const roles = lines.map((line) =>
    line.form === 'answer' ? 'answer' : line.form === 'question' ? 'question' : readHeading(line.text)?.role,
  )
  if (roles.includes('question')) return { lines: [...lines], oddities: [] }
  if (!roles.includes('answer')) return { lines: headAsked(lines), oddities: [] }
  const headed: Line[] = []
  const standAlone = lines.some(({ text }) => /^\d{1,3}[.)]?$/u.test(text))
  const jointOf = (at: number) =>
    standAlone && standsApart(lines, at, next) ? jointFrom(lines[at], next) : null
  let next = 1
  let start = 0
  for (const [end, role] of roles.entries()) {
    if (role !== 'answer') continue
    const stretch = lines.slice(start, end)
    refuseSeveral(stretch, next, file)
    const first = stretch.findLastIndex(
      (line, index) => numberOf(line) === next || jointOf(start + index) !== null,
    )
    for (const [index, line] of stretch.entries()) {
      const joint = first >= 0 && index >= first ? jointOf(start + index) : null
      const isQuestion = first >= 0 && index >= first && numberOf(line) === next
      if (joint !== null) {
        headed.push({ ...line, text: `Vraag ${line.text}`, marks: moveMarks(line.marks, 'Vraag '.length) })
        next = joint + 1
      } else headed.push(...(isQuestion ? splitNumber(line, next++) : [line]))
    }
    start = end
  }
  if (next === 1) return headUnnumbered(lines, roles, whole)
  return { lines: [...headed, ...lines.slice(start)], oddities: [] }
}

/** Refuses a stretch in which more lines than one may begin the next question: `2. Bent u bereid om:` and `2. Dat te doen?`. */
function refuseSeveral(stretch: readonly Line[], next: number, file: string | undefined): void {
  if (file === undefined) return
  const numbers = stretch.map(numberOf)
  const last = numbers.lastIndexOf(next)
  let counted = 0
  for (const [index, number] of numbers.slice(0, Math.max(0, last)).entries()) {
    // Item 2 of a list in an answer stands behind item 1.
    const isItem = next > 1 && counted === next - 1
    refuse(
      number === next && !isItem,
      `Where question ${next} begins is not clear: two lines bear its number.`,
      {
        file,
        line: stretch[index]?.number ?? 0,
      },
    )
    if (number !== null) counted = number
  }
}

/** The same for a format that asks for no more than the numbers. */
export function headPlainQuestions(lines: readonly Line[], file: string): Line[] {
  return headQuestions(lines, { whole: false, file }).lines
}

/** Questions behind a title, that nobody answers: the first line of the text must bear number 1. */
function headAsked(lines: readonly Line[]): Line[] {
  const start = openingEnd(lines)
  const first = lines[start]
  if (start === 0 || !first || numberOf(first) !== 1) return [...lines]
  let next = 1
  return lines.flatMap((line, index) => {
    const last = lines[index - 1]
    const stands = index === start || line.gap !== 'none' || (last && endsSentence(last.text))
    return index >= start && stands && numberOf(line) === next ? splitNumber(line, next++) : [line]
  })
}

/** Of `3. Deelt u`, `3 Deelt u`, `3) Deelt u` or `3` alone; null where a line begins otherwise. */
function numberOf({ text }: Line): number | null {
  const digits = /^(\d{1,3})(?:[.)]?$|[.)]? ?(?=[^\s\p{Ll}\d.,:%)]))/u.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Whether no sentence goes on over a line: one ends before it, or it is the first that is numbered, and none goes on behind. */
function standsApart(lines: readonly Line[], at: number, next: number): boolean {
  const isBehindTitle = next === 1 && lines[at]?.gap !== 'none'
  return (
    (isBehindTitle || endsSentence(lines[at - 1]?.text ?? '')) && !startsLowerCase(lines[at + 1]?.text ?? '')
  )
}

/** The last number of `3 en 4`, `2, 3` or `2 t/m 4` alone on its line, which counts on from `next`; null where it is none. */
function jointFrom(line: Line | undefined, next: number): number | null {
  const text = line?.text ?? ''
  const numbers = /^\d{1,3}\D.*\d$/u.test(text) ? readHeading(`Vragen ${text}`)?.numbers : undefined
  if (!numbers || numbers.length < 2 || !numbers.every((number, index) => number === next + index))
    return null
  return next + numbers.length - 1
}

function splitNumber(line: Line, number: number): Line[] {
  const printed = /^\d+[.)]? ?/u.exec(line.text)?.[0] ?? ''
  const heading: Line = { ...line, text: `Vraag ${number}`, marks: [] }
  // A note's number may stand behind the question's own: "1.[2] Klopt dit?".
  const question = withoutStart(line, printed.length)
  const { text, marks } = question
  return text === '' ? [{ ...heading, marks }] : [heading, { ...question, gap: 'none' }]
}

/**
 * Questions without any number, each the one paragraph before its answer. Where that is not certain, because the
 * paragraph before asks too or nothing sets them apart, the lines stay as they are.
 */
function headUnnumbered(
  lines: readonly Line[],
  roles: readonly (string | undefined)[],
  whole: boolean,
): Headed {
  const numbers = new Map<number, number>()
  for (const [end, role] of roles.entries()) {
    if (role !== 'answer') continue
    let start = end - 1
    while (!whole && start > 0 && lines[start]?.gap === 'none') start--
    const asks = lines.slice(Math.max(0, start), end).some((line) => line.text.includes('?'))
    const alone = start > 0 && roles[start] === undefined && !lines[start - 1]?.text.endsWith('?')
    if (!asks || !alone) return { lines: [...lines], oddities: [] }
    numbers.set(start, numbers.size + 1)
  }
  const headed = lines.flatMap((line, index): Line[] => {
    const number = numbers.get(index)
    if (number === undefined) return [line]
    return [
      { ...line, text: `Vraag ${number}`, marks: [] },
      { ...line, gap: 'none' },
    ]
  })
  const [first = 0] = numbers.keys()
  const problem = 'The questions bear no numbers; they count in their order.'
  const oddities: Oddity[] = [{ line: lines[first]?.number ?? null, problem }]
  const doubtful = [...numbers.keys()].find((start) => mayBeIntroduced(lines, { roles, start, whole }))
  if (doubtful !== undefined) {
    const problem =
      'The paragraph before this question may be of the answer above it, or lead the question in: compare it with the official publication.'
    oddities.push({ line: lines[doubtful]?.number ?? null, problem, uncertain: true })
  }
  return { lines: headed, oddities }
}

/** Whether two paragraphs or more stand between the answer's heading before and a question without number. */
function mayBeIntroduced(
  lines: readonly Line[],
  { roles, start, whole }: { roles: readonly (string | undefined)[]; start: number; whole: boolean },
): boolean {
  const answer = roles.lastIndexOf('answer', start)
  return answer >= 0 && lines.slice(answer + 2, start).some((line) => whole || line.gap !== 'none')
}
