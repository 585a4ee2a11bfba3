import MiniSearch from 'minisearch'
import { openMatcher } from '../detection/matcher.ts'
import { isPosition } from '../positions.ts'
import type { Asset, CorpusBundle } from './bundle.ts'
import { commonness } from './commonness.ts'
import type { Corpus, OpenedDocument } from './corpus.ts'
import { dictionary } from './correct.ts'
import { coverageOf } from './coverage.ts'
import { type IndexEntry, indexOptions } from './index-options.ts'
import { heldLater, knownLater, subjectsOf } from './later.ts'
import { type LookupSources, lookup } from './lookup.ts'
import { officialNumbers } from './official-numbers.ts'
import { postingsOf } from './postings.ts'
import { isAmong, splitCompound } from './split-compound.ts'

/**
 * The bundled corpus. `read` brings the text of a bundled file; nothing is read before the first question, and then
 * once. A read that failed is tried again at the next question.
 */
export function openCorpus(read: (asset: Asset) => Promise<string>): Corpus {
  let opening: Promise<LookupSources> | null = null
  const open = () => {
    opening ??= loadSources(read).catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
  return {
    lookup: async (request) => lookup(request, await open()),
    document: async (id) => openDocument(id, await open()),
    coverage: async () => coverageOf((await open()).bundle),
  }
}

function openDocument(id: string, sources: LookupSources): OpenedDocument | null {
  const { documents, links } = sources.bundle
  const document = documents.find((one) => one.id === id)
  if (!document) return null
  return {
    document,
    links: Object.fromEntries(document.passages.map((passage) => [passage.id, links[passage.id] ?? []])),
    heldLater: heldLater(document, sources),
    later: knownLater(subjectsOf(document, sources), document, sources),
  }
}

async function loadSources(read: (asset: Asset) => Promise<string>): Promise<LookupSources> {
  const [corpusJson, indexJson] = await Promise.all([read('corpus.json'), read('index.json')])
  const bundle = JSON.parse(corpusJson) as CorpusBundle
  const { commonWords, terms, words } = bundle
  const passages = new Map(
    bundle.documents.flatMap((document) => {
      const { passages: all, ...facts } = document
      return all.map((passage) => {
        const links = bundle.links[passage.id] ?? []
        return [passage.id, { passage, document: facts, links }] as const
      })
    }),
  )
  const isDutch = isAmong(words.passages, commonWords.nl)
  const isEnglish = isAmong(commonWords.en)
  const split = (word: string) => (isEnglish(word) ? null : splitCompound(word, isDutch))
  return {
    bundle,
    index: MiniSearch.loadJSON<IndexEntry>(indexJson, indexOptions(split)),
    concepts: new Map(bundle.concepts.map((concept) => [concept.id, concept])),
    matchers: { query: openMatcher(terms.query), passage: openMatcher(terms.passage) },
    passages,
    postings: postingsOf(bundle.about),
    numbers: once(() => officialNumbers(bundle)),
    counts: countPositions(bundle),
    // The words of the vocabulary first, then those of the passages: a mistyped word is sooner a subject.
    known: once(() => dictionary(words.labels, words.passages)),
    tellingOf: commonness(commonWords.nl, commonWords.en),
    isKnown: isAmong(words.labels, words.passages),
    split,
  }
}

/** What is made when it is first asked for, and kept. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function countPositions({ about, documents }: CorpusBundle): Map<string, number> {
  const counts = new Map<string, number>()
  for (const passage of documents.filter(isPosition).flatMap(({ passages }) => passages)) {
    for (const id of Object.keys(about[passage.id] ?? {})) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
