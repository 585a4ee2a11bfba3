import { singleSpaced } from '../parsing/line.ts'

/** The elements of a document in XML or HTML, whatever read them. */

export interface TreeElement {
  /** With its prefix, where it has one: `text:p`. */
  name: string
  attributes: Readonly<Record<string, string>>
  children: TreeNode[]
  /** Of its start tag in the source, from 1. */
  line: number
}

export type TreeNode = TreeElement | string

/** The child elements, without the text between them. */
export function childElements(element: TreeElement): TreeElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

/** The first child of that name. */
export function childNamed({ children }: TreeElement, name: string): TreeElement | undefined {
  for (const child of children) if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** All elements below, in document order. */
export function descendants(element: TreeElement): TreeElement[] {
  return gather(element, () => true, [])
}

/** All elements below of that name, in document order. */
export function descendantsNamed(element: TreeElement, name: string): TreeElement[] {
  return gather(element, (each) => each.name === name, [])
}

/** Adds the elements below that are wanted. */
function gather(
  { children }: TreeElement,
  isWanted: (element: TreeElement) => boolean,
  found: TreeElement[],
): TreeElement[] {
  for (const child of children) {
    if (typeof child === 'string') continue
    if (isWanted(child)) found.push(child)
    if (child.children.length > 0) gather(child, isWanted, found)
  }
  return found
}

/** The rows of a table of that name, but not those of a table inside it; and what else stands in the table. */
export function rowsOf(table: TreeElement, name: string): { rows: TreeElement[]; rest: TreeElement[] } {
  const rows: TreeElement[] = []
  const rest: TreeElement[] = []
  for (const child of table.children) {
    if (typeof child === 'string') {
      if (/\S/u.test(child)) rest.push(textElement(child, table))
    } else if (child.name === name) {
      rows.push(child)
      rest.push(...strayIn(child))
    } else if (child.name !== table.name && descendantsNamed(child, name).length > 0) {
      const inner = rowsOf(child, name)
      rows.push(...inner.rows)
      rest.push(...inner.rest)
    } else if (textOf(child) !== '') rest.push(child)
  }
  return { rows, rest }
}

/** Text between the cells of a row. */
function strayIn(row: TreeElement): TreeElement[] {
  return row.children.flatMap((child) =>
    typeof child === 'string' && /\S/u.test(child) ? [textElement(child, row)] : [],
  )
}

function textElement(text: string, { line }: TreeElement): TreeElement {
  return { name: '#text', attributes: {}, children: [text], line }
}

/** The text of an element and all in it, every run of white space one space. */
export function textOf(element: TreeElement): string {
  return singleSpaced(rawText(element)).trim()
}

function rawText(node: TreeNode): string {
  return typeof node === 'string' ? node : node.children.map(rawText).join('')
}
