import type MiniSearch from 'minisearch'
import type { Passage } from '../types.ts'
import { wordsOf } from './analysis.ts'
import type { IndexEntry } from './index-options.ts'

/** What an index is asked with to find phrases in it. */
export interface PhraseSources {
  index: MiniSearch<IndexEntry>
  passageOf: (id: string) => Passage | undefined
}

/** Of that many passages that hold all the words, the best are looked through for their order. */
const MOST_READ = 400

/** Ids of the passages in which the words stand side by side, in this order, within one question, heading or paragraph. */
export function passagesWithPhrase(
  words: readonly string[],
  { index, passageOf }: PhraseSources,
): Set<string> {
  const wanted = ` ${words.join(' ')} `
  const found = index.search({
    combineWith: 'AND',
    queries: [...new Set(words)].map((word) => ({
      queries: [word],
      fields: ['question', 'heading', 'answer'],
    })),
  })
  return new Set(
    found
      .slice(0, MOST_READ)
      .map(({ id }) => String(id))
      .filter((id) => textsOf(passageOf(id)).some((text) => ` ${wordsOf(text).join(' ')} `.includes(wanted))),
  )
}

function textsOf(passage: Passage | undefined): string[] {
  if (!passage) return []
  const { questions, heading, paragraphs } = passage
  return [...questions.map(({ text }) => text), heading ?? '', ...paragraphs]
}
