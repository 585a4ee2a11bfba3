import { parseArgs } from 'node:util'
import { parsePassageId } from '../identifiers.ts'
import { readCorpus } from '../read-corpus.ts'
import { type LooseDocument, readLooseDocument } from '../read-document.ts'
import type { OfficialDocument } from '../types.ts'
import { documentsJson, documentsText } from './output.ts'

const HELP = `Shows what the corpus holds, and reads documents that are not in it.

  npm run --silent corpus -- show [ID] [--json]     all documents, or one document or passage
  npm run --silent corpus -- parse FILE [--json]    one document's text; its metadata are read from
                                                    FILE.json beside it (same name), where that is there
`

/** A fault in how the command was called, in one sentence. */
class UsageError extends Error {}

type Command = (argument: string | undefined) => Promise<(OfficialDocument | LooseDocument)[]>

const COMMANDS: Record<string, Command> = {
  show: async (id) => (id === undefined ? readCorpus() : [await find(id)]),
  parse: async (file) => {
    if (file === undefined) throw new UsageError('The command parse needs the name of a text file.')
    return [await readLooseDocument(file)]
  },
}

async function find(id: string): Promise<OfficialDocument> {
  const documentId = parsePassageId(id)?.document ?? id
  const document = (await readCorpus()).find((candidate) => candidate.id === documentId)
  const passages = document?.passages.filter((passage) => id === documentId || passage.id === id) ?? []
  if (!document || passages.length === 0)
    throw new UsageError(`There is no ${id} in the corpus; show lists what there is.`)
  return { ...document, passages }
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    throw new UsageError(`${String(error).replace(/^.*?: |\. .*$/gu, '')}; there are --json and --help.`)
  }
}

/** What the command prints for its arguments. Throws an error whose message is one sentence for the caller. */
export async function runCorpus(args: string[]): Promise<string> {
  const { values, positionals } = readArguments(args)
  const [name, argument, ...rest] = positionals
  if (values.help || name === undefined) return HELP
  const known = Object.keys(COMMANDS)
  const command = known.includes(name) ? COMMANDS[name] : undefined
  if (!command)
    throw new UsageError(`There is no command ${JSON.stringify(name)}; there are ${known.join(' and ')}.`)
  if (rest.length > 0)
    throw new UsageError(`The command ${name} takes one argument, not also ${rest.join(' ')}.`)
  const documents = await command(argument)
  return `${values.json ? documentsJson(documents) : documentsText(documents)}\n`
}
