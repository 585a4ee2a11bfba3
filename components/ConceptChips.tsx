import { useWords } from './words-context.tsx'

interface ConceptChipsProps {
  title: string
  concepts: { id: string; preferred: { nl: string; en: string }; passages?: number }[]
  chosen: string | null
  /** The concept pressed; null when it was the chosen one. */
  onChoose: (concept: string | null) => void
}

/** Concepts to press, each with how many positions there are on it where that is known. */
export function ConceptChips({ title, concepts, chosen, onChoose }: ConceptChipsProps) {
  const words = useWords()
  return (
    <section class="chips" aria-label={title}>
      <h2 class="label">{title}</h2>
      <ul>
        {concepts.map(({ id, preferred, passages }) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              aria-pressed={id === chosen}
              onClick={() => onChoose(id === chosen ? null : id)}
            >
              {preferred[words.language]}
              {passages !== undefined && (
                <>
                  {' '}
                  <b aria-hidden="true">{passages}</b>
                  <span class="unseen">({words.positions(passages)})</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
