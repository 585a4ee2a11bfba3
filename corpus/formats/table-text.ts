import type { Line } from '../parsing/line.ts'
import { SourceError } from '../source-error.ts'
import type { Flow } from './flow.ts'

/** A table's cell: its lines, and over how many columns and rows it goes. */
export interface Cell {
  lines: readonly Line[]
  columns: number
  rows: number
  /** From 0, where the format names it. */
  column?: number | undefined
}

/** No table has more columns; what says so lies. */
const MOST_COLUMNS = 60

/**
 * A table as one text: a row a line, a tab between its cells. A cell that goes over several columns or rows stands in
 * the first of them, and the others are empty, so that columns stay columns. Throws a SourceError where two cells would
 * stand in one place, or one too far to the right.
 */
export function tableFlow(
  rows: readonly (readonly Cell[])[],
  { file, line }: { file: string; line: number },
): Flow {
  const open: number[] = []
  const flow: Flow = []
  for (const row of rows) {
    const cells: (Line[] | undefined)[] = []
    let next = 0
    for (const cell of row) {
      while (cell.column === undefined && (open[next] ?? 0) > 0) next++
      const at = cell.column ?? next
      if (cell.lines.length > 0 && ((open[at] ?? 0) > 0 || at >= MOST_COLUMNS)) {
        const where = at >= MOST_COLUMNS ? `right of ${MOST_COLUMNS} columns` : 'where another one is'
        throw new SourceError(`A cell of a table stands ${where}.`, {
          file,
          line,
          advice: 'Take the document in another format of its official page.',
        })
      }
      if (at >= MOST_COLUMNS) continue
      cells[at] ??= [...cell.lines]
      next = Math.min(at + Math.max(1, cell.columns), MOST_COLUMNS)
      for (let column = at; column < next; column++) open[column] = Math.max(open[column] ?? 0, cell.rows)
    }
    for (const [column, left] of open.entries()) open[column] = Math.max(0, left - 1)
    if (cells.every((lines) => !lines?.length)) continue
    if (flow.length > 0) flow.push('\n')
    for (const [column, lines] of Array.from(cells).entries()) {
      if (column > 0) flow.push('\t')
      // One by one: so many arguments as a hostile cell has parts overflow the stack.
      for (const part of cellFlow(lines ?? [])) flow.push(part)
    }
  }
  return flow
}

/** A cell's lines as one text. */
function cellFlow(lines: readonly Line[]): Flow {
  const flow: Flow = []
  for (const { text: own, marks } of lines) {
    // A table in a table is one text.
    const text = own.replace(/[\t\n]/gu, ' ')
    if (flow.length > 0) flow.push(' ')
    let read = 0
    for (const { note, offset } of marks) {
      flow.push(text.slice(read, offset), { note })
      read = offset
    }
    flow.push(text.slice(read))
  }
  return flow
}

/** The text of a table's flow, whose tabs and line ends are its own, with the marks in it. */
export function readTableFlow(flow: Flow): Pick<Line, 'text' | 'marks'> {
  let text = ''
  const marks: Line['marks'] = []
  for (const piece of flow) {
    if (typeof piece === 'string') text += piece
    else marks.push({ note: piece.note, offset: text.length })
  }
  return { text, marks }
}
