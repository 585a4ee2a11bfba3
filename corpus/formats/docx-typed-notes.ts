import { readHeading } from '../parsing/headings.ts'
import type { WordBlock, WordParagraph } from './docx-blocks.ts'
import { tellFindings } from './docx-findings.ts'
import { settleShifted } from './docx-shifted.ts'
import { addLine, type Draft, noteNamed } from './draft.ts'
import { isBlank, readFlow } from './flow.ts'

/** `1 De Telegraaf, 3 mei`, `1. NOS`, `1) AD`. */
const NOTE = /^(\d{1,2})[.)]? ?(?=\D)/u

/** A unit's exponent, as in `km2`. */
const UNIT = /(?<!\p{L})[kcdm]?m$/u
/** Characters, with one before it. */
const LONGEST_UNIT = 3

/**
 * The blocks without the notes that were typed by hand at the end, and with marks where raised numbers refer to them.
 * Only where every note from 1 on is referred to, and every raised number is one of a note; otherwise all stays as it is,
 * and is to be looked at.
 */
export function takeTypedNotes(blocks: readonly WordBlock[], draft: Draft): WordBlock[] {
  const paragraphs = blocks.filter(
    (block) => block.type === 'paragraph' && !isBlank(block.flow),
  ) as WordParagraph[]
  const textOf = (paragraph: WordParagraph) => readFlow(paragraph.flow).text
  const heading = paragraphs.findLastIndex((paragraph) => readHeading(textOf(paragraph)) !== null)
  const start = paragraphs.findLastIndex((paragraph) => NOTE.exec(textOf(paragraph))?.[1] === '1')
  if (heading < 0 || start <= heading + 1) return [...blocks]
  const notes = paragraphs.slice(start)
  if (!notes.every((note, index) => NOTE.exec(textOf(note))?.[1] === String(index + 1))) return [...blocks]
  const references = paragraphs.slice(0, start).flatMap(raisedIn)
  const referred = new Set(references.map(({ number }) => number))
  if (referred.size !== notes.length || [...referred].some((number) => number > notes.length)) {
    if (references.length > 0 || paragraphs.slice(0, start).some(raisesSeveral))
      draft.oddities.push({ line: null, problem: UNMATCHED, uncertain: true })
    return [...blocks]
  }
  const indices = notes.map((_, at) => noteNamed(draft, `typed ${at + 1}`, 1))
  for (const { flow, at, number } of references) flow[at] = { note: indices[number - 1] ?? 0 }
  for (const [at, note] of notes.entries()) {
    tellFindings(note.findings, { draft, line: 1, place: 'text' })
    settleShifted(note, { file: draft.file, line: 1 })
    const target = draft.notes[indices[at] ?? 0]
    if (target) addLine([textOf(note).replace(NOTE, '')], { into: target.lines, line: target.line })
  }
  return blocks.filter((block) => !notes.some((note) => note === block))
}

const UNMATCHED =
  'Raised numbers and the numbered lines at the end do not match: they may be notes, and are read as text.'

/** `beleid` and a raised `1-2`: several notes in one. */
function raisesSeveral({ flow, shifted }: WordParagraph): boolean {
  return shifted.some(({ at, shift }) => {
    const printed = flow[at]
    return shift === 'raised' && typeof printed === 'string' && /\d\s?[-–]\s?\d/u.test(printed)
  })
}

/** The raised numbers of a paragraph that stand behind something. */
function raisedIn({ flow, shifted }: WordParagraph) {
  const references: { flow: WordParagraph['flow']; at: number; number: number }[] = []
  let isBehind = false
  let tail = ''
  let read = 0
  for (const { at, shift } of shifted) {
    for (; read < at; read++) {
      const piece = flow[read]
      if (typeof piece !== 'string') continue
      isBehind ||= piece.trim() !== ''
      tail = (tail + piece).slice(-LONGEST_UNIT)
    }
    const printed = flow[at]
    if (shift !== 'raised' || typeof printed !== 'string' || !/^ ?\d{1,2} ?$/u.test(printed)) continue
    if (isBehind && !UNIT.test(tail)) references.push({ flow, at, number: Number(printed) })
  }
  return references
}
