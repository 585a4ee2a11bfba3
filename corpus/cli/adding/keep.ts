import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { FORMATS } from '../../formats/format.ts'

/** The file of a document in a folder, whatever its format; null where there is none. */
export function heldFile(directory: string, id: string): string | null {
  const names = FORMATS.map((format) => `${id}.${format}`)
  const found = readdirSync(directory).find((name) => names.includes(name))
  return found === undefined ? null : join(directory, found)
}

/** Whether a file holds just these bytes. */
export function holds(file: string, bytes: Uint8Array): boolean {
  return Buffer.from(readFileSync(file)).equals(bytes)
}

/**
 * Writes files of a folder together: all of them beside it first, and only then to their places. Old ones go in the
 * same step. Where anything fails, the folder is as it was.
 */
export function writeTogether(
  directory: string,
  { files, old }: { files: Record<string, Uint8Array | string>; old: readonly string[] },
): void {
  const beside = mkdtempSync(join(directory, '.adding-'))
  const undo: (() => void)[] = []
  try {
    for (const [name, contents] of Object.entries(files))
      writeFileSync(join(beside, name), contents, { flush: true })
    for (const name of old.filter((each) => existsSync(join(directory, each)))) {
      renameSync(join(directory, name), join(beside, `${name}.old`))
      undo.push(() => renameSync(join(beside, `${name}.old`), join(directory, name)))
    }
    for (const name of Object.keys(files)) {
      renameSync(join(beside, name), join(directory, name))
      undo.push(() => rmSync(join(directory, name)))
    }
  } catch (error) {
    for (const step of undo.reverse()) step()
    throw error
  } finally {
    rmSync(beside, { recursive: true })
  }
}
