import type { Matcher } from '../detection/matcher.ts'
import type { Concept } from '../vocabulary/concept.ts'
import { isStopWord, stem, wordsOf } from './analysis.ts'
import type { Wanted } from './snippet.ts'

/** Longer queries are cut at a word's end: nobody types them, and a whole page was selected by accident. */
const LONGEST_QUERY = 4000

/** What a query asks for. */
export interface Understanding extends Wanted {
  /** The query as it was searched: cut, without control characters. */
  text: string
  /** Folded words that no concept covers and that say something. */
  words: string[]
}

/** Reads a query: concepts first, then the words they leave over. */
export function understand(
  query: string,
  { matcher, concepts }: { matcher: Matcher; concepts: ReadonlyMap<string, Concept> },
): Understanding {
  const text = cleaned(query)
  const wanted = new Map<string, number>()
  let rest = text
  for (const { concept, start, end } of matcher.findAll(text)) {
    wanted.set(concept, concepts.get(concept)?.weight ?? 1)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  const words = [...new Set(wordsOf(rest))]
  const telling = words.filter((word) => !isStopWord(word))
  // A query of nothing but stop words is searched as it is.
  const kept = telling.length > 0 || wanted.size > 0 ? telling : words
  return { text, concepts: wanted, words: kept, stems: new Set(kept.map(stem)) }
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
