import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { lineOf, readFacts } from './parsing/facts.ts'
import { parseDocument } from './parsing/parse-document.ts'
import { SourceError } from './source-error.ts'
import type { DocumentFacts, OfficialDocument } from './types.ts'

/** Where the documents of the corpus are kept. */
export const DOCUMENTS = join(import.meta.dirname, 'documents')

/** A document's metadata as read, with the names of its files for errors. */
interface Source {
  facts: DocumentFacts
  json: string
  jsonFile: string
  textFile: string
}

/**
 * Reads every document of a directory, the newest first: `<official id>.txt` with its metadata beside it in
 * `<official id>.json`. Throws a SourceError at the first fault.
 */
export function readCorpus(directory: string = DOCUMENTS): OfficialDocument[] {
  const names = readdirSync(directory).sort()
  const sources = stemsOf(names, directory).map((stem) => readSource(join(directory, stem)))
  refuseSameId(sources)
  const documents = sources.map(readDocument)
  return documents.sort(
    (a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || a.id.localeCompare(b.id),
  )
}

/** Reads one document with its metadata; `path` is that of its files without their endings. */
export function readDocumentAt(path: string): OfficialDocument {
  return readDocument(readSource(path))
}

/** Names without their endings; each must stand there twice, as text and as metadata. */
function stemsOf(names: readonly string[], directory: string): string[] {
  const files = names.filter((name) => /\.(?:txt|json)$/u.test(name))
  for (const name of files) {
    const partner = name.endsWith('.txt')
      ? name.replace(/\.txt$/u, '.json')
      : name.replace(/\.json$/u, '.txt')
    if (names.includes(partner)) continue
    throw new SourceError(`The file ${partner} is missing.`, {
      file: shown(join(directory, name)),
      line: null,
      advice: 'A document is two files: its text, and its metadata under the same name.',
    })
  }
  return files.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -'.txt'.length))
}

function readSource(path: string): Source {
  const jsonFile = shown(`${path}.json`)
  const json = readFileSync(`${path}.json`, 'utf8')
  return { facts: readFacts(json, jsonFile), json, jsonFile, textFile: `${path}.txt` }
}

function refuseSameId(sources: readonly Source[]): void {
  const files = new Map<string, string>()
  for (const { facts, json, jsonFile } of sources) {
    const first = files.get(facts.id)
    if (first !== undefined) {
      throw new SourceError(`The id ${facts.id} is that of ${first} too.`, {
        file: jsonFile,
        line: lineOf('id', json),
        advice: 'Give each document its own official identifier.',
      })
    }
    files.set(facts.id, jsonFile)
  }
}

function readDocument({ facts, json, jsonFile, textFile }: Source): OfficialDocument {
  if (!textFile.endsWith(`${facts.id}.txt`)) {
    throw new SourceError(`The file is not named after its id ${facts.id}.`, {
      file: jsonFile,
      line: lineOf('id', json),
      advice: `Name the two files ${facts.id}.txt and ${facts.id}.json, or correct the id.`,
    })
  }
  const bytes = readFileSync(textFile)
  const { passages } = parseDocument(bytes.toString('utf8'), {
    file: shown(textFile),
    id: facts.id,
    kind: facts.kind,
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== facts.sha256) {
    throw new SourceError(`The text of ${facts.id}.txt has the SHA-256 ${sha256}, and not ${facts.sha256}.`, {
      file: jsonFile,
      line: lineOf('sha256', json),
      advice:
        'Restore the text as it was published; only where it was published anew, write the new hash here.',
    })
  }
  return { ...facts, passages }
}

/** A file's name as errors show it. */
function shown(file: string): string {
  return relative(process.cwd(), file)
}
