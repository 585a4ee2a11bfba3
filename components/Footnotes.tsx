import type { Footnote } from '../corpus/types.ts'
import { linkedText } from './linked-text.ts'
import { useWords } from './words-context.ts'

interface FootnotesProps {
  footnotes: Footnote[]
  noteId: (number: number) => string
  /** The reader goes back to where the note was called. */
  onBack: (number: number) => void
}

/** The notes of a passage with working links, under its text. */
export function Footnotes({ footnotes, noteId, onBack }: FootnotesProps) {
  const words = useWords()
  if (footnotes.length === 0) return null
  return (
    <section class="notes" aria-label={words.notes}>
      <h3 class="label">{words.notes}</h3>
      <ol>
        {footnotes.map(({ number, text, urls }) => (
          <li key={number} id={noteId(number)} tabIndex={-1}>
            <a
              class="link number"
              href={`#${noteId(number)}-call`}
              aria-label={words.backToText(number)}
              title={words.backToText(number)}
              onClick={(event) => {
                event.preventDefault()
                onBack(number)
              }}
            >
              {number}
            </a>
            <span lang="nl">
              {linkedText(text, urls).map((part, index) =>
                part.url ? (
                  <a key={index} class="link" href={part.url} target="_blank" rel="noreferrer">
                    {part.text}
                  </a>
                ) : (
                  part.text
                ),
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
