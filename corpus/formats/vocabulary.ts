import type { Cell } from './table-text.ts'
import type { TreeElement } from './tree.ts'

/**
 * What an element is to a reader. A `container` holds paragraphs, a `part` is a piece of a line that a space parts from
 * the next, `unknown` is text of its own or of its line, whichever stands around it. A `note` stands where it is referred
 * to, an `apart-note` where a `reference` leads; a `lost-reference` leads to none. A `box` with text and a `picture` hang in
 * or beside a line, an `image` stands between lines.
 */
export type Role =
  | 'skip'
  | 'furniture'
  | 'container'
  | 'paragraph'
  | 'section'
  | 'question'
  | 'answer'
  | 'closing'
  | 'inline'
  | 'raised'
  | 'lowered'
  | 'struck'
  | 'part'
  | 'break'
  | 'list'
  | 'table'
  | 'note'
  | 'apart-note'
  | 'reference'
  | 'lost-reference'
  | 'box'
  | 'image'
  | 'picture'
  | 'unknown'

/** How a format's elements are to be read. */
export interface Vocabulary {
  roleOf(element: TreeElement, parent: TreeElement): Role
  /** The element of a question or answer that holds its heading. */
  headingOf(exchange: TreeElement): TreeElement | undefined
  /** The items of a list with the labels that the format prints before them, or null where the label is in their text. */
  itemsOf(list: TreeElement): { item: TreeElement; label: TreeElement | string | null }[]
  /** The rows of a table, and what is printed over it. */
  tableOf(table: TreeElement): {
    rows: (Omit<Cell, 'lines'> & { element: TreeElement })[][]
    titles: TreeElement[]
  }
  /** The name of a note, or of the note that a reference is to, the number printed, where its text is, if here, and whether it is a table's. */
  noteOf(element: TreeElement): {
    name: string | null
    printed: string | null
    texts: TreeElement[]
    ofTable?: boolean
  }
}
