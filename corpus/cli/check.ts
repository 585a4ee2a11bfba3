import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Checked, checkFile, type Refused } from '../checking/check-file.ts'
import { shown } from '../read-document.ts'
import { checkTable } from './check-table.ts'
import { total } from './check-total.ts'
import { type Command, IncompleteError, UsageError } from './command.ts'

/** Reads every document in the given folders, and prints what came of each and what is wrong with it. */
export const check: Command = {
  usage: 'check DIR... [--json]',
  does: ['whether the documents in folders are read, whole and sound'],
  options: { json: { type: 'boolean' } },
  takesMany: true,
  run: async (first, { json }, others) => {
    if (first === undefined) throw new UsageError('The command check needs the name of a folder or a file.')
    const files = [first, ...others].flatMap(documentsIn)
    if (files.length === 0) throw new UsageError(`There is no document in ${[first, ...others].join(', ')}.`)
    const results: Outcome[] = []
    for (const path of files) results.push({ name: basename(path), ...(await checkFile(path, shown(path))) })
    const printed = json ? inJson(results) : checkTable(results, process.stdout.columns)
    const bad = results.filter(isBad).length
    if (bad > 0) throw new IncompleteError([sentence(bad, results.length)], printed)
    return printed
  },
}

/** What came of one file; `name` is that of the file alone. */
export type Outcome = (Checked | Refused) & { name: string }

/** Whether a document was refused, or is not what it should be. */
function isBad(outcome: Outcome): boolean {
  return 'refused' in outcome || outcome.broken.length > 0 || outcome.unassigned.length > 0
}

function sentence(bad: number, all: number): string {
  return `Of ${all} ${all === 1 ? 'document' : 'documents'}, ${bad} ${bad === 1 ? 'was' : 'were'} refused or misread.`
}

/** A file, or the documents in a folder and those below it; lists and metadata beside documents are none. What is no file, or a link to one, is named too, and refused. */
function documentsIn(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) throw new UsageError(`There is no file or folder ${path}.`)
  if (!stats.isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        !entry.isDirectory() && !/^\.|\.json$|^metadata[^/]*\.xml$|\.metadata\.xml$/u.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function inJson(results: readonly Outcome[]): string {
  const documents = results.map(({ name: _, ...result }) => result)
  return `${JSON.stringify({ documents, total: total(results) }, null, 2)}\n`
}
