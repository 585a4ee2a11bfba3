import { headingOf } from '../parsing/headings.ts'
import type { Line } from '../parsing/line.ts'
import type { Oddity } from '../parsing/reading.ts'

/**
 * Gives an answer that stands behind its question without a heading one of its own, where the document sets every
 * question bold and every answer not: the end of the bold text is the end of the question.
 */
export function headBehindBold(
  lines: readonly Line[],
  isBold: (line: Line) => boolean,
): { lines: Line[]; oddities: Oddity[] } {
  const found = answersWithoutHeading(lines, isBold)
  if (!setsQuestionsBold(lines, isBold)) return { lines: [...lines], oddities: [] }
  return {
    lines: lines.flatMap((line) => (found.has(line) ? [headingBefore(line), line] : [line])),
    oddities: [...found].map((line) => ({
      line: line.number,
      problem: 'No heading stands before this answer; the question before it is bold, and it is not.',
    })),
  }
}

function headingBefore({ number }: Line): Line {
  return { number, text: 'Antwoord', gap: 'none', marks: [], width: 'Antwoord'.length, form: 'answer' }
}

/** The lines at which plain text begins behind a bold question. */
function answersWithoutHeading(lines: readonly Line[], isBold: (line: Line) => boolean): Set<Line> {
  const found = new Set<Line>()
  let state: 'elsewhere' | 'heading' | 'question' = 'elsewhere'
  for (const line of lines) {
    const role = headingOf(line)?.role
    if (role) state = role === 'question' ? 'heading' : 'elsewhere'
    else if (state !== 'elsewhere' && isBold(line)) state = 'question'
    else if (state === 'question') {
      if (!line.text.endsWith('?')) found.add(line)
      state = 'elsewhere'
    }
  }
  return found
}

/** Whether every question that has its answer's heading is bold, and at least half of all have one. */
function setsQuestionsBold(lines: readonly Line[], isBold: (line: Line) => boolean): boolean {
  let questions = 0
  let headed = 0
  let ownText: Line[] | null = null
  for (const line of lines) {
    const role = headingOf(line)?.role
    if (role === 'question') {
      questions++
      ownText = []
    } else if (role === 'answer') {
      if (ownText && !ownText.every(isBold)) return false
      if (ownText) headed++
      ownText = null
    } else ownText?.push(line)
  }
  return headed * 2 >= questions
}
