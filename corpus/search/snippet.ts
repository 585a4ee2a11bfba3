import type { Matcher } from '../detection/matcher.ts'
import type { Passage } from '../types.ts'
import { stem } from './analysis.ts'
import type { Snippet, Span } from './corpus.ts'
import { sentencesOf } from './sentences.ts'

/** What a query looks for in a text. */
export interface Wanted {
  /** Concept id to how much it counts. */
  concepts: ReadonlyMap<string, number>
  /** Stems of the other words. */
  stems: ReadonlySet<string>
}

/** The sentence of a passage that says most about what is wanted; among equals, and where none does, the first. */
export function bestSnippet(passage: Passage, wanted: Wanted, matcher: Matcher): Snippet {
  let best: { snippet: Snippet; score: number } | null = null
  for (const text of passage.paragraphs.flatMap(sentencesOf)) {
    const { spans, score } = match(text, wanted, matcher)
    if (!best || score > best.score) best = { snippet: { text, matches: spans }, score }
  }
  return best?.snippet ?? { text: '', matches: [] }
}

/** Where a text speaks of what is wanted, and how much. */
function match(text: string, wanted: Wanted, matcher: Matcher): { spans: Span[]; score: number } {
  const spans: Span[] = []
  const met = new Map<string, number>()
  for (const { concept, start, end } of matcher.findAll(text)) {
    const weight = wanted.concepts.get(concept)
    if (weight === undefined) continue
    spans.push({ start, end })
    met.set(concept, weight)
  }
  for (const { 0: word, index } of wanted.stems.size === 0 ? [] : text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const found = stem(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
    if (!wanted.stems.has(found)) continue
    spans.push({ start: index, end: index + word.length })
    met.set(` ${found}`, 0.5)
  }
  const score = [...met.values()].reduce((sum, weight) => sum + weight, 0)
  return { spans: withoutOverlap(spans), score }
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}
