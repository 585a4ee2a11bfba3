import { readBytes } from '../../../corpus/formats/read-bytes.ts'
import type { Line } from '../../../corpus/parsing/line.ts'
import type { Reading } from '../../../corpus/parsing/reading.ts'

/** What a text's bytes are read as. */
export function read(source: string | Uint8Array, file = 'sample'): Promise<Reading> {
  return readBytes(typeof source === 'string' ? new TextEncoder().encode(source) : source, file)
}

/** What is said of a source that is refused. */
export async function refusal(source: string | Uint8Array): Promise<string> {
  try {
    await read(source)
  } catch (error) {
    return String(error)
  }
  throw new Error('The source was not refused.')
}

/** A line with its form before it and its marks in it: `item: Een[1] twee`. */
export function shown({ text, marks, form }: Line): string {
  const marked = marks.reduceRight(
    (said, { note, offset }) => `${said.slice(0, offset)}[${note}]${said.slice(offset)}`,
    text,
  )
  return form ? `${form}: ${marked}` : marked
}

/** The lines of a body, as `shown`. */
export async function bodyOf(source: string | Uint8Array): Promise<string[]> {
  return (await read(source)).body.map(shown)
}

/** The notes of a document, a text each. */
export async function notesOf(source: string | Uint8Array): Promise<string[]> {
  const { notes } = await read(source)
  return notes.map(({ number, lines }) => `${number}: ${lines.map(({ text }) => text).join(' / ')}`)
}
