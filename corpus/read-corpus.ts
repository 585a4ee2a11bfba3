import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { lineOf } from './json-source.ts'
import { type Metadata, readDocument, readMetadata, shown } from './read-document.ts'
import { SourceError } from './source-error.ts'
import type { OfficialDocument } from './types.ts'

/** Where the documents of the corpus are kept. */
export const DOCUMENTS = join(import.meta.dirname, 'documents')

/**
 * Reads every document of a directory, the newest first: `<official id>.txt` with its metadata beside it in
 * `<official id>.json`. Throws a SourceError at the first fault.
 */
export function readCorpus(directory: string = DOCUMENTS): OfficialDocument[] {
  const stems = pairedStems(readdirSync(directory).sort(), directory)
  const metadata = stems.map((stem) => readMetadata(join(directory, `${stem}.json`)))
  refuseSameId(metadata)
  for (const each of metadata) refuseOtherName(each)
  const documents = metadata.map((each) => readDocument(join(directory, `${each.facts.id}.txt`), each))
  return documents.sort(
    (a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || a.id.localeCompare(b.id),
  )
}

/** Names without their endings; each must stand there twice, as text and as metadata. */
function pairedStems(names: readonly string[], directory: string): string[] {
  const stems = (ending: string) =>
    names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length))
  const [texts, metadata] = [stems('.txt'), stems('.json')]
  const lone =
    texts.find((stem) => !metadata.includes(stem)) ?? metadata.find((stem) => !texts.includes(stem))
  if (lone !== undefined) {
    const ending = texts.includes(lone) ? '.txt' : '.json'
    throw new SourceError(
      `The file stands alone; there is no ${lone}${ending === '.txt' ? '.json' : '.txt'}.`,
      {
        file: shown(join(directory, lone + ending)),
        line: null,
        advice: 'A document is two files of one name: its text, and its metadata.',
      },
    )
  }
  return texts
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
    advice: `Name the two files ${facts.id}.txt and ${facts.id}.json, or correct the id.`,
  })
}
