import type { ColumnLine } from './pdf-columns.ts'

/** Fewer rows, or fewer cells in two of them, may be an address or a date behind its label. */
const LEAST_CELLS = 6

/** Where two edges of cells are the same, in points. */
const SAME = 3

/**
 * The rows of the tables among a page's lines, each with whether it is its table's first: lines one under the other whose
 * pieces stand apart and under each other.
 */
export function findRows(lines: readonly ColumnLine[]): Map<ColumnLine, 'first' | 'next'> {
  const rows = new Map<ColumnLine, 'first' | 'next'>()
  for (let start = 0; start < lines.length; ) {
    let end = start + 1
    while (isUnder(lines[end], lines[end - 1])) end++
    const table = lines.slice(start, end)
    const cells = table.reduce((sum, line) => sum + line.cells.length, 0)
    if (table.length > 1 && cells >= LEAST_CELLS)
      for (const [index, line] of table.entries()) rows.set(line, index === 0 ? 'first' : 'next')
    start = end
  }
  return rows
}

function isUnder(line: ColumnLine | undefined, above: ColumnLine | undefined): boolean {
  if (!line || !above || line.cells.length < 2 || line.cells.length !== above.cells.length) return false
  return line.cells.every((cell, index) => {
    const other = above.cells[index]
    return other && (Math.abs(cell.x - other.x) < SAME || Math.abs(cell.right - other.right) < SAME)
  })
}

/** The line with a tab between its cells, where a space stood. */
export function asRow(line: ColumnLine): ColumnLine {
  return { ...line, text: line.cells.map((cell) => cell.text).join('\t') }
}
