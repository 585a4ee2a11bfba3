import { readText } from '../parsing/read-text.ts'
import type { Reading } from '../parsing/reading.ts'
import { SourceError } from '../source-error.ts'

/** Reads a document's bytes by what they hold, not by what the file is called. Throws a SourceError. */
export async function readBytes(bytes: Uint8Array, file: string): Promise<Reading> {
  return readText(decode(bytes, file), file)
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SourceError('The file is no text in UTF-8.', {
      file,
      line: null,
      advice: 'Convert it to UTF-8, or take the text out of the PDF or docx first.',
    })
  }
}
