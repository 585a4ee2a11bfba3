import { readFileSync, statSync } from 'node:fs'
import { SourceError } from '../source-error.ts'

/** No official document is larger; look at a file's size before reading it. */
export const MOST_BYTES = 20_000_000

/** Characters of markup or of an unpacked part: a hundred times the longest letter. */
export const MOST_CHARACTERS = 10_000_000

/** Elements inside one another; official documents need some twenty. */
export const MOST_LEVELS = 200

/** Refuses a file that is larger than any official document, `bytes` being its size. */
export function refuseLargeFile(bytes: number, file: string): void {
  if (bytes <= MOST_BYTES) return
  throw new SourceError(
    `The file has ${Math.ceil(bytes / 1e6)} MB, and at most ${MOST_BYTES / 1e6} are read.`,
    {
      file,
      line: null,
      advice: 'No official document is as large: fetch it again from its official page.',
    },
  )
}

/** Reads a document's file, its size looked at first; `file` is its name in errors. Throws what the file system throws too. */
export function readLimited(path: string, file: string): Buffer {
  const stats = statSync(path)
  if (!stats.isFile() && !stats.isDirectory()) {
    throw new SourceError('This is no file that holds a document, but a pipe or a device.', {
      file,
      line: null,
      advice: 'Save the document in a file, and name that.',
    })
  }
  refuseLargeFile(stats.size, file)
  return readFileSync(path)
}
