import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FORMATS } from './formats/format.ts'
import { lineOf } from './json-source.ts'
import { type Metadata, readDocument, readMetadata, shown } from './read-document.ts'
import { SourceError } from './source-error.ts'
import type { OfficialDocument } from './types.ts'

/** Where the documents of the corpus are kept. */
export const DOCUMENTS = join(import.meta.dirname, 'documents')

/** Begins the name of a folder that stands among the documents while one is added. */
export const LEFT_OVER = '.adding-'

/**
 * Reads every document of a directory, the newest first: `<official id>.txt`, or in another of the formats, with its
 * metadata beside it in `<official id>.json`. Throws a SourceError at the first fault.
 */
export async function readCorpus(directory: string = DOCUMENTS): Promise<OfficialDocument[]> {
  const names = readdirSync(directory).sort()
  refuseLeftOver(names, directory)
  const files = pairedFiles(names, directory)
  const metadata = [...files.keys()].map((stem) => readMetadata(join(directory, `${stem}.json`)))
  refuseSameId(metadata)
  for (const each of metadata) refuseOtherName(each)
  const documents: OfficialDocument[] = []
  for (const each of metadata) {
    documents.push(await readDocument(join(directory, files.get(each.facts.id) ?? ''), each))
  }
  return documents.sort(
    (a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || a.id.localeCompare(b.id),
  )
}

/** What was broken off may have left one file of two new and the other old. */
function refuseLeftOver(names: readonly string[], directory: string): void {
  const left = names.find((name) => name.startsWith(LEFT_OVER))
  if (left === undefined) return
  throw new SourceError(`A document is being added here, or adding it was broken off.`, {
    file: shown(join(directory, left)),
    line: null,
    advice: 'If no command is running, see what this folder holds, put back what is missing, and remove it.',
  })
}

/** The document file of each name without ending; each must have its metadata beside it, and one form only. */
function pairedFiles(names: readonly string[], directory: string): Map<string, string> {
  const files = new Map<string, string>()
  const metadata = new Set(names.filter((name) => name.endsWith('.json')).map(stemOf))
  const fail = (name: string, problem: string) =>
    new SourceError(problem, {
      file: shown(join(directory, name)),
      line: null,
      advice: 'A document is two files of one name: as it was published, and its metadata.',
    })
  for (const name of names.filter(isDocument)) {
    const other = files.get(stemOf(name))
    if (other !== undefined) throw fail(name, `The document is there a second time, as ${other}.`)
    if (!metadata.has(stemOf(name)))
      throw fail(name, `The file stands alone; there is no ${stemOf(name)}.json.`)
    files.set(stemOf(name), name)
  }
  const lone = [...metadata].find((stem) => !files.has(stem))
  if (lone !== undefined) throw fail(`${lone}.json`, `The file stands alone; there is no ${lone}.txt.`)
  return files
}

function isDocument(name: string): boolean {
  return FORMATS.some((format) => name.endsWith(`.${format}`))
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/u, '')
}

function refuseSameId(metadata: readonly Metadata[]): void {
  const files = new Map<string, string>()
  for (const { facts, json, file } of metadata) {
    const first = files.get(facts.id)
    if (first !== undefined) {
      throw new SourceError(`The id ${facts.id} is that of ${first} too.`, {
        file,
        line: lineOf('id', json),
        advice: 'Give each document its own official identifier.',
      })
    }
    files.set(facts.id, file)
  }
}

function refuseOtherName({ facts, json, file }: Metadata): void {
  if (basename(file) === `${facts.id}.json`) return
  throw new SourceError(`The file is not named after its id ${facts.id}.`, {
    file,
    line: lineOf('id', json),
    advice: `Name both files after it, or correct the id.`,
  })
}
