import { moveMarks } from '../parsing/edit-line.ts'
import { headingOf } from '../parsing/headings.ts'
import type { Line } from '../parsing/line.ts'

/**
 * The lines of a draft with its sections settled. In a document of questions what is set as a heading is a question's,
 * or text. Elsewhere headings that stand directly above one another, of a chapter and its first part, head one section:
 * a line each.
 */
export function settleSections(lines: readonly Line[]): Line[] {
  if (lines.some((line) => headingOf(line) !== null)) {
    for (const line of lines) if (line.form === 'section') delete line.form
    return [...lines]
  }
  const settled: Line[] = []
  for (const line of lines) {
    const last = settled.at(-1)
    if (line.form === 'section' && last?.form === 'section') settled[settled.length - 1] = below(last, line)
    else settled.push(line)
  }
  return settled
}

function below(last: Line, line: Line): Line {
  const text = `${last.text}\n${line.text}`
  const marks = [...last.marks, ...moveMarks(line.marks, last.text.length + 1)]
  return { ...last, text, width: text.length, marks }
}
