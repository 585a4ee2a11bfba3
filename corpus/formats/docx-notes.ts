import { besideText, readBlocks, type WordContext } from './docx-blocks.ts'
import { tellFindings } from './docx-findings.ts'
import { settleShifted } from './docx-shifted.ts'
import { addLine } from './draft.ts'
import type { Parts } from './packed-document.ts'
import { childElements } from './tree.ts'

/** Reads the texts of the footnotes and endnotes that the text refers to, and numbers them as Word does: in that order. */
export function readNotesOf(parts: Parts, context: WordContext): void {
  const { draft } = context
  for (const kind of ['footnote', 'endnote']) {
    const part = parts.get(`word/${kind}s.xml`)
    for (const note of part ? childElements(part) : []) {
      const index = draft.named.get(`${kind} ${note.attributes['w:id']}`)
      const target = index === undefined ? undefined : draft.notes[index]
      if (!target) continue
      for (const block of readBlocks(note, context)) {
        const findings =
          block.type === 'box' ? [besideText(block.blocks)] : block.type === 'paragraph' ? block.findings : []
        tellFindings(findings, { draft, line: target.line, place: 'text' })
        if (block.type !== 'paragraph') continue
        settleShifted(block, { file: draft.file, line: target.line })
        addLine(block.flow, { into: target.lines, line: target.line })
      }
    }
  }
  for (const [index, note] of draft.notes.entries()) note.printed = String(index + 1)
}
