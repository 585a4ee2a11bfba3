import type { RankedName } from '../locales/words.ts'

/** One position on the card. */
export interface CardPosition {
  /** Id of the passage. */
  passage: string
  /** ISO day. */
  date: string | null
  ministers: RankedName[]
  /** Question numbers; empty for a letter. */
  questions: number[]
  heading: string | null
  sentence: string
  matches: { start: number; end: number }[]
}

/** What a card shows of a concept. */
export interface CardContent {
  concept: { id: string; preferred: { nl: string; en: string } }
  /** All positions there are on it. */
  total: number
  /** Later official documents on it that the corpus does not hold. */
  later: number
  /** The best of them, three at most. */
  positions: CardPosition[]
}
