import { chosen, NOT_PRINTED, styleOf } from './docx-elements.ts'
import { type OpenFields, unended } from './docx-fields.ts'
import type { Finding } from './docx-findings.ts'
import { type Content, type RunContext, readContent, showsPrompt } from './docx-runs.ts'
import type { ShiftedPiece } from './docx-shifted.ts'
import type { WordStyles } from './docx-styles.ts'
import { tableRows, type WordCell } from './docx-tables.ts'
import type { Draft } from './draft.ts'
import { type Flow, isBlank, readFlow } from './flow.ts'
import { childElements, childNamed, type TreeElement } from './tree.ts'

/** A paragraph of Word's, without its list's label, which is counted and not written. */
export interface WordParagraph {
  type: 'paragraph'
  flow: Flow
  shifted: ShiftedPiece[]
  findings: Finding[]
  /** Its properties, `<w:pPr>`. */
  properties: TreeElement | undefined
  /** All of it, or nearly. */
  isBold: boolean
  /** Set as the heading of a section is: by its style, or short and bold. */
  isHeading: boolean
}

export type WordBlock =
  | WordParagraph
  | { type: 'table'; rows: WordCell<WordBlock>[][] }
  /** A box that hangs beside the text. */
  | { type: 'box'; blocks: WordBlock[] }

export interface WordContext {
  draft: Draft
  styles: WordStyles
}

/** The blocks of a body, a header, a box or a note, in order. */
export function readBlocks(element: TreeElement, context: WordContext): WordBlock[] {
  const fields: OpenFields = []
  const blocks = blocksIn(element, { ...context, fields, isPrompt: false })
  const findings = unended(fields)
  if (findings.length > 0) blocks.push({ ...unset(), findings })
  return blocks
}

type BlockContext = WordContext & Pick<RunContext, 'fields' | 'isPrompt'>

function blocksIn(element: TreeElement, context: BlockContext): WordBlock[] {
  const blocks: WordBlock[] = []
  /** What goes on in the next paragraph. */
  let carried: WordParagraph | null = null
  const endCarried = () => {
    if (carried) blocks.push({ ...carried, properties: undefined, isBold: false, isHeading: false })
    carried = null
  }
  const read = (holder: TreeElement, around: BlockContext) => {
    for (const child of childElements(holder)) {
      if (child.name === 'w:p') {
        const { paragraph, boxes, goesOn } = readParagraph(child, around)
        for (const box of boxes) blocks.push(box)
        const whole: WordParagraph = carried ? joined(carried, paragraph) : paragraph
        carried = goesOn ? whole : null
        if (!goesOn) blocks.push(whole)
      } else if (child.name === 'w:tbl') {
        endCarried()
        const rows = tableRows(child, (cell, { covered }) => {
          const inside = blocksIn(cell, around)
          return covered ? inside.filter(isPrinted).flatMap(inDoubt) : inside
        })
        blocks.push({ type: 'table', rows })
      } else if (child.name === 'mc:AlternateContent') read(chosen(child), around)
      else if (child.name === 'w:sdt')
        read(child, { ...around, isPrompt: around.isPrompt || showsPrompt(child) })
      else if (!NOT_PRINTED.has(child.name)) read(child, around)
    }
  }
  read(element, context)
  endCarried()
  return blocks
}

function unset(): WordParagraph {
  return {
    type: 'paragraph',
    flow: [],
    shifted: [],
    findings: [],
    properties: undefined,
    isBold: false,
    isHeading: false,
  }
}

/** A paragraph whose end was deleted, and the next, which it is set as. */
function joined({ flow, shifted, findings }: WordParagraph, next: WordParagraph): WordParagraph {
  const before = flow.length
  for (const piece of next.flow) flow.push(piece)
  for (const { at, shift } of next.shifted) shifted.push({ at: at + before, shift })
  for (const finding of next.findings) findings.push(finding)
  return { ...next, flow, shifted, findings }
}

const LONGEST_HEADING = 120

function readParagraph(element: TreeElement, context: BlockContext) {
  const properties = childNamed(element, 'w:pPr')
  const content: Content = { flow: [], shifted: [], boxes: [], findings: [], plain: 0, bold: 0 }
  const style = styleOf(properties, 'w:pStyle')
  const { styles } = context
  const shift = styles.shiftOf(style)
  readContent(element, content, {
    ...context,
    isBold: styles.isBold(style),
    isHidden: styles.isHidden(style) ?? false,
    isStruck: styles.isStruck(style) ?? false,
    font: styles.fontOf(style) ?? '',
    shift: shift === 'none' ? null : shift,
  })
  const marks = properties && childNamed(properties, 'w:rPr')
  const { text } = readFlow(content.flow)
  const isShort = text.length <= LONGEST_HEADING && /^[\p{Lu}\p{N}]/u.test(text) && !/[.?!:;,]$/u.test(text)
  // A question mark behind bold text may be left out of it.
  const isBold = content.bold > 0 && (content.plain <= 1 || content.bold > content.plain * 10)
  const isHeading = styles.isHeading(style) || (isShort && isBold && content.plain === 0)
  const { flow, shifted, findings } = content
  const paragraph: WordParagraph = {
    type: 'paragraph',
    flow,
    shifted,
    findings,
    properties,
    isBold,
    isHeading,
  }
  const boxes = content.boxes
    .map((box): WordBlock => ({ type: 'box', blocks: readBlocks(box, context) }))
    .filter((box) => box.type === 'box' && box.blocks.some(isPrinted))
  return { paragraph, boxes, goesOn: marks !== undefined && childNamed(marks, 'w:del') !== undefined }
}

function isPrinted(block: WordBlock): boolean {
  return block.type !== 'paragraph' || !isBlank(block.flow)
}

/** What Word does not show, since the cell above goes on over it. */
function inDoubt(block: WordBlock): WordBlock[] {
  const problem = 'A cell of a table goes on over another, whose text is read as its own.'
  const finding: Finding = { is: 'uncertain', problem }
  if (block.type !== 'paragraph') return [block, { ...unset(), findings: [finding] }]
  return [{ ...block, findings: [...block.findings, finding] }]
}

/** What is to be told of a box beside the text: nobody can tell whether what it says belongs to it. */
export function besideText(blocks: readonly WordBlock[]): Finding {
  const first = blocks.find((block) => block.type === 'paragraph' && isPrinted(block))
  const said =
    first?.type === 'paragraph' ? `: ${JSON.stringify(readFlow(first.flow).text.slice(0, 60))}` : ''
  return { is: 'uncertain', problem: `A box hangs beside the text here, and is in no passage${said}.` }
}
