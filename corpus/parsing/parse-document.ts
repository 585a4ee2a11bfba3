import { SourceError } from '../source-error.ts'
import type { DocumentKind, Passage } from '../types.ts'
import { readAnswers } from './answers.ts'
import { readAsked, readDelay, readMotion } from './asked.ts'
import { textBehindMotion } from './behind-motion.ts'
import { readAnswerBlocks, readLetterBlocks } from './blocks.ts'
import { refuseBrokenCharacters } from './broken-characters.ts'
import { takeEndnotes } from './endnotes.ts'
import type { PrintedNote } from './feet.ts'
import { type Frame, takeFrame } from './frame.ts'
import { fitsIdentifier, kindOf } from './kinds.ts'
import { type Layout, measure } from './layout.ts'
import type { Line } from './line.ts'
import { type NoteText, readNotes, refuseStrayMarkers, resolveNotes } from './notes.ts'
import { oddOpening } from './odd-opening.ts'
import { laterSalutations, saysMore } from './opening.ts'
import { type RawPassage, readSections } from './passages.ts'
import { headQuestions } from './plain-numbers.ts'
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
  /** Every note, also one that no passage refers to. */
  notes: NoteText[]
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
  refuseBrokenCharacters(reading, file)
  const { whole, stated } = reading
  const ends = takeEndnotes(reading.body, reading.notes)
  const headed = headQuestions(ends.body, { whole, file })
  const body = headed.lines
  const printed = [...reading.notes, ...ends.notes]
  const furniture = [...reading.furniture, ...ends.furniture]
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
  if (!fitsIdentifier(kind, id)) {
    throw new SourceError(`By its form the document is of the kind "${kind}", which "${id}" cannot be.`, {
      file,
      line: body[0]?.number ?? null,
      advice: 'Look up its identifier, or restore its headings.',
    })
  }
  const frame = takeFrame(body, kind)
  const noteLines = printed.flatMap((note) => note.lines)
  const layout = measure(frame.text, { notes: noteLines, whole, lineWidth: reading.lineWidth })
  const read = readPassages(frame, { kind, layout, file })
  refuseStrayMarkers(frame.text, { file, withDigits: reading.withDigits })
  const notes = readNotes(printed, layout.lexicon)
  const passages = resolveNotes(read.passages, notes, id)
  return {
    kind,
    passages,
    lines: withRoles({ furniture, note: noteLines, ...frame }),
    opening: frame.opening.map((line) => line.text),
    closing: frame.closing.map((line) => line.text),
    furniture: furniture.map((line) => line.text),
    notes,
    stated,
    oddities: [
      ...reading.oddities,
      ...ends.oddities,
      ...headed.oddities,
      ...oddOpening({ opening: frame.opening, furniture }),
      ...(kind === 'letter' ? laterSalutations(body) : kind === 'answers' ? saysMore(frame.opening) : []),
      ...read.oddities,
      ...unattached(printed, passages),
    ],
  }
}

/** Reads the text of a document by its kind. */
function readPassages(
  { opening, text, closing }: Frame,
  { kind, layout, file }: { kind: DocumentKind; layout: Layout; file: string },
): { passages: RawPassage[]; oddities: Oddity[] } {
  const toBlocks = (lines: readonly Line[]) => readAnswerBlocks(lines, layout, file)
  switch (kind) {
    case 'answers':
      return { passages: readAnswers(toBlocks(text), file), oddities: [] }
    case 'letter':
      return { passages: readSections(readLetterBlocks(text, layout, file), file), oddities: [] }
    case 'question':
      return readAsked(toBlocks(text), { opening, file })
    case 'delay':
      return readDelay(text, { layout, file, toBlocks })
    case 'motion':
      return { passages: readMotion(text, layout), oddities: textBehindMotion(text, closing) }
  }
}

/** Notes that no passage refers to: the title does, or nothing. */
function unattached(printed: readonly PrintedNote[], passages: readonly Passage[]): Oddity[] {
  const attached = new Set(passages.flatMap(({ footnotes }) => footnotes.map(({ number }) => number)))
  return printed
    .filter(({ number }) => !attached.has(number))
    .map(({ number, lines }) => ({
      line: lines[0]?.number ?? null,
      problem: `No passage refers to note ${number}.`,
    }))
}

function withRoles(lines: Record<LineRole, readonly Line[]>): ParsedDocument['lines'] {
  return (Object.keys(lines) as LineRole[]).flatMap((role) => lines[role].map((line) => ({ line, role })))
}
