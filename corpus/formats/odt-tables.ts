import { SourceError } from '../source-error.ts'
import type { Cell } from './table-text.ts'
import { childElements, descendants, type TreeElement, textOf } from './tree.ts'

type OdtCell = Omit<Cell, 'lines'> & { element: TreeElement }

/** Rows or cells with the same text beside one another; no table has more. */
const MOST_REPEATED = 60
/** Characters that are printed of all of them. */
const MOST_CHARACTERS = 1_000_000

/** The rows of a table with their cells; a row or a cell that is repeated stands there as often as it is printed. */
export function odtRows(rows: readonly TreeElement[]): OdtCell[][] {
  return rows.flatMap((row) => {
    const cells = childElements(row)
      .filter(({ name }) => name !== 'table:covered-table-cell')
      .flatMap(repeatedCell)
    const more = Math.min(timesOf(row, 'rows'), MOST_REPEATED) - 1
    const again = textOf(row) === '' ? [] : cells
    return [cells, ...Array.from({ length: more }, () => again)]
  })
}

function repeatedCell(element: TreeElement): OdtCell[] {
  const times = timesOf(element, 'columns')
  const columns = whole(element, 'table:number-columns-spanned')
  const cell = { element, columns, rows: whole(element, 'table:number-rows-spanned') }
  // A sheet ends each row with thousands of empty cells.
  return textOf(element) === ''
    ? [{ ...cell, columns: columns * times }]
    : Array.from({ length: Math.min(times, MOST_REPEATED) }, () => cell)
}

/** Refuses an odt whose tables repeat more text than any holds, or a table in a cell. Throws a SourceError. */
export function refuseRepeated(root: TreeElement, file: string): void {
  let characters = 0
  for (const element of descendants(root)) {
    const times = Math.max(timesOf(element, 'rows'), timesOf(element, 'columns'))
    const length = times === 1 ? 0 : textOf(element).length
    if (length === 0) continue
    const within = descendants(element)
    const ofCells = within.reduce((most, each) => Math.max(most, timesOf(each, 'columns')), 1)
    characters += times * Math.min(ofCells, MOST_REPEATED) * length
    const holdsTable = within.some(({ name }) => name === 'table:table')
    if (times <= MOST_REPEATED && characters <= MOST_CHARACTERS && !holdsTable) continue
    throw new SourceError(`A part of a table with text says that it stands there ${times} times.`, {
      file,
      line: element.line,
      advice: 'Write the table out in full and save it anew, or take the official publication.',
    })
  }
}

function timesOf(element: TreeElement, of: 'rows' | 'columns'): number {
  return whole(element, `table:number-${of}-repeated`)
}

function whole({ attributes }: TreeElement, name: string): number {
  return Math.max(1, Math.floor(Number(attributes[name] ?? 1)) || 1)
}
