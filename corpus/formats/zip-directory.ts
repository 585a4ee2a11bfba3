import { SourceError } from '../source-error.ts'

/** A file in a zip, as the directory at its end lists it. */
export interface ZipEntry {
  name: string
  isEncrypted: boolean
  /** 0 stored, 8 deflated; nothing else is read. */
  method: number
  crc: number
  /** The bytes that are packed. */
  packed: Uint8Array
}

/** Files in a zip; a document of a ministry has some forty. */
const MOST_FILES = 2_000

const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30

/** Reads the directory of a zip. Throws a SourceError where it is cut short or no directory fits it. */
export function readZipDirectory(bytes: Uint8Array, file: string): ZipEntry[] {
  const refuse = (problem: string) =>
    new SourceError(problem, {
      file,
      line: null,
      advice: 'Fetch it again, or save it anew as docx or odt without a password.',
    })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) throw refuse('The file is a zip that is cut short.')
  const count = view.getUint16(end + 10, true)
  if (count > MOST_FILES) throw refuse(`The file packs ${count} files, and at most ${MOST_FILES} are read.`)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  try {
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw new RangeError('No entry stands here.')
      const { entry, next } = readEntry(view, at)
      entries.push(entry)
      at = next
    }
  } catch {
    throw refuse('The file is a zip that is damaged, or packed in an unknown way.')
  }
  return entries
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return null
}

/** An entry, and where the next begins. Throws a RangeError where it points outside the file. */
function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
    view.getUint16(at + offset, true),
  )
  const name = bytesOf(view, at + ENTRY_LENGTH, nameLength ?? 0)
  const local = view.getUint32(at + 42, true)
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const entry = {
    name: new TextDecoder().decode(name),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: bytesOf(view, start, view.getUint32(at + 20, true)),
  }
  return { entry, next: at + ENTRY_LENGTH + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0) }
}

function bytesOf(view: DataView, start: number, length: number): Uint8Array {
  if (start + length > view.byteLength) throw new RangeError('The file ends before.')
  return new Uint8Array(view.buffer, view.byteOffset + start, length)
}
