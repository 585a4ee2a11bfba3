import { headingOf } from '../parsing/headings.ts'
import type { Line } from '../parsing/line.ts'

/** In a document of questions what is set as a heading is a question, or text: its headings are those of questions. */
export function withoutSections(lines: readonly Line[]): Line[] {
  if (!lines.some((line) => headingOf(line) !== null)) return [...lines]
  return lines.map((line) => {
    if (line.form !== 'section') return line
    const { form: _form, ...rest } = line
    return rest
  })
}
