import type { CardPosition as Position } from './card-content.ts'
import { OfficialText } from './OfficialText.tsx'
import { PositionMeta } from './PositionMeta.tsx'
import { windowOf } from './snippet-window.ts'

interface CardPositionProps {
  position: Position
  onOpen: () => void
}

/** One position on the card; pressing it anywhere reads on. */
export function CardPosition({ position, onOpen }: CardPositionProps) {
  const { passage, date, ministers, questions } = position
  const shown = windowOf({ text: position.sentence, matches: position.matches })
  return (
    <li>
      <button type="button" class="open" aria-describedby={`${passage}-sentence`} onClick={onOpen}>
        <PositionMeta date={date} ministers={ministers} questions={questions} />
      </button>
      <p class="official clamp-4" lang="nl" id={`${passage}-sentence`}>
        <OfficialText text={shown.text} marks={shown.matches} />
      </p>
    </li>
  )
}
