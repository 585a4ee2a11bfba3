import { crc32, inflateRawSync } from 'node:zlib'
import { SourceError } from '../source-error.ts'
import { MOST_CHARACTERS } from './limits.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/**
 * The files of a zip that are wanted, unpacked. What sizes it states is not believed: past `MOST_CHARACTERS` bytes in all
 * it is refused, as is a file whose checksum is another. Throws a SourceError.
 */
export function unpack(
  bytes: Uint8Array,
  { file, wants }: { file: string; wants: (name: string) => boolean },
): Map<string, Uint8Array> {
  const unpacked = new Map<string, Uint8Array>()
  let left = MOST_CHARACTERS
  for (const entry of readZipDirectory(bytes, file)) {
    if (!wants(entry.name)) continue
    if (unpacked.has(entry.name)) throw fault(`The file packs ${JSON.stringify(entry.name)} twice.`, file)
    const part = unpackEntry(entry, { file, most: left })
    left -= part.length
    unpacked.set(entry.name, part)
  }
  return unpacked
}

function unpackEntry(entry: ZipEntry, { file, most }: { file: string; most: number }): Uint8Array {
  const name = JSON.stringify(entry.name)
  if (entry.isEncrypted) throw fault(`The file is locked by a password: ${name} in it is encrypted.`, file)
  const part = inflate(entry, { file, most })
  if (part.length > most) throw tooLarge(file)
  if (crc32(part) !== entry.crc)
    throw fault(`The file is damaged: ${name} in it is not what was packed.`, file)
  return part
}

function inflate(
  { name, method, packed }: ZipEntry,
  { file, most }: { file: string; most: number },
): Uint8Array {
  if (method === 0) return packed
  if (method !== 8) throw fault(`The file packs ${JSON.stringify(name)} in an unknown way (${method}).`, file)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file)
    throw fault(`The file is damaged: ${JSON.stringify(name)} in it cannot be unpacked.`, file)
  }
}

function tooLarge(file: string): SourceError {
  return fault(`Unpacked, the file has more than ${MOST_CHARACTERS / 1e6} MB.`, file)
}

function fault(problem: string, file: string): SourceError {
  return new SourceError(problem, {
    file,
    line: null,
    advice: 'Fetch it again, or save it anew as docx or odt without a password.',
  })
}
