import type { Matcher } from '../detection/matcher.ts'
import { isStopWord, stem, wordsOf } from './analysis.ts'
import type { BundledConcept } from './bundle.ts'
import { type ParsedQuery, parseQuery } from './parse-query.ts'
import type { Wanted } from './snippet.ts'

/** Longer queries are cut at a word's end: nobody types them, and a whole page was selected by accident. */
const LONGEST_QUERY = 4000

/** What a concept keeps of its weight where only a label for queries named it: `misbruikt` may be meant otherwise. */
const BY_QUERY_LABEL = 0.75

/** What a query asks for. */
export interface Understanding extends Wanted {
  /** The query as it was searched: cut, without control characters. */
  text: string
  /** Folded words that no concept covers, to how much each says, from 0 (`the`) to 1 (one that is hardly ever used). */
  words: ReadonlyMap<string, number>
  /** All its words, folded, in order. */
  sequence: string[]
  /** Whether passages on related concepts are wanted too; of a concept itself only its own are. */
  widens: boolean
  /** What its signs ask for: phrases, what is left out, filters. */
  signs: Omit<ParsedQuery, 'text'>
}

export interface QuerySources {
  /** They know the terms of queries, and of passages. */
  matchers: { query: Matcher; passage: Matcher }
  concepts: ReadonlyMap<string, BundledConcept>
  /** How much a folded word says, from 0 to 1. */
  tellingOf: (word: string) => number
  /** The parts of a Dutch compound. */
  split: (word: string) => readonly string[] | null
}

/** Reads a query: its signs, then concepts, then the words they leave over. */
export function understand(
  query: string,
  { matchers, concepts, tellingOf, split }: QuerySources,
): Understanding {
  const cut = cleaned(query)
  const { text, ...signs } = parseQuery(cut)
  const certain = new Set(matchers.passage.findAll(text).map(({ concept }) => concept))
  const wanted = new Map<string, number>()
  let rest = text
  for (const { concept, start, end } of matchers.query.findAll(text)) {
    const weight = concepts.get(concept)?.weight ?? 1
    wanted.set(concept, certain.has(concept) ? weight : weight * BY_QUERY_LABEL)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  const words = [...new Set(wordsOf(rest))]
  for (const part of words.flatMap((word) => split(word)?.join(' ') ?? [])) {
    for (const { concept } of matchers.query.findAll(part))
      wanted.set(concept, wanted.get(concept) ?? (concepts.get(concept)?.weight ?? 1) * BY_QUERY_LABEL)
  }
  const telling = words.filter((word) => !isStopWord(word))
  // A query of nothing but stop words is searched as it is.
  const kept = telling.length > 0 || wanted.size > 0 ? telling : words
  return {
    text: cut,
    concepts: wanted,
    words: new Map(kept.map((word) => [word, tellingOf(word)])),
    sequence: wordsOf(text),
    widens: true,
    signs,
    stems: new Set(kept.map(stem)),
  }
}

/** A concept as if its name had been asked for. */
export function understandConcept(id: string, { concepts }: Pick<QuerySources, 'concepts'>): Understanding {
  const concept = concepts.get(id)
  return {
    text: concept?.preferred.nl ?? '',
    concepts: new Map(concept ? [[id, concept.weight]] : []),
    words: new Map(),
    sequence: [],
    widens: false,
    signs: { phrases: [], excluded: [], filters: [] },
    stems: new Set(),
  }
}

function cleaned(query: string): string {
  const plain = query
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
  if (plain.length <= LONGEST_QUERY) return plain
  const cut = plain.slice(0, LONGEST_QUERY)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUERY - 100))
}
