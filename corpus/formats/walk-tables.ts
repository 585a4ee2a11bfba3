import type { Line } from '../parsing/line.ts'
import { readTableFlow, tableFlow } from './table-text.ts'
import type { TreeElement } from './tree.ts'
import { endLine, readApart, type Walk } from './walking.ts'

/** Reads a table as one line, below its titles; one of a single cell is read as what is in it. */
export function readTable(element: TreeElement, walk: Walk): void {
  endLine(walk, element.line)
  const { rows, titles } = walk.vocabulary.tableOf(element)
  for (const title of titles) readApart(title, walk, { inLine: true })
  // One cell is a frame around text, and no table.
  const [only] = rows.flat()
  if (only && rows.flat().length === 1) {
    readApart(only.element, walk, {})
    return
  }
  const cells = rows.map((row) =>
    row.map(({ element: cell, ...spans }) => {
      const lines: Line[] = []
      readApart(cell, walk, { into: lines, form: undefined })
      return { ...spans, lines }
    }),
  )
  const { text, marks } = readTableFlow(tableFlow(cells, { file: walk.draft.file, line: element.line }))
  if (text === '') return
  walk.into.push({ number: element.line, text, gap: 'none', marks, width: text.length, form: 'table' })
}
