import MiniSearch from 'minisearch'
import { createMatcher, type Matcher } from '../detection/matcher.ts'
import { type PackedTerms, packTerms } from '../detection/packed-terms.ts'
import { termsOf } from '../detection/terms.ts'
import { rankIn } from '../parsing/people-in-text.ts'
import { withoutAnswered } from '../positions.ts'
import type { Register } from '../read-register.ts'
import { linkReferences, type TextLink } from '../references/link-references.ts'
import { type KnownDocument, notHeld } from '../register/known-document.ts'
import type { OfficialDocument, Passage } from '../types.ts'
import type { CommonWords } from '../vocabulary/common-words.ts'
import type { Concept } from '../vocabulary/concept.ts'
import { aboutness } from './aboutness.ts'
import { wordsOf } from './analysis.ts'
import { type IndexEntry, indexOptions } from './index-options.ts'
import { isAmong, splitCompound } from './split-compound.ts'

/** All that the surfaces need beside the index, as it is bundled. */
export interface CorpusBundle {
  /** ISO day on which the corpus was put together. */
  edition: string
  documents: OfficialDocument[]
  concepts: BundledConcept[]
  /** What concepts are called, in queries and in passages. */
  terms: { query: PackedTerms; passage: PackedTerms }
  /** The words of labels and of passages, folded, with spaces between. */
  words: { labels: string; passages: string }
  /** Folded, the most common first, with spaces between. */
  commonWords: { nl: string; en: string }
  /** Passage id to concept id to how much the passage is about it (see `aboutness`). */
  about: Record<string, Record<string, number>>
  /** Passage id to where its text leads. */
  links: Record<string, TextLink[]>
  /** Official documents that are known and not among `documents`. */
  register: KnownDocument[]
}

/** A concept without its labels, which are in the packed terms. */
export type BundledConcept = Omit<Concept, 'labels'>

/** The two files that are built and bundled. */
export type Asset = 'corpus.json' | 'index.json'

/** Makes both from documents and vocabulary; the same input gives the same bytes. */
export function makeBundle(sources: {
  edition: string
  documents: OfficialDocument[]
  concepts: Concept[]
  register?: Register
  commonWords?: CommonWords
}): Record<Asset, string> {
  const {
    edition,
    concepts,
    register = { documents: [], corrections: [] },
    commonWords = { nl: [], en: [] },
  } = sources
  const documents = withoutAnswered(sources.documents, register.documents)
  const passageTerms = termsOf(concepts, 'passage')
  const matcher = createMatcher(passageTerms)
  const about: CorpusBundle['about'] = {}
  const words = {
    labels: wordsIn(concepts.flatMap(({ labels }) => labels.map(({ text }) => text))),
    passages: wordsIn(documents.flatMap(({ passages }) => passages.flatMap(textsOf))),
  }
  const isDutch = isAmong(words.passages, commonWords.nl.join(' '))
  const index = new MiniSearch<IndexEntry>(indexOptions((word) => splitCompound(word, isDutch)))
  for (const document of documents) {
    for (const passage of document.passages) {
      const mentioned = { ...peopleOf(document, matcher), ...aboutness(passage, matcher) }
      about[passage.id] = mentioned
      index.add(indexEntry(document, passage, mentioned))
    }
  }
  const bundle: CorpusBundle = {
    edition,
    documents,
    concepts: concepts.map(({ labels: _, ...concept }) => concept),
    terms: { query: packTerms(termsOf(concepts, 'query')), passage: packTerms(passageTerms) },
    words,
    commonWords: { nl: commonWords.nl.join(' '), en: commonWords.en.join(' ') },
    about,
    links: linkReferences({ documents, register: register.documents, corrections: register.corrections }),
    register: notHeld(register.documents, documents),
  }
  return { 'corpus.json': JSON.stringify(bundle), 'index.json': JSON.stringify(index) }
}

/** The words of texts, folded, each once. */
function wordsIn(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(wordsOf))].join(' ')
}

function textsOf({ questions, heading, paragraphs }: Passage): string[] {
  return [...questions.map(({ text }) => text), heading ?? '', ...paragraphs]
}

/** Who asked and who answers count as mentioned once: their names stand above the passages, not in them. */
function peopleOf(
  { askers, ministers, alsoFor = [] }: OfficialDocument,
  matcher: Matcher,
): Record<string, number> {
  const people = [
    ...askers.map(({ name, party }) => `${name} (${party})`),
    ...ministers.map(({ name, rank }) => (rank === undefined ? name : `${rank} ${name}`)),
    // The office of somebody named may begin with its rank: `minister van Justitie en Veiligheid`.
    ...alsoFor.map(({ name, role }) =>
      name === null ? role : [...Object.values(rankIn(/^\S+/u.exec(role)?.[0] ?? '')), name].join(' '),
    ),
  ]
  return Object.fromEntries(
    people.flatMap((person) => matcher.findAll(person).map(({ concept }) => [concept, 1])),
  )
}

function indexEntry(
  document: OfficialDocument,
  passage: Passage,
  concepts: Record<string, number>,
): IndexEntry {
  return {
    id: passage.id,
    title: document.title,
    question: passage.questions.map((question) => question.text).join(' '),
    heading: passage.heading ?? '',
    answer: passage.paragraphs.join(' '),
    identifiers: [document.id, ...Object.values(document.references)].join(' '),
    concepts: Object.entries(concepts)
      .map(([id, weight]) => `${id} `.repeat(weight).trim())
      .join(' '),
  }
}
