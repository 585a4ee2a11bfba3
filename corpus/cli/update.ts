import { FetchError } from '../official/fetch-error.ts'
import { findDocuments, realOutside, SOURCES } from '../official/find-documents.ts'
import { type FoundDocument, newestFirst } from '../official/found-document.ts'
import { heldAs } from '../official/holdings.ts'
import { searchedWords } from '../official/searched-words.ts'
import { KINDS } from '../official/soorten.ts'
import { readHoldings } from '../read-holdings.ts'
import { type FollowedConcept, readFollowed } from '../vocabulary/read-vocabulary.ts'
import { type Command, type Given, IncompleteError, UsageError } from './command.ts'
import type { FindContext } from './find.ts'
import { FIND_OPTIONS, type FindSettings, readFindOptions } from './find-options.ts'
import { foundFields, foundText } from './found-text.ts'

/** Motions are the chamber's own; what the government said, or owes an answer to, is what the corpus grows by. */
const UPDATE_KINDS = KINDS.filter((kind) => kind !== 'motion')

/** Reports official documents on the concepts that ask for it, motions only where asked, as far as neither corpus nor register has them. */
export const update: Command = {
  usage: 'update [--json]',
  does: [
    'the same for every concept with `follow` in corpus/vocabulary:',
    'documents in neither corpus nor register, motions left out unless',
    '--kind names them; it takes the same options',
  ],
  options: FIND_OPTIONS,
  run: async (argument, given) => {
    if (argument !== undefined)
      throw new UsageError('The command update takes no words; they stand in corpus/vocabulary, as `follow`.')
    return runUpdate(readFollowed(), given, { outside: realOutside(), holdings: readHoldings() })
  },
}

interface Update {
  concept: string
  title: string
  documents: FoundDocument[]
  cut: boolean
  /** What went wrong, a sentence each. */
  failures: string[]
}

/** What `update` prints. Throws an IncompleteError, which holds the rest of it, where a source gave no answer. */
export async function runUpdate(
  followed: readonly FollowedConcept[],
  given: Given,
  context: FindContext,
): Promise<string> {
  const settings = readFindOptions(given, UPDATE_KINDS)
  const updates: Update[] = []
  const told = new Set<string>()
  for (const concept of followed) {
    const update = await updateOf(concept, settings, context)
    // A document on several concepts is told of once, under the first of them.
    const documents = update.documents.filter(({ url }) => !told.has(url))
    for (const { url } of documents) told.add(url)
    updates.push({ ...update, documents })
  }
  const printed = given.json ? updateJson(updates, settings) : updateText(updates, settings)
  const failures = [...new Set(updates.flatMap((each) => each.failures))]
  if (failures.length > 0) throw new IncompleteError(failures, printed)
  return printed
}

/** Asks for each word by itself: one of them failing does not lose what the others found. */
async function updateOf(
  { concept, words }: FollowedConcept,
  { source, ...settings }: FindSettings,
  { outside, holdings }: FindContext,
): Promise<Update> {
  const documents: FoundDocument[] = []
  const failures: string[] = []
  let cut = false
  for (const asked of words) {
    try {
      const findings = await findDocuments({ ...settings, words: searchedWords(asked) }, source, outside)
      documents.push(...findings.documents)
      cut ||= findings.cut
    } catch (error) {
      if (!(error instanceof FetchError)) throw error
      failures.push(`${concept.id}, ${asked}: ${error.message}`)
    }
  }
  const fresh = newestFirst(documents).filter((document) => heldAs(document, holdings) === null)
  return { concept: concept.id, title: concept.preferred.nl, documents: fresh, cut, failures }
}

function updateText(updates: readonly Update[], { source, most }: FindSettings): string {
  const groups = updates.map(({ concept, title, documents, cut, failures }) => {
    const count = documents.length === 0 ? 'nothing new' : `${documents.length} new`
    const more = cut ? `, among the newest ${most} for each word; --most takes a higher number` : ''
    const failed = failures.length === 0 ? '' : ', but not all could be asked'
    const entries = documents.map((document) => {
      const text = foundText({ document, held: null })
      return document.id === null ? text : `${text}\n  npm run corpus -- add ${document.id}`
    })
    return [`${title} (${concept}): ${count}${more}${failed}`, ...entries].join('\n\n')
  })
  return `${groups.join('\n\n\n')}\n\n(${SOURCES[source].name})\n`
}

function updateJson(updates: readonly Update[], { source }: FindSettings): string {
  const concepts = updates.map(({ concept, documents, cut, failures }) => ({
    concept,
    cut,
    failures,
    documents: documents.map((document) => foundFields({ document, held: null })),
  }))
  return `${JSON.stringify({ source, concepts }, null, 2)}\n`
}
