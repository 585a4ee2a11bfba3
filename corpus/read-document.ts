import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, relative } from 'node:path'
import { readLimited } from './formats/limits.ts'
import { readBytes } from './formats/read-bytes.ts'
import { officialUrl, parseOfficialId } from './identifiers.ts'
import { lineOf } from './json-source.ts'
import { readFacts } from './parsing/facts.ts'
import { contradictionBetween, contradictionWith, merged, type Testimony } from './parsing/facts-agree.ts'
import { contradictionWithin } from './parsing/facts-fit.ts'
import { refuseUnfit } from './parsing/fit-for-corpus.ts'
import { type ParsedDocument, type ParseOptions, parseReading } from './parsing/parse-document.ts'
import { testimoniesOf } from './parsing/testimonies.ts'
import { SourceError } from './source-error.ts'
import type { DocumentFacts, OfficialDocument, Passage } from './types.ts'

/** A document that is not in the corpus: what neither it nor its name says is null. */
export type LooseDocument = Omit<DocumentFacts, 'id' | 'title' | 'url'> & {
  id: string | null
  title: string | null
  url: string | null
  passages: Passage[]
}

/** A metadata file as read, for faults that only its document shows. */
export interface Metadata {
  facts: DocumentFacts
  json: string
  /** As errors show it. */
  file: string
}

/** Reads a metadata file. */
export function readMetadata(jsonFile: string): Metadata {
  const json = new TextDecoder().decode(readSource(jsonFile))
  const file = shown(jsonFile)
  return { facts: readFacts(json, file), json, file }
}

/** Reads a document with its metadata. Its bytes and the hash must agree. */
export async function readDocument(
  textFile: string,
  { facts, json, file }: Metadata,
): Promise<OfficialDocument> {
  const { parsed, sha256 } = await parseFile(textFile, { id: facts.id, kind: facts.kind })
  refuseUnfit(parsed, shown(textFile))
  if (sha256 !== facts.sha256) {
    throw new SourceError(
      `The text in ${shown(textFile)} has the SHA-256 ${sha256}, and not ${facts.sha256}.`,
      {
        file,
        line: lineOf('sha256', json),
        advice:
          'Restore the text as it was published; only where it was published anew, write the new hash here.',
      },
    )
  }
  const contradiction = contradictionWithin(facts) ?? contradictionWith(facts, testimoniesOf(parsed))
  if (contradiction) {
    throw new SourceError(contradiction.problem, {
      file,
      line: lineOf(contradiction.field, json),
      advice: `Compare it with the official publication and the text in ${shown(textFile)}; correct what is wrong.`,
    })
  }
  return { ...facts, passages: parsed.passages }
}

/** Reads a document from anywhere: with the metadata beside it, else with what itself and its name say. */
export async function readLooseDocument(textFile: string): Promise<OfficialDocument | LooseDocument> {
  const jsonFile = `${textFile.replace(/\.[^./\\]*$/u, '')}.json`
  if (jsonFile !== textFile && existsSync(jsonFile)) return readDocument(textFile, readMetadata(jsonFile))
  const name = basename(textFile).replace(/\.[^.]*$/u, '')
  const named: Testimony[] = parseOfficialId(name) ? [{ source: 'name', facts: { id: name } }] : []
  const { parsed, sha256 } = await parseFile(textFile, { id: '' })
  const testimonies = [...named, ...testimoniesOf(parsed)]
  const contradiction = contradictionBetween(testimonies)
  if (contradiction) {
    throw new SourceError(contradiction.problem, {
      file: shown(textFile),
      line: null,
      advice: 'Compare it with the official publication.',
    })
  }
  const { id = null, title = null, askedOn = null, publishedOn = null, ...others } = merged(testimonies)
  const { askers = [], ministers = [], alsoFor = [], references = {} } = others
  return {
    ...{ id, kind: parsed.kind, title, askedOn, publishedOn, askers, ministers },
    ...(alsoFor.length === 0 ? {} : { alsoFor }),
    ...{ references, url: id === null ? null : officialUrl(id), sha256 },
    // `#1` for what nothing says the identifier of.
    passages: parsed.passages.map((passage) => ({ ...passage, id: `${id ?? ''}${passage.id}` })),
  }
}

async function parseFile(
  sourceFile: string,
  options: Omit<ParseOptions, 'file'>,
): Promise<{ parsed: ParsedDocument; sha256: string }> {
  const bytes = readSource(sourceFile)
  const file = shown(sourceFile)
  const parsed = parseReading(await readBytes(bytes, file), { ...options, file })
  return { parsed, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function readSource(file: string): Uint8Array {
  const fail = (problem: string, advice: string) =>
    new SourceError(problem, { file: shown(file), line: null, advice })
  try {
    return readLimited(file, shown(file))
  } catch (error) {
    if (error instanceof SourceError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EISDIR') throw fail('This is a folder.', 'Name the file in it.')
    throw fail(
      code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`,
      'Check its name.',
    )
  }
}

/** A file's name as errors show it. */
export function shown(file: string): string {
  return relative(process.cwd(), file) || '.'
}
