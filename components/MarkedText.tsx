import type { Span } from '../corpus/search/corpus.ts'
import { piecesOf } from './pieces.ts'

/** A sentence of a document with what matched in it marked. */
export function MarkedText({ text, marks }: { text: string; marks: Span[] }) {
  return (
    <>
      {piecesOf(text, marks).map((piece, index) =>
        'note' in piece || !piece.marked ? (
          'text' in piece && piece.text
        ) : (
          <mark key={index}>{piece.text}</mark>
        ),
      )}
    </>
  )
}
