import { headingOf, readHeading } from '../parsing/headings.ts'
import type { Line } from '../parsing/line.ts'
import type { Reading } from '../parsing/reading.ts'
import { setHeadings } from '../parsing/set-headings.ts'
import { headBehindBold } from './bold-questions.ts'
import { besideText, readBlocks, type WordBlock, type WordParagraph } from './docx-blocks.ts'
import { tellFindings } from './docx-findings.ts'
import { type DocxLabels, docxLabels } from './docx-lists.ts'
import { readNotesOf } from './docx-notes.ts'
import { settleShifted } from './docx-shifted.ts'
import { wordStyles } from './docx-styles.ts'
import { takeTypedNotes } from './docx-typed-notes.ts'
import { addLine, type Draft, finishDraft, newDraft } from './draft.ts'
import { isBlank, readFlow } from './flow.ts'
import type { Parts } from './packed-document.ts'
import { refuseUnreadDocx } from './refuse-unread.ts'
import { readTableFlow, tableFlow } from './table-text.ts'
import { childNamed, type TreeElement } from './tree.ts'

/** Where a block is printed: the text, the letterhead before it, or around the pages. */
type Place = 'text' | 'letterhead' | 'around'

interface Writer {
  draft: Draft
  labels: DocxLabels
  /** Paragraphs so far: they number the lines, since the XML of a docx stands on one line. */
  paragraphs: number
  bold: Set<Line>
}

/** Reads a docx. What stands in its headers, footers and boxes is furniture. Lines are numbered by paragraphs. */
export function readDocx(parts: Parts, file: string): Reading {
  refuseUnreadDocx(parts, file)
  const draft = newDraft(file)
  const styles = wordStyles(parts.get('word/styles.xml'))
  const writer: Writer = {
    draft,
    labels: docxLabels(parts.get('word/numbering.xml'), styles),
    paragraphs: 0,
    bold: new Set(),
  }
  const [main] = [...parts].find(([name]) => /^word\/document\d*\.xml$/u.test(name)) ?? []
  const body = main === undefined ? undefined : childNamed(parts.get(main) as TreeElement, 'w:body')
  const blocks = takeTypedNotes(body ? readBlocks(body, { draft, styles }) : [], draft)
  const textStart = startOfText(blocks)
  for (const [index, block] of blocks.entries())
    writeBlock(block, { writer, into: draft.body, place: index < textStart ? 'letterhead' : 'text' })
  readNotesOf(parts, { draft, styles })
  for (const [name, part] of parts) {
    if (!/^word\/(?:header|footer)\d*\.xml$/u.test(name)) continue
    for (const block of readBlocks(part, { draft, styles }))
      writeBlock(block, { writer, into: draft.furniture, place: 'around' })
  }
  const reading = finishDraft(draft, {})
  const headed = headBehindBold(reading.body, (line) => writer.bold.has(line))
  const oddities = [...reading.oddities, ...headed.oddities]
  return { ...reading, body: setHeadings(headed.lines), oddities }
}

/** `Geachte voorzitter,`; or the heading of the first question. */
function beginsText({ flow }: WordParagraph): boolean {
  const { text } = readFlow(flow)
  return /^Geachte /u.test(text) || /^Vra(?:ag|gen) \d/iu.test(text)
}

/** The first block behind the letterhead: tables before it only set its parts side by side. */
function startOfText(blocks: readonly WordBlock[]): number {
  const first = blocks.findIndex((block) => block.type === 'paragraph' && beginsText(block))
  if (first >= 0) return first
  return Math.max(
    0,
    blocks.findIndex((block) => block.type === 'paragraph' && !isBlank(block.flow)),
  )
}

interface Target {
  writer: Writer
  into: Line[]
  place: Place
}

function writeBlock(block: WordBlock, target: Target): void {
  const { writer, into, place } = target
  if (block.type === 'box') {
    tellFindings([besideText(block.blocks)], { draft: writer.draft, line: writer.paragraphs + 1, place })
    for (const inner of block.blocks)
      writeBlock(inner, { ...target, into: writer.draft.furniture, place: 'around' })
    return
  }
  if (block.type === 'paragraph') {
    writeParagraph(block, target)
    return
  }
  const cells = block.rows.flat()
  const holding = cells.filter((cell) =>
    cell.blocks.some((inner) => inner.type === 'table' || !isBlankBlock(inner)),
  )
  const nested = cells.some((cell) => cell.blocks.some((inner) => inner.type === 'table'))
  if (place !== 'text' || nested || holding.length === 1 || cells.some(holdsHeading)) {
    for (const row of block.rows) writeLetterheadRow(row, target)
    return
  }
  const line = writer.paragraphs + 1
  const rows = block.rows.map((row) =>
    row.map(({ blocks, columns, rows: over }) => {
      const lines: Line[] = []
      for (const inner of blocks) writeBlock(inner, { ...target, into: lines })
      return { lines, columns, rows: over }
    }),
  )
  const { text, marks } = readTableFlow(tableFlow(rows, { file: writer.draft.file, line }))
  if (text !== '') into.push({ number: line, text, gap: 'none', marks, width: text.length, form: 'table' })
}

/** Questions and answers may be set in cells; then the table is none. */
function holdsHeading({ blocks }: { blocks: readonly WordBlock[] }): boolean {
  return blocks.some((block) => block.type === 'paragraph' && readHeading(readFlow(block.flow).text) !== null)
}

function isBlankBlock(block: WordBlock): boolean {
  return block.type === 'paragraph' && isBlank(block.flow)
}

/** A row that sets a label beside its value is one line: `Datum 11 januari 2024`; other cells are lines of their own. */
function writeLetterheadRow(
  row: Extract<WordBlock, { type: 'table' }>['rows'][number],
  target: Target,
): void {
  const cells = row.map((cell) => cell.blocks.filter((block) => !isBlankBlock(block)))
  const filled = cells.filter((blocks) => blocks.length > 0)
  const beside =
    filled.length > 1 && filled.every((blocks) => blocks.length === 1 && blocks[0]?.type === 'paragraph')
  if (!beside || row.some(holdsHeading)) {
    for (const cell of row) for (const block of cell.blocks) writeBlock(block, target)
    return
  }
  const flow = filled.flatMap(([block]) => {
    target.writer.paragraphs++
    if (block?.type !== 'paragraph') return []
    settle(block, target.writer.paragraphs, target)
    return [...block.flow, ' ']
  })
  addLine(flow, { into: target.into, line: target.writer.paragraphs })
}

/** Tells what was found in a paragraph, and makes its raised and lowered digits what they are. */
function settle(paragraph: WordParagraph, line: number, { writer: { draft }, place }: Target): void {
  tellFindings(paragraph.findings, { draft, line, place })
  if (place !== 'around') settleShifted(paragraph, { file: draft.file, line })
}

function writeParagraph(paragraph: WordParagraph, target: Target): void {
  const { writer, into, place } = target
  const line = ++writer.paragraphs
  settle(paragraph, line, target)
  const label = writer.labels.labelOf(paragraph, { file: writer.draft.file, line })
  if (isBlank(paragraph.flow)) return
  // "Vraag 1" may be Word's own number before the question.
  if (label !== null && headingOf({ number: line, text: label, gap: 'none', marks: [], width: 0 })) {
    addLine([label], { into, line })
    addLine(paragraph.flow, { into, line })
    return
  }
  const flow = label === null ? paragraph.flow : [`${label} `, ...paragraph.flow]
  const form = label !== null ? 'item' : paragraph.isHeading && place === 'text' ? 'section' : undefined
  addLine(flow, { into, line, form })
  const added = into.at(-1)
  if (added && paragraph.isBold) writer.bold.add(added)
}
