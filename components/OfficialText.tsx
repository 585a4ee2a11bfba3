import type { Span } from '../corpus/search/corpus.ts'
import { type NoteCall, piecesOf } from './pieces.ts'
import { useWords } from './words-context.ts'

interface OfficialTextProps {
  text: string
  marks?: Span[]
  notes?: NoteCall[]
  /** Element id of a note, for its link. */
  noteId?: (number: number) => string
  onNote?: (number: number) => void
}

/** The document's own words, with what matched marked and footnote numbers as links. */
export function OfficialText({ text, marks = [], notes = [], noteId, onNote }: OfficialTextProps) {
  const words = useWords()
  return (
    <>
      {piecesOf(text, marks, notes).map((piece, index) => {
        if (!('note' in piece)) return piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text
        const { note } = piece
        return (
          <sup key={index}>
            <a
              class="link"
              href={`#${noteId?.(note)}`}
              id={`${noteId?.(note)}-call`}
              aria-label={words.note(note)}
              onClick={(event) => {
                event.preventDefault()
                onNote?.(note)
              }}
            >
              {note}
            </a>
          </sup>
        )
      })}
    </>
  )
}
