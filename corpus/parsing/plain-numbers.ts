import { readHeading } from './headings.ts'
import type { Line } from './line.ts'

/**
 * Gives questions that have only a number before them (`1. Bent u bekend met ...?`, or `1` on its own line) a heading
 * of their own, where the document heads its answers but none of its questions. Numbers count on through the document,
 * and the questions stand last before their answer: a numbered list inside the answer before stays text.
 */
export function headPlainQuestions(lines: readonly Line[]): Line[] {
  const roles = lines.map((line) => readHeading(line.text)?.role)
  if (roles.includes('question') || !roles.includes('answer')) return [...lines]
  const headed: Line[] = []
  let next = 1
  let start = 0
  for (const [end, role] of roles.entries()) {
    if (role !== 'answer') continue
    const stretch = lines.slice(start, end)
    const first = stretch.findLastIndex((line) => beginsWith(line, next))
    for (const [index, line] of stretch.entries()) {
      const isQuestion = first >= 0 && index >= first && beginsWith(line, next)
      headed.push(...(isQuestion ? splitNumber(line, next++) : [line]))
    }
    start = end
  }
  return [...headed, ...lines.slice(start)]
}

/** `3. Deelt u`, `3 Deelt u` or `3`. */
function beginsWith(line: Line, number: number): boolean {
  return new RegExp(`^${number}(?:\\.?$|\\.? ?[^\\p{Ll}\\d.,:%])`, 'u').test(line.text)
}

function splitNumber(line: Line, number: number): Line[] {
  const text = line.text.replace(/^\d+\.? ?/u, '')
  const taken = line.text.length - text.length
  const heading: Line = { ...line, text: `Vraag ${number}`, marks: [] }
  const marks = line.marks.map(({ note, offset }) => ({ note, offset: offset - taken }))
  return text === '' ? [heading] : [heading, { ...line, gap: 'none', text, marks }]
}
