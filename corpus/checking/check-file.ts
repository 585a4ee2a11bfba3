import { basename } from 'node:path'
import { decodeText } from '../formats/decode-text.ts'
import { readLimited } from '../formats/limits.ts'
import { readBytes } from '../formats/read-bytes.ts'
import { type ParsedDocument, parseReading } from '../parsing/parse-document.ts'
import type { Oddity } from '../parsing/reading.ts'
import { SourceError } from '../source-error.ts'
import type { DocumentKind } from '../types.ts'
import { type Account, accountFor, linesOfReading, linesOfText } from './account-lines.ts'
import { brokenRules } from './broken-rules.ts'

/** What became of a document that was read. */
export interface Checked extends Account {
  file: string
  kind: DocumentKind
  questions: number
  answers: number
  /** Notes that a passage refers to. */
  notes: number
  oddities: Oddity[]
  /** The rules it breaks, a sentence each. */
  broken: string[]
}

/** A document that was not read, and the sentence that says why, with file and line. */
export interface Refused {
  file: string
  refused: string
}

/** Reads a file as a document and checks what came of it; `file` is named in sentences. */
export async function checkFile(path: string, file: string): Promise<Checked | Refused> {
  try {
    const bytes = readLimited(path, file)
    const reading = await readBytes(bytes, file)
    const parsed = parseReading(reading, { file, id: basename(path).replace(/\.[^.]*$/u, '') })
    const source = isPlain(bytes) ? linesOfText(decodeText(bytes, file)) : linesOfReading(reading)
    return checked(file, parsed, accountFor(source, parsed))
  } catch (error) {
    // Whatever else goes wrong with one document, the others are still checked.
    return { file, refused: error instanceof SourceError ? error.message : `${file}: ${String(error)}` }
  }
}

/** What is neither packed, nor a PDF, nor markup, in whatever encoding. */
function isPlain(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 200).toString('latin1').replaceAll('\0', '')
  return !/^(?:PK|%PDF-|(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<)/u.test(head)
}

function checked(file: string, parsed: ParsedDocument, account: Account): Checked {
  const { kind, passages, oddities } = parsed
  const answered = kind === 'answers' ? passages.filter((passage) => passage.paragraphs.length > 0) : []
  return {
    file,
    kind,
    questions: passages.reduce((sum, passage) => sum + passage.questions.length, 0),
    answers: answered.length,
    notes: new Set(passages.flatMap((passage) => passage.footnotes.map((note) => note.number))).size,
    ...account,
    oddities,
    broken: brokenRules(parsed),
  }
}
