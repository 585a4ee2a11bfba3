import { parsePassageId } from '../identifiers.ts'
import { readCorpus } from '../read-corpus.ts'
import { readLooseDocument } from '../read-document.ts'
import type { OfficialDocument } from '../types.ts'
import { type Command, UsageError } from './command.ts'
import { documentsJson, documentsText } from './output.ts'

/** Prints the documents of the corpus, or one of them, or one passage. */
export const show: Command = {
  usage: 'show [ID] [--json]',
  does: ['all documents, or one document or passage'],
  options: { json: { type: 'boolean' } },
  run: async (id, { json }) => print(id === undefined ? await readCorpus() : [await find(id)], json),
}

/** Prints a document that is not in the corpus. */
export const parse: Command = {
  usage: 'parse FILE [--json]',
  does: [
    "one document's text; its metadata are read from FILE.json",
    'beside it (same name), where that is there',
  ],
  options: { json: { type: 'boolean' } },
  run: async (file, { json }) => {
    if (file === undefined) throw new UsageError('The command parse needs the name of a text file.')
    return print([await readLooseDocument(file)], json)
  },
}

function print(documents: Parameters<typeof documentsJson>[0], json: unknown): string {
  return `${json ? documentsJson(documents) : documentsText(documents)}\n`
}

async function find(id: string): Promise<OfficialDocument> {
  const documentId = parsePassageId(id)?.document ?? id
  const document = (await readCorpus()).find((candidate) => candidate.id === documentId)
  const passages = document?.passages.filter((passage) => id === documentId || passage.id === id) ?? []
  if (!document || passages.length === 0)
    throw new UsageError(`There is no ${id} in the corpus; show lists what there is.`)
  return { ...document, passages }
}
