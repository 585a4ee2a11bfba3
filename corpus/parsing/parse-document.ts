import { SourceError } from '../source-error.ts'
import type { DocumentKind, Passage } from '../types.ts'
import { readAnswers } from './answers.ts'
import { readAnswerBlocks, readLetterBlocks } from './blocks.ts'
import { takeFeet } from './feet.ts'
import { kindOf, takeFrame } from './frame.ts'
import { findFurniture } from './furniture.ts'
import { measure } from './layout.ts'
import { type Line, without } from './line.ts'
import { readNotes, refuseStrayMarkers, resolveNotes } from './notes.ts'
import { splitPages } from './pages.ts'
import { readSections } from './passages.ts'
import { headPlainQuestions } from './plain-numbers.ts'
import { setHeadings } from './set-headings.ts'

export interface ParseOptions {
  /** Named in errors. */
  file: string
  /** Begins the ids of the passages. */
  id: string
  /** What its metadata say; the text must agree. */
  kind?: DocumentKind
}

/** What a line of the source became. */
export type LineRole = 'text' | 'note' | 'furniture' | 'opening' | 'closing'

export interface ParsedDocument {
  kind: DocumentKind
  passages: Passage[]
  /** Every line that is not blank, by its number in the source. */
  roles: Map<number, LineRole>
  /** The lines before the text, which say who asks and who answers. */
  opening: string[]
  /** The lines after it: the signature. */
  closing: string[]
  /** The letterhead and the running lines. */
  furniture: string[]
}

/**
 * Reads a document's text into its passages. Throws a SourceError with file and line where something is not
 * understood: nothing is left out in silence.
 */
export function parseDocument(source: string, { file, id, kind: givenKind }: ParseOptions): ParsedDocument {
  const pages = splitPages(source)
  const furniture = pages.flatMap(findFurniture)
  const { body: printed, notes } = takeFeet(
    pages.map((page) => setHeadings(without(page, furniture))).filter((page) => page.length > 0),
    file,
  )
  const body = headPlainQuestions(printed)
  if (body.length === 0) {
    throw new SourceError('The document holds no text.', {
      file,
      line: null,
      advice: 'Fetch it again from its official page.',
    })
  }
  const kind = kindOf(body, file)
  if (givenKind !== undefined && givenKind !== kind) {
    throw new SourceError(`By its form the document is of the kind "${kind}", not "${givenKind}".`, {
      file,
      line: body[0]?.number ?? null,
      advice: 'Correct the kind in its metadata, or restore its headings.',
    })
  }
  const { opening, text, closing } = takeFrame(body, kind)
  const noteLines = notes.flatMap((note) => note.lines)
  const layout = measure(text, noteLines)
  const passages =
    kind === 'answers'
      ? readAnswers(readAnswerBlocks(text, layout, file), file)
      : readSections(readLetterBlocks(text, layout, file), file)
  refuseStrayMarkers(text, file)
  return {
    kind,
    passages: resolveNotes(passages, readNotes(notes, layout.lexicon), id),
    roles: rolesOf({ furniture, note: noteLines, opening, text, closing }),
    opening: opening.map((line) => line.text),
    closing: closing.map((line) => line.text),
    furniture: furniture.map((line) => line.text),
  }
}

function rolesOf(lines: Record<LineRole, readonly Line[]>): Map<number, LineRole> {
  const roles = new Map<number, LineRole>()
  for (const role of Object.keys(lines) as LineRole[]) {
    for (const line of lines[role]) roles.set(line.number, role)
  }
  return roles
}
