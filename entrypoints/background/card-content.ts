import type { CardContent, CardPosition } from '../../components/card-content.ts'
import { isPosition } from '../../corpus/positions.ts'
import type { Corpus, LookupResult } from '../../corpus/search/corpus.ts'

/** How many positions a card shows; the panel shows all. */
const POSITIONS_ON_CARD = 3

/** What the card of a concept says, null where the corpus holds no position on it. */
export async function cardContent(concept: string, corpus: Corpus): Promise<CardContent | null> {
  const { results, concepts, later } = await corpus.lookup({ concept })
  const positions = results.filter(({ document }) => isPosition(document))
  const known = concepts.find(({ id }) => id === concept)
  if (!known || positions.length === 0) return null
  return {
    concept: { id: known.id, preferred: known.preferred },
    total: positions.length,
    later: later.length,
    positions: positions.slice(0, POSITIONS_ON_CARD).map(cardPosition),
  }
}

function cardPosition({ passage, document, snippet }: LookupResult): CardPosition {
  return {
    passage: passage.id,
    date: document.publishedOn,
    ministers: document.ministers.map(({ name, rank }) => ({ name, ...(rank ? { rank } : {}) })),
    questions: passage.questions.map(({ number }) => number),
    heading: passage.heading,
    sentence: snippet.text,
    matches: snippet.matches,
  }
}
