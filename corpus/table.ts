/** One cell of a table that stands in a paragraph; offsets count UTF-16 units into the paragraph. */
export interface Cell {
  text: string
  from: number
  to: number
}

/** Whether a paragraph is a table: cells with a tab between them, rows with a line end. */
export function isTable(paragraph: string): boolean {
  return paragraph.includes('\t') && paragraph.includes('\n')
}

/** The rows of a table. Every row counts alike: which of them is a heading, the text does not say. */
export function rowsOf(paragraph: string): Cell[][] {
  let from = 0
  return paragraph.split('\n').map((row) =>
    row.split('\t').map((text) => {
      const cell = { text, from, to: from + text.length }
      from = cell.to + 1
      return cell
    }),
  )
}

/** A row as a line of text: where a cell ends stands a wide blank, so that every offset stays what it was. */
export function rowAsLine(row: string): string {
  return row.replaceAll('\t', '\u2003')
}
