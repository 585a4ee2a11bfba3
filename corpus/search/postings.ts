import type { CorpusBundle } from './bundle.ts'

/** A passage that speaks of a concept. */
export interface Posting {
  passage: string
  /** How much it is about the concept, from above 0 to below 1: what is said in few words of a long passage counts less. */
  share: number
}

/** By concept id. */
export type Postings = ReadonlyMap<string, readonly Posting[]>

/** With this aboutness (see `aboutness`) a passage of average length has half of what a concept can give it. */
const HALF = 1.5
/** How much length tells: 0 not at all, 1 in full. */
const LENGTH = 0.5

/** The passages of each concept, by how much each passage is about what it mentions. */
export function postingsOf(about: CorpusBundle['about']): Postings {
  const sums = Object.values(about).map(sumOf)
  const average = sums.reduce((sum, one) => sum + one, 0) / Math.max(1, sums.length)
  const postings = new Map<string, Posting[]>()
  for (const [passage, concepts] of Object.entries(about)) {
    const half = HALF * Math.max(0.2, sumOf(concepts) / average) ** LENGTH
    for (const [concept, much] of Object.entries(concepts)) {
      const posting = { passage, share: much / (much + half) }
      const known = postings.get(concept)
      if (known) known.push(posting)
      else postings.set(concept, [posting])
    }
  }
  return postings
}

function sumOf(concepts: Record<string, number>): number {
  return Object.values(concepts).reduce((sum, much) => sum + much, 0)
}
