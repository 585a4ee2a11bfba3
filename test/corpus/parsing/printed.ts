import { parseDocument } from '../../../corpus/parsing/parse-document.ts'
import type { DocumentKind, Passage } from '../../../corpus/types.ts'

/** A page break as it comes out of a PDF: the next line begins with a space. */
export const PAGE = '\n '

/** The passages of a text in the layout of printed answers or letters. */
export function parse(text: string, kind?: DocumentKind): Passage[] {
  return parseDocument(text, { file: 'sample.txt', id: 'sample', ...(kind ? { kind } : {}) }).passages
}

/** The paragraphs of the one answer of a document that consists of it. */
export function answer(text: string): string[] {
  return parse(`Vraag 1\nWat vindt u?\n\nAntwoord\n${text}`)[0]?.paragraphs ?? []
}

/** What the parser says of a text it refuses. */
export function fault(text: string): string {
  try {
    parse(text)
  } catch (error) {
    return String(error)
  }
  throw new Error('The text was not refused.')
}
