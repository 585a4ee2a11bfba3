import { CardPosition } from './CardPosition.tsx'
import type { CardContent } from './card-content.ts'
import { useCardWords } from './card-words-context.ts'
import { Icon } from './Icon.tsx'

interface CardProps {
  content: CardContent
  /** Host name of the page as the reader knows it, `nos.nl`. */
  host: string
  onClose: () => void
  /** Reads on: at one passage, or at all of them. */
  onReadOn: (passage?: string) => void
  onSiteOff: () => void
}

/** The card at a marked word: the concept, its best positions, and the way to all of them. */
export function Card({ content, host, onClose, onReadOn, onSiteOff }: CardProps) {
  const words = useCardWords()
  const { concept, total, later, positions } = content
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby="standpunt-concept"
      lang={words.language}
      tabIndex={-1}
    >
      <header class="bar">
        <h2 class="grow" id="standpunt-concept">
          {concept.preferred[words.language]}
        </h2>
        <button type="button" class="btn bare" aria-label={words.close} title={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <ol>
        {positions.map((position) => (
          <CardPosition
            key={position.passage}
            position={position}
            onOpen={() => onReadOn(position.passage)}
          />
        ))}
      </ol>
      {later > 0 && <p class="later">{words.knownLater(later)}</p>}
      <footer class="bar">
        <button type="button" class="btn main" onClick={() => onReadOn()}>
          {words.allPositions(total)}
        </button>
        <span class="grow" />
        <button type="button" class="btn quiet" onClick={onSiteOff}>
          {words.siteOff(host)}
        </button>
      </footer>
    </section>
  )
}
