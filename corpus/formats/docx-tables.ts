import { NOT_PRINTED } from './docx-elements.ts'
import { childElements, childNamed, type TreeElement, textOf } from './tree.ts'

/** A cell of a table of Word's, with what stands in it. */
export interface WordCell<Block> {
  blocks: Block[]
  columns: number
  rows: number
}

/**
 * The rows of a table, each cell read by `read`; a cell that goes on below stands in its first row only, and what is read
 * of its `covered` parts, which Word does not show, behind its own text.
 */
export function tableRows<Block>(
  table: TreeElement,
  read: (cell: TreeElement, is: { covered: boolean }) => Block[],
): WordCell<Block>[][] {
  const open: (WordCell<Block> | undefined)[] = []
  return rowsIn(table).map((row) => {
    const cells: WordCell<Block>[] = []
    const ofRow = childNamed(row, 'w:trPr')
    let column = Number((ofRow && childNamed(ofRow, 'w:gridBefore')?.attributes['w:val']) ?? 0) || 0
    if (column > 0) cells.push({ blocks: [], columns: column, rows: 1 })
    for (const element of cellsIn(row)) {
      const properties = childNamed(element, 'w:tcPr')
      const columns =
        Number((properties && childNamed(properties, 'w:gridSpan')?.attributes['w:val']) ?? 1) || 1
      const merge = properties && childNamed(properties, 'w:vMerge')
      const above = open[column]
      if (merge && merge.attributes['w:val'] !== 'restart' && above) {
        above.rows++
        if (textOf(element) !== '') above.blocks.push(...read(element, { covered: true }))
      } else {
        const cell: WordCell<Block> = { blocks: read(element, { covered: false }), columns, rows: 1 }
        for (let at = column; at < Math.min(column + columns, open.length); at++) open[at] = undefined
        if (merge) open[column] = cell
        cells.push(cell)
      }
      column += columns
    }
    return cells
  })
}

function rowsIn(table: TreeElement): TreeElement[] {
  return childElements(table).flatMap((child) => {
    if (child.name !== 'w:tr') return NOT_PRINTED.has(child.name) ? [] : rowsIn(child)
    const properties = childNamed(child, 'w:trPr')
    return properties && childNamed(properties, 'w:del') ? [] : [child]
  })
}

function cellsIn(row: TreeElement): TreeElement[] {
  return childElements(row).flatMap((child) =>
    child.name === 'w:tc' ? [child] : NOT_PRINTED.has(child.name) ? [] : cellsIn(child),
  )
}
