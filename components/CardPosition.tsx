import type { CardPosition as Position } from './card-content.ts'
import { MarkedText } from './MarkedText.tsx'
import { PositionMeta } from './PositionMeta.tsx'

interface CardPositionProps {
  position: Position
  onOpen: () => void
}

/** One position on the card; pressing it anywhere reads on. */
export function CardPosition({ position, onOpen }: CardPositionProps) {
  const { passage, date, ministers, questions, sentence, matches } = position
  return (
    <li>
      <button type="button" class="open" aria-describedby={`${passage}-sentence`} onClick={onOpen}>
        <PositionMeta date={date} ministers={ministers} questions={questions} />
      </button>
      <p class="official clamp" lang="nl" id={`${passage}-sentence`}>
        <MarkedText text={sentence} marks={matches} />
      </p>
    </li>
  )
}
