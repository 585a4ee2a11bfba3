import { moveMarks, withoutStart } from './edit-line.ts'
import { headingBefore, joinedHeading, readHeading } from './headings.ts'
import { endsSentence, type Line, startsLowerCase } from './line.ts'

/**
 * The lines of a page with every heading of a question or answer on a line of its own and with a capital: `vraag 2` alone
 * between two sentences is one, and `Antwoord: Ja, dat klopt.` is one with text behind it.
 */
export function setHeadings(printed: readonly Line[]): Line[] {
  const lines = joinHeadings(printed)
  return lines.flatMap((line, index) => {
    const split = headingBefore(line.text)
    const heading = split ? split.heading : line.text
    const capital = heading.slice(0, 1).toUpperCase() + heading.slice(1)
    if (!readHeading(capital)) return [line]
    if (capital !== heading && !standsApart(line, lines[index - 1], split ? undefined : lines[index + 1]))
      return [line]
    const set: Line = { ...line, text: capital }
    return split ? splitAt(set, line, split.length) : [set]
  })
}

/** The lines with each heading that goes on in a second one whole; of that, an empty line stays. */
function joinHeadings(lines: readonly Line[]): Line[] {
  const joined = [...lines]
  for (let index = 0; index + 1 < joined.length; index++) {
    const [line, next] = [joined[index] as Line, joined[index + 1] as Line]
    const heading = joinedHeading(line.text, next.text)
    if (heading === null) continue
    const marks = [...line.marks, ...moveMarks(next.marks, heading.length - next.text.length)]
    joined[index] = { ...line, text: heading, marks }
    joined[index + 1] = { ...next, text: '', marks: [] }
  }
  return joined
}

/** The heading and the text behind it, each with the footnote numbers that stand in it. */
function splitAt(heading: Line, line: Line, length: number): Line[] {
  const behind = line.marks.filter(({ offset }) => offset >= length)
  return [
    { ...heading, marks: line.marks.filter(({ offset }) => offset < length) },
    { ...withoutStart({ ...line, marks: behind }, length), gap: 'none' },
  ]
}

/** Whether a line that begins with a small letter belongs to no sentence: `antwoord op vraag 3.` may end one. */
function standsApart(line: Line, last: Line | undefined, next: Line | undefined): boolean {
  if (line.text.endsWith('.') && !headingBefore(line.text)) return false
  if (next && startsLowerCase(next.text)) return false
  // A footnote's number may still stand behind the sentence.
  const ended = !last || readHeading(last.text) !== null || endsSentence(last.text.replace(/\d+$/u, ''))
  return ended || line.gap !== 'none'
}
