import MiniSearch from 'minisearch'
import { createMatcher } from '../detection/matcher.ts'
import { termsOf } from '../detection/terms.ts'
import { dayOf, isPosition } from '../positions.ts'
import { wordsOf } from './analysis.ts'
import type { Asset, CorpusBundle } from './bundle.ts'
import type { Corpus, Coverage, OpenedDocument } from './corpus.ts'
import { INDEX_OPTIONS, type IndexEntry } from './index-options.ts'
import { heldLater, knownLater, subjectsOf } from './later.ts'
import { type LookupSources, lookup } from './lookup.ts'

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
  const passages = new Map(
    bundle.documents.flatMap((document) => {
      const { passages: all, ...facts } = document
      return all.map((passage) => {
        const links = bundle.links[passage.id] ?? []
        return [passage.id, { passage, document: facts, links }] as const
      })
    }),
  )
  return {
    bundle,
    index: MiniSearch.loadJSON<IndexEntry>(indexJson, INDEX_OPTIONS),
    concepts: new Map(bundle.concepts.map((concept) => [concept.id, concept])),
    matchers: {
      query: createMatcher(termsOf(bundle.concepts, 'query')),
      passage: createMatcher(termsOf(bundle.concepts, 'passage')),
    },
    passages,
    counts: countPositions(bundle),
    knownWords: knownWords(bundle),
  }
}

function countPositions({ about, documents }: CorpusBundle): Map<string, number> {
  const counts = new Map<string, number>()
  for (const passage of documents.filter(isPosition).flatMap(({ passages }) => passages)) {
    for (const id of Object.keys(about[passage.id] ?? {})) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The words of the vocabulary first, then those of the passages: a mistyped word is sooner a subject. */
function knownWords({ concepts, documents }: CorpusBundle): Set<string> {
  const labels = concepts.flatMap((concept) => concept.labels.map((label) => label.text))
  const texts = documents.flatMap(({ passages }) =>
    passages.flatMap(({ questions, paragraphs }) => [...questions.map(({ text }) => text), ...paragraphs]),
  )
  return new Set([...labels, ...texts].flatMap(wordsOf))
}

function coverageOf({ documents, edition }: CorpusBundle): Coverage {
  const days = documents.flatMap((document) => dayOf(document) ?? []).sort()
  return {
    documents: documents.length,
    passages: documents.filter(isPosition).reduce((sum, { passages }) => sum + passages.length, 0),
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    edition,
  }
}
