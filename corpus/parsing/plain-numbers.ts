import { readHeading } from './headings.ts'
import { endsSentence, type Line } from './line.ts'
import { openingEnd } from './opening.ts'
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
export function headQuestions(lines: readonly Line[], { whole }: { whole: boolean }): Headed {
  const roles = lines.map((line) =>
    line.form === 'answer' ? 'answer' : line.form === 'question' ? 'question' : readHeading(line.text)?.role,
  )
  if (roles.includes('question')) return { lines: [...lines], oddities: [] }
  if (!roles.includes('answer')) return { lines: headAsked(lines), oddities: [] }
  const headed: Line[] = []
  let next = 1
  let start = 0
  for (const [end, role] of roles.entries()) {
    if (role !== 'answer') continue
    const stretch = lines.slice(start, end)
    const first = stretch.findLastIndex((line) => numberOf(line) === next)
    for (const [index, line] of stretch.entries()) {
      const isQuestion = first >= 0 && index >= first && numberOf(line) === next
      headed.push(...(isQuestion ? splitNumber(line, next++) : [line]))
    }
    start = end
  }
  if (next === 1) return headUnnumbered(lines, roles, whole)
  return { lines: [...headed, ...lines.slice(start)], oddities: [] }
}

/** The same for a format that asks for no more than the numbers. */
export function headPlainQuestions(lines: readonly Line[]): Line[] {
  return headQuestions(lines, { whole: false }).lines
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

function splitNumber(line: Line, number: number): Line[] {
  const text = line.text.replace(/^\d+[.)]? ?/u, '')
  const taken = line.text.length - text.length
  const heading: Line = { ...line, text: `Vraag ${number}`, marks: [] }
  const marks = line.marks.map(({ note, offset }) => ({ note, offset: offset - taken }))
  return text === '' ? [heading] : [heading, { ...line, gap: 'none', text, marks }]
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
  return { lines: headed, oddities: [{ line: lines[first]?.number ?? null, problem }] }
}
