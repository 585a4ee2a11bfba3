import { chosen, isOn, NOT_PRINTED, styleOf, textIn } from './docx-elements.ts'
import type { WordStyles } from './docx-styles.ts'
import { type Draft, noteNamed } from './draft.ts'
import { type Flow, isBlank, readFlow } from './flow.ts'
import { childElements, childNamed, descendantsNamed, type TreeElement } from './tree.ts'

/** A paragraph of Word's, without its list's label, which is counted and not written. */
export interface WordParagraph {
  type: 'paragraph'
  flow: Flow
  /** Where in the flow a number stands that is raised. */
  raised: number[]
  /** Its properties, `<w:pPr>`. */
  properties: TreeElement | undefined
  /** All of it, or nearly. */
  isBold: boolean
  /** Set as the heading of a section is: by its style, or short and bold. */
  isHeading: boolean
}

interface WordCell {
  blocks: WordBlock[]
  columns: number
  rows: number
}

export type WordBlock =
  | WordParagraph
  | { type: 'table'; rows: WordCell[][] }
  /** A box that hangs beside the text. */
  | { type: 'box'; blocks: WordBlock[] }

export interface WordContext {
  draft: Draft
  styles: WordStyles
}

/** The blocks of a body, a cell, a header or a note, in order. */
export function readBlocks(element: TreeElement, context: WordContext): WordBlock[] {
  const blocks: WordBlock[] = []
  let carried: Flow = []
  const read = (holder: TreeElement) => {
    for (const child of childElements(holder)) {
      if (child.name === 'w:p') {
        const { paragraph, boxes, goesOn } = readParagraph(child, context)
        blocks.push(...boxes)
        paragraph.raised = paragraph.raised.map((at) => at + carried.length)
        paragraph.flow = [...carried, ...paragraph.flow]
        // A paragraph whose end was deleted goes on in the next.
        carried = goesOn ? paragraph.flow : []
        if (!goesOn) blocks.push(paragraph)
      } else if (child.name === 'w:tbl') blocks.push(readTable(child, context))
      else if (child.name === 'mc:AlternateContent') read(chosen(child))
      else if (!NOT_PRINTED.has(child.name)) read(child)
    }
  }
  read(element)
  if (carried.length > 0)
    blocks.push({
      type: 'paragraph',
      flow: carried,
      raised: [],
      properties: undefined,
      isBold: false,
      isHeading: false,
    })
  return blocks
}

const LONGEST_HEADING = 120

function readParagraph(element: TreeElement, context: WordContext) {
  const properties = childNamed(element, 'w:pPr')
  const content: Content = { flow: [], raised: [], boxes: [], plain: 0, bold: 0 }
  const style = styleOf(properties, 'w:pStyle')
  readContent(element, content, {
    ...context,
    isBold: context.styles.isBold(style),
    isHidden: context.styles.isHidden(style) ?? false,
  })
  const marks = properties && childNamed(properties, 'w:rPr')
  const { text } = readFlow(content.flow)
  const isShort = text.length <= LONGEST_HEADING && /^[\p{Lu}\p{N}]/u.test(text) && !/[.?!:;,]$/u.test(text)
  // A question mark behind bold text may be left out of it.
  const isBold = content.bold > 0 && (content.plain <= 1 || content.bold > content.plain * 10)
  const isHeading = context.styles.isHeading(style) || (isShort && isBold && content.plain === 0)
  const paragraph: WordParagraph = {
    type: 'paragraph',
    flow: content.flow,
    raised: content.raised,
    properties,
    isBold,
    isHeading,
  }
  const boxes: WordBlock[] = content.boxes
  return { paragraph, boxes, goesOn: marks !== undefined && childNamed(marks, 'w:del') !== undefined }
}

interface Content {
  flow: Flow
  raised: number[]
  boxes: WordBlock[]
  /** Characters set bold, and those that are not. */
  bold: number
  plain: number
}

type RunContext = WordContext & { isBold: boolean; isHidden: boolean }

function readContent(element: TreeElement, content: Content, context: RunContext): void {
  for (const child of childElements(element)) {
    if (child.name === 'w:r' || child.name === 'm:r') readRun(child, content, context)
    else if (child.name === 'mc:AlternateContent') readContent(chosen(child), content, context)
    else if (!NOT_PRINTED.has(child.name)) readContent(child, content, context)
  }
}

function readRun(run: TreeElement, content: Content, context: RunContext): void {
  const properties = childNamed(run, 'w:rPr')
  const isHidden =
    (properties && isOn(properties, 'w:vanish')) ??
    context.styles.isHidden(styleOf(properties, 'w:rStyle')) ??
    context.isHidden
  if (isHidden) return
  const isBold =
    (properties && isOn(properties, 'w:b')) ??
    (context.styles.isBold(styleOf(properties, 'w:rStyle')) || context.isBold)
  const isRaised = properties && childNamed(properties, 'w:vertAlign')?.attributes['w:val'] === 'superscript'
  for (const child of childElements(run)) {
    const text = textIn(child)
    if (text !== null) {
      if (isRaised && /^ ?\d{1,2} ?$/u.test(text)) content.raised.push(content.flow.length)
      content.flow.push(text)
      content[isBold ? 'bold' : 'plain'] += text.trim().length
    } else readObject(child, content, context)
  }
}

function readObject(element: TreeElement, content: Content, context: RunContext): void {
  if (element.name === 'w:footnoteReference' || element.name === 'w:endnoteReference') {
    const name = `${element.name.slice(2, -'Reference'.length)} ${element.attributes['w:id']}`
    content.flow.push({ note: noteNamed(context.draft, name, element.line) })
  }
  if (element.name === 'mc:AlternateContent') {
    for (const child of childElements(chosen(element))) readObject(child, content, context)
  }
  if (element.name !== 'w:drawing' && element.name !== 'w:pict' && element.name !== 'w:object') return
  for (const box of descendantsNamed(element, 'w:txbxContent')) {
    const blocks = readBlocks(box, context)
    if (blocks.some((block) => block.type !== 'paragraph' || !isBlank(block.flow)))
      content.boxes.push({ type: 'box', blocks })
  }
}

function readTable(table: TreeElement, context: WordContext): WordBlock {
  const open: (WordCell | undefined)[] = []
  const rows = rowsIn(table).map((row) => {
    const cells: WordCell[] = []
    const ofRow = childNamed(row, 'w:trPr')
    let column = Number((ofRow && childNamed(ofRow, 'w:gridBefore')?.attributes['w:val']) ?? 0) || 0
    if (column > 0) cells.push({ blocks: [], columns: column, rows: 1 })
    for (const element of cellsIn(row)) {
      const properties = childNamed(element, 'w:tcPr')
      const columns =
        Number((properties && childNamed(properties, 'w:gridSpan')?.attributes['w:val']) ?? 1) || 1
      const merge = properties && childNamed(properties, 'w:vMerge')
      const above = open[column]
      if (merge && merge.attributes['w:val'] !== 'restart' && above) above.rows++
      else {
        const cell: WordCell = { blocks: readBlocks(element, context), columns, rows: 1 }
        open[column] = merge ? cell : undefined
        cells.push(cell)
      }
      column += columns
    }
    return cells
  })
  return { type: 'table', rows }
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
