import { findDocuments, type Outside, realOutside, SOURCES } from '../official/find-documents.ts'
import type { Findings } from '../official/finding.ts'
import { type Holdings, heldAs } from '../official/holdings.ts'
import { searchedWords } from '../official/searched-words.ts'
import { KINDS } from '../official/soorten.ts'
import { readHoldings } from '../read-holdings.ts'
import { type Command, type Given, UsageError } from './command.ts'
import { FIND_OPTIONS, FIND_OPTIONS_HELP, readFindOptions } from './find-options.ts'
import { foundFields, foundText } from './found-text.ts'

/** What finding needs beside its words; tests replace it. */
export interface FindContext {
  outside: Outside
  holdings: Holdings
}

/** Lists official documents on a subject, and which of them the corpus holds. */
export const find: Command = {
  usage: 'find "WORDS" [--json]',
  does: ['official documents with all these words, the newest first', ...FIND_OPTIONS_HELP],
  options: FIND_OPTIONS,
  run: async (asked, given) => runFind(asked, given, { outside: realOutside(), holdings: readHoldings() }),
}

/** What `find` prints. Throws a UsageError or a FetchError. */
export async function runFind(
  asked: string | undefined,
  given: Given,
  { outside, holdings }: FindContext,
): Promise<string> {
  const words = searchedWords(asked ?? '')
  if (words.length === 0) throw new UsageError('The command find needs words to look for, in quotes.')
  const { source, ...settings } = readFindOptions(given, KINDS)
  const findings = await findDocuments({ ...settings, words }, source, outside)
  const listed = findings.documents.map((document) => ({ document, held: heldAs(document, holdings) }))
  if (given.json) {
    const { total, cut } = findings
    return `${JSON.stringify({ words, source, total, cut, documents: listed.map(foundFields) }, null, 2)}\n`
  }
  return `${[...listed.map(foundText), countText(findings, { where: SOURCES[source].name, most: settings.most })].join('\n\n')}\n`
}

/** How many there are, and that there are more. */
export function countText(
  { documents, total, cut }: Findings,
  { where, most }: { where: string; most: number },
): string {
  const count = `${documents.length} document${documents.length === 1 ? '' : 's'}`
  if (!cut) return `${documents.length === 0 ? 'No documents' : count} (${where}).`
  if (documents.length < most) {
    const some = documents.length === 0 ? 'No documents' : count
    return `${some} among those looked through; there are more, and more words find them (${where}).`
  }
  const all = total === null ? 'and there are more' : `of ${total}`
  return `The newest ${count} ${all} (${where}); --most takes a higher number.`
}
