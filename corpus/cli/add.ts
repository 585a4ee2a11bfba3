import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readBytes } from '../formats/read-bytes.ts'
import type { Holdings } from '../official/holdings.ts'
import { type Network, realNetwork } from '../official/network.ts'
import { refuseUnfit } from '../parsing/fit-for-corpus.ts'
import { parseReading } from '../parsing/parse-document.ts'
import { zaakOf } from '../positions.ts'
import { DOCUMENTS, readCorpus } from '../read-corpus.ts'
import { readMetadata, shown } from '../read-document.ts'
import { readHoldings } from '../read-holdings.ts'
import { SourceError } from '../source-error.ts'
import type { DocumentFacts, Passage } from '../types.ts'
import { readVocabulary } from '../vocabulary/read-vocabulary.ts'
import { refuseControlCharacters } from './adding/control-characters.ts'
import { conceptsIn, uncoveredWords } from './adding/frequent-words.ts'
import { gatherFacts, hear, identify } from './adding/gather.ts'
import { type DocumentFiles, filesOf, isSame, writeTogether } from './adding/keep.ts'
import { report } from './adding/report.ts'
import { openSource, type Source, type SourceOptions } from './adding/source.ts'
import { type Command, UsageError } from './command.ts'

interface AddOptions extends SourceOptions {
  directory?: string | undefined
  replace?: boolean
  dryRun?: boolean
}

/** Adds a document to the corpus, from its official address or from a file. */
export const add: Command = {
  usage: 'add ID|ADDRESS|FILE',
  does: [
    'fetches or reads an official document, shows what is in it, and adds it',
    '  --dry-run      writes nothing',
    '  --replace      takes the place of the one that is there',
    '  --id ID        says which document a file is',
    '  --facts FILE   gives what the document does not say of itself',
    '  --into DIR     adds it to another folder than corpus/documents',
  ],
  options: {
    id: { type: 'string' },
    facts: { type: 'string' },
    into: { type: 'string' },
    replace: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  run: async (argument, { id, facts, into, replace, 'dry-run': dryRun }) => {
    if (argument === undefined)
      throw new UsageError('The command add needs an official identifier, an official address or a file.')
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
    return addDocument(argument, {
      ...{ id: text(id), facts: text(facts), directory: text(into) },
      ...{ replace: replace === true, dryRun: dryRun === true },
    })
  },
}

/** Adds a document and says what was found in it; throws an error, and writes nothing, where anything is amiss. */
export async function addDocument(
  argument: string,
  { directory = DOCUMENTS, replace = false, dryRun = false, ...options }: AddOptions,
  network: Network = realNetwork,
): Promise<string> {
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new UsageError(`There is no folder ${directory}.`)
  const source = await openSource(argument, options, network)
  const { from, bytes, format } = source
  const reading = await readBytes(bytes, from)
  const loose = parseReading(reading, { file: from, id: '' })
  const sayings = hear(source, loose)
  const id = identify(source, sayings)
  const old = filesOf(directory, id)
  const metadataFile = `${id}.json`
  const held = Object.keys(old).find((name) => name !== metadataFile)
  const isComplete = held !== undefined && old[metadataFile] !== undefined
  if (held !== undefined && !replace && (isComplete || !isSame(old[held], bytes)))
    throw new Error(alreadyThere(id, { held, old }, source))
  const heldFacts = isComplete ? readMetadata(join(directory, metadataFile)).facts : null
  const { facts, differences } = gatherFacts(source, { id, parsed: loose, sayings, held: heldFacts })
  const parsed = parseReading(reading, { file: from, id, kind: facts.kind })
  refuseUnfit(parsed, from)
  refuseControlCharacters([facts, parsed.passages], from)
  const lookAt = [...differences, ...answeredElsewhere(facts, directory)]
  const found = report(
    { facts, parsed, source, differences: lookAt },
    await wordsIn(parsed.passages, directory),
  )
  if (dryRun) return `${found}\n\nNothing was written (--dry-run).\n`
  writeTogether(directory, {
    ...{ id, old },
    files: { [`${id}.${format}`]: bytes, [metadataFile]: `${JSON.stringify(facts, null, 2)}\n` },
  })
  return `${found}\n\n${written(directory, { id, format })}\n`
}

/** That questions were answered, where the corpus or the register knows it: then the extension does not show them. */
function answeredElsewhere(facts: DocumentFacts, directory: string): string[] {
  const zaak = zaakOf(facts)
  if ((facts.kind !== 'question' && facts.kind !== 'delay') || zaak === undefined) return []
  const { corpus, register } = holdingsIn(directory)
  const answer = [...corpus, ...register].find((one) => one.kind === 'answers' && one.zaak === zaak)
  if (!answer) return []
  return [
    `These questions were answered (${answer.id ?? zaak}): the extension shows the answer only, once it is added.`,
  ]
}

/** What is held; nothing where a document is broken, for that may be the one to be replaced. */
function holdingsIn(directory: string): Holdings {
  try {
    return readHoldings(directory)
  } catch (error) {
    if (error instanceof SourceError) return { corpus: [], register: [] }
    throw error
  }
}

/** Where it is now, and, in the corpus itself, what comes next. */
function written(directory: string, { id, format }: { id: string; format: string }): string {
  if (directory !== DOCUMENTS) return `Wrote ${join(directory, `${id}.${format}`)} and ${id}.json.`
  const wrote = `Wrote ${join(shown(directory), `${id}.${format}`)} and ${id}.json.`
  return `${wrote}\nRead it against the source: npm run corpus -- show ${id}`
}

function alreadyThere(
  id: string,
  { held, old }: { held: string; old: DocumentFiles },
  { from, bytes }: Source,
): string {
  return isSame(old[held], bytes)
    ? `${id} is there already, and ${from} is the same to the byte; nothing was written.`
    : `${id} is there already as ${held}, with other bytes than ${from}; nothing was written. Compare them, and add it with --replace to take the new one.`
}

async function wordsIn(passages: readonly Passage[], directory: string) {
  const concepts = readVocabulary()
  const held = await passagesIn(directory)
  return { concepts: conceptsIn(passages, concepts), words: uncoveredWords(passages, { concepts, held }) }
}

/** The passages of each document there is; none where a document is broken, for that may be the one to be replaced. */
async function passagesIn(directory: string): Promise<Passage[][]> {
  try {
    return (await readCorpus(directory)).map((document) => document.passages)
  } catch (error) {
    if (error instanceof SourceError) return []
    throw error
  }
}
