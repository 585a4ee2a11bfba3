import { SourceError } from '../source-error.ts'
import type { DocumentKind, Passage } from '../types.ts'
import { readAnswers } from './answers.ts'
import { readAnswerBlocks, readLetterBlocks } from './blocks.ts'
import { kindOf, takeFrame } from './frame.ts'
import { measure } from './layout.ts'
import type { Line } from './line.ts'
import { readNotes, refuseStrayMarkers, resolveNotes } from './notes.ts'
import { readSections } from './passages.ts'
import { readText } from './read-text.ts'
import type { Oddity, Reading, StatedFacts } from './reading.ts'

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
  /** Every line that is not blank, with what it became, in no order. */
  lines: { line: Line; role: LineRole }[]
  /** The lines before the text, which say who asks and who answers. */
  opening: string[]
  /** The lines after it: the signature. */
  closing: string[]
  /** The letterhead and the running lines. */
  furniture: string[]
  stated: StatedFacts
  oddities: Oddity[]
}

/** Reads a document's plain text into its passages, as `parseReading` does. */
export function parseDocument(source: string, options: ParseOptions): ParsedDocument {
  return parseReading(readText(source, options.file), options)
}

/**
 * Makes passages of a document, whatever its format. Throws a SourceError with file and line where something is not
 * understood: nothing is left out in silence.
 */
export function parseReading(reading: Reading, { file, id, kind: givenKind }: ParseOptions): ParsedDocument {
  const { body, notes, furniture, whole, stated, oddities } = reading
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
  const layout = measure(text, { notes: noteLines, whole })
  const passages =
    kind === 'answers'
      ? readAnswers(readAnswerBlocks(text, layout, file), file)
      : readSections(readLetterBlocks(text, layout, file), file)
  refuseStrayMarkers(text, file)
  return {
    kind,
    passages: resolveNotes(passages, readNotes(notes, layout.lexicon), id),
    lines: withRoles({ furniture, note: noteLines, opening, text, closing }),
    opening: opening.map((line) => line.text),
    closing: closing.map((line) => line.text),
    furniture: furniture.map((line) => line.text),
    stated,
    oddities,
  }
}

function withRoles(lines: Record<LineRole, readonly Line[]>): ParsedDocument['lines'] {
  return (Object.keys(lines) as LineRole[]).flatMap((role) => lines[role].map((line) => ({ line, role })))
}
