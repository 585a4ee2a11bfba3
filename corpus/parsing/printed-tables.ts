import { readHeading } from './headings.ts'
import { endsSentence, type Line } from './line.ts'

/** `2019 22 2 486,8`, `Noord-Ierland: 512 1.081 1.164 340`: a line that ends in several numbers is a row of a table. */
const ROW = /(?:^|\s)(?:\d[\d.,]*%?|–|-) (?:\d[\d.,]*%?|–|-)$/u

const LONGEST_CELL = 60

/** Tables as print leaves them, rows of numbers with their heads: each stays together, a row a line. */
export function setTables(lines: readonly Line[]): Line[] {
  const rows = lines.map(({ text, form }) => form === 'table' || isRow(text))
  const set: Line[] = []
  for (let start = 0; start < lines.length; ) {
    const end = rows[start] ? tableEnd(lines, rows, start) : start
    if (end - start > 1) {
      const table = [...set.splice(headStart(set)), ...lines.slice(start, end)]
      for (const [index, line] of table.entries())
        set.push({ ...line, form: 'table', ...(index > 0 && { joint: 'row' as const }) })
    } else for (const line of lines.slice(start, start + 1)) set.push(line)
    start = Math.max(end, start + 1)
  }
  return set
}

/** Whether a line is by its numbers a row of a table. */
export function isRow(text: string): boolean {
  return text.length < 2 * LONGEST_CELL && ROW.test(text) && !endsSentence(text)
}

/** Behind the last row: a short line or two between rows belong to them (`(t/m 31–05)`). */
function tableEnd(lines: readonly Line[], rows: readonly boolean[], start: number): number {
  let end = start + 1
  for (let index = end; index < lines.length && index - end < 3; index++) {
    if (rows[index]) end = index + 1
    else if (!isCell(lines[index])) break
  }
  return end
}

/** Where the heads of the columns begin: short lines that are no sentences. */
function headStart(before: readonly Line[]): number {
  let start = before.length
  while (start > 0 && isCell(before[start - 1])) start--
  return start
}

function isCell(line: Line | undefined): boolean {
  if (!line || line.form !== undefined || line.joint !== undefined) return false
  return line.text.length < LONGEST_CELL && !/[.?!;]$/u.test(line.text) && !readHeading(line.text)
}
