import { createMatcher } from '../../detection/matcher.ts'
import { termsOf } from '../../detection/terms.ts'
import { isStopWord, stem, wordsOf } from '../../search/analysis.ts'
import type { Passage } from '../../types.ts'
import type { Concept } from '../../vocabulary/concept.ts'

/** A concept or a word, and how often a document says it. */
export interface Counted {
  name: string
  times: number
}

/** The concepts of the vocabulary that passages mention, the most frequent first, by their Dutch labels. */
export function conceptsIn(passages: readonly Passage[], concepts: readonly Concept[]): Counted[] {
  const labels = new Map(concepts.map(({ id, preferred }) => [id, preferred.nl]))
  const matcher = createMatcher(termsOf(concepts, 'passage'))
  const mentions = textsOf(passages).flatMap((text) => matcher.findAll(text))
  return mostFrequent(mentions.map(({ concept }) => labels.get(concept) ?? concept))
}

/** Before a Dutch noun, or before its adjective. */
const BEFORE_NOUN = new Set(
  'aan bij de deze die dit door een geen het hun in met of om op per tot uit van voor'.split(' '),
)
const LEAST_TIMES = 3
const LEAST_LETTERS = 4

/**
 * Words that passages say often and no concept covers, as hints for the vocabulary. Only what is used like a noun, and
 * what the documents of the corpus do not all say.
 */
export function uncoveredWords(
  passages: readonly Passage[],
  { concepts, held }: { concepts: readonly Concept[]; held: readonly (readonly Passage[])[] },
): Counted[] {
  const matcher = createMatcher(termsOf(concepts, 'passage'))
  const common = commonStems(held)
  const forms = new Map<string, string[]>()
  for (const text of textsOf(passages)) {
    const covered = matcher.findAll(text)
    let last = ''
    for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*|[^\s\p{L}\p{N}]+/gu)) {
      const { 0: word, index } = match
      const before = last
      last = word.toLowerCase()
      const isCovered = covered.some(({ start, end }) => start < index + word.length && index < end)
      if (isCovered || word.length < LEAST_LETTERS || /^\P{L}/u.test(word)) continue
      const [plain = ''] = wordsOf(word)
      const key = stem(plain)
      if (isStopWord(plain) || common.has(key)) continue
      const after = text.slice(index + word.length).match(/^\s*(\p{Ll}+|.?)/u)?.[1] ?? ''
      const isNoun = BEFORE_NOUN.has(before) && (!/^\p{L}/u.test(after) || isStopWord(after))
      forms.set(key, [...(forms.get(key) ?? []), isNoun ? `${word}\u0000` : word])
    }
  }
  const nouns = [...forms.values()].filter(
    (words) => words.length >= LEAST_TIMES && words.some((word) => word.endsWith('\u0000')),
  )
  return nouns
    .map((words) => words.map((word) => word.replace('\u0000', '')))
    .map((words) => ({ name: mostFrequent(words)[0]?.name ?? '', times: words.length }))
    .sort(byTimes)
}

/** The stems that most documents use: they tell nothing of this one. */
function commonStems(documents: readonly (readonly Passage[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const passages of documents) {
    const stems = new Set(textsOf(passages).flatMap((text) => wordsOf(text).map(stem)))
    for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count * 2 > documents.length).map(([each]) => each))
}

function textsOf(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ questions, heading, paragraphs }) => [
    ...questions.map(({ text }) => text),
    ...(heading === null ? [] : [heading]),
    ...paragraphs,
  ])
}

function mostFrequent(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, times]) => ({ name, times })).sort(byTimes)
}

function byTimes(one: Counted, other: Counted): number {
  return other.times - one.times || one.name.localeCompare(other.name, 'nl')
}
