import { SourceError } from '../source-error.ts'
import type { Question } from '../types.ts'
import type { Block } from './blocks.ts'
import type { Paragraph } from './paragraphs.ts'

/** A question with the paragraphs that make up its text; `line` is that of its heading. */
export type RawQuestion = Question & { paragraphs: Paragraph[]; line: number }

/** A passage whose footnotes are still numbers in its parts. */
export interface RawPassage {
  /** From 1: the first question's, or the section's in reading order. */
  number: number
  questions: RawQuestion[]
  heading: Paragraph | null
  paragraphs: Paragraph[]
}

/** The sections of a letter; what stands before the first heading is a section without one. */
export function readSections(blocks: readonly Block[], file: string): RawPassage[] {
  const sections: RawPassage[] = []
  for (const block of blocks) {
    if (block.role === 'heading' || sections.length === 0) {
      const heading = block.role === 'heading' ? block : null
      sections.push({ number: sections.length + 1, questions: [], heading, paragraphs: [] })
    }
    if (block.role === 'paragraph') sections.at(-1)?.paragraphs.push(block)
  }
  const empty = sections.find((section) => section.paragraphs.length === 0)
  if (empty || sections.length === 0) {
    throw new SourceError(`The section ${JSON.stringify(empty?.heading?.text ?? '')} holds no text.`, {
      file,
      line: empty?.heading?.line ?? null,
      advice: 'Restore its text, or the line that was taken for its heading.',
    })
  }
  return sections
}
