import type { TextLink } from '../corpus/references/link-references.ts'
import type { Footnote } from '../corpus/types.ts'
import { linkedText } from './linked-text.ts'
import { useAnchors } from './reading-links.ts'
import { useWords } from './words-context.tsx'

interface FootnotesProps {
  footnotes: Footnote[]
  /** Where the notes lead beside their addresses; `index` counts the notes. */
  links?: TextLink[]
  noteId: (number: number) => string
  /** The reader goes back to where the note was called. */
  onBack: (number: number) => void
}

/** The notes of a passage with working links, under its text. */
export function Footnotes({ footnotes, links = [], noteId, onBack }: FootnotesProps) {
  const words = useWords()
  const anchorOf = useAnchors()
  if (footnotes.length === 0) return null
  return (
    <section class="notes" aria-label={words.notes}>
      <h3 class="label">{words.notes}</h3>
      <ol>
        {footnotes.map(({ number, text, urls }, note) => (
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
              {linkedText(
                text,
                urls,
                links.filter(({ index }) => index === note),
              ).map((part, index) =>
                part.target ? (
                  <a key={index} class="link" {...anchorOf(part.target)}>
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
