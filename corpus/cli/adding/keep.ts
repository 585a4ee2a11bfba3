import * as fs from 'node:fs'
import { join } from 'node:path'
import { FORMATS } from '../../formats/format.ts'
import { LEFT_OVER } from '../../read-corpus.ts'

/** The files of one document in a folder, by name: as it came, in one format or several, and its metadata. */
export type DocumentFiles = Readonly<Record<string, Uint8Array | string>>

/** What is there of a document now. */
export function filesOf(directory: string, id: string): DocumentFiles {
  const names = [...FORMATS, 'json'].map((ending) => `${id}.${ending}`)
  const there = names.filter((name) => fs.existsSync(join(directory, name)))
  return Object.fromEntries(there.map((name) => [name, fs.readFileSync(join(directory, name))]))
}

/** Whether two files hold the same bytes. */
export function isSame(one: Uint8Array | string | undefined, other: Uint8Array | string): boolean {
  return one !== undefined && Buffer.from(one).equals(Buffer.from(other))
}

/** What writing needs of the file system; tests replace it. */
export type Disk = Pick<typeof fs, 'writeFileSync' | 'renameSync' | 'rmSync'>

interface Replacement {
  /** What there was when it was looked at. */
  old: DocumentFiles
  files: DocumentFiles
}

/**
 * Writes the files of a document together, in the place of the old. All of them, and copies of the old, first stand in
 * a folder beside them, which keeps others from the same document meanwhile. Where anything fails, the old ones are put
 * back; where even that fails, or the machine stops, that folder stays and holds both.
 */
export function writeTogether(
  directory: string,
  { id, old, files }: Replacement & { id: string },
  disk: Disk = fs,
): void {
  const beside = makeBeside(directory, id)
  let isWhole = true
  try {
    refuseChange(id, { old, now: filesOf(directory, id) })
    for (const [name, contents] of Object.entries(files))
      disk.writeFileSync(join(beside, name), contents, { flush: true })
    for (const [name, contents] of Object.entries(old))
      disk.writeFileSync(join(beside, oldName(name)), contents, { flush: true })
    isWhole = false
    for (const name of Object.keys(files)) disk.renameSync(join(beside, name), join(directory, name))
    for (const name of Object.keys(old).filter((each) => files[each] === undefined))
      disk.rmSync(join(directory, name))
    isWhole = true
  } catch (error) {
    const failures = isWhole ? [] : putBack({ directory, beside }, { old, files }, disk)
    isWhole = failures.length === 0
    if (isWhole) throw error
    throw new Error(
      `${String(error)}; nor could it all be put back (${failures.map(String).join('; ')}). The old files are in ${beside}, as ${Object.keys(old).map(oldName).join(' and ')}.`,
      { cause: error },
    )
  } finally {
    if (isWhole) disk.rmSync(beside, { recursive: true })
  }
}

function oldName(name: string): string {
  return `old-${name}`
}

/** Makes the folder beside; of two who add the same document at once, one can. */
function makeBeside(directory: string, id: string): string {
  const beside = join(directory, `${LEFT_OVER}${id}`)
  try {
    fs.mkdirSync(beside)
    return beside
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Error(
      `${id} is being added by another command, or one that was broken off; nothing was written. If none is running, see what ${beside} holds, put back what is missing, and remove it.`,
    )
  }
}

function refuseChange(id: string, { old, now }: { old: DocumentFiles; now: DocumentFiles }): void {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  const changed = names.filter((name) => !isSame(old[name], now[name] ?? '') || now[name] === undefined)
  if (changed.length === 0) return
  throw new Error(
    `While ${id} was being read, ${changed.join(' and ')} changed beside it; nothing was written. Add it again.`,
  )
}

/** Undoes as much as can be; gives what could not. */
function putBack(
  { directory, beside }: { directory: string; beside: string },
  { old, files }: Replacement,
  disk: Disk,
): unknown[] {
  const failures: unknown[] = []
  for (const name of new Set([...Object.keys(old), ...Object.keys(files)])) {
    try {
      if (old[name] === undefined) disk.rmSync(join(directory, name), { force: true })
      else disk.renameSync(join(beside, oldName(name)), join(directory, name))
    } catch (error) {
      failures.push(error)
    }
  }
  return failures
}
