import type { ComponentChildren } from 'preact'
import type { TextLink } from '../corpus/references/link-references.ts'
import type { Span } from '../corpus/search/corpus.ts'
import { type NoteCall, type Piece, piecesOf } from './pieces.ts'
import { useAnchors } from './reading-links.ts'
import { useWords } from './words-context.tsx'

interface OfficialTextProps {
  text: string
  marks?: Span[]
  notes?: NoteCall[]
  links?: (Span & Pick<TextLink, 'target'>)[]
  /** Element id of a note, for its link. */
  noteId?: (number: number) => string
  onNote?: (number: number) => void
}

/** The document's own words, with what matched marked, footnote numbers as links, and references as links. */
export function OfficialText({
  text,
  marks = [],
  notes = [],
  links = [],
  noteId,
  onNote,
}: OfficialTextProps) {
  const words = useWords()
  const anchorOf = useAnchors()
  return (
    <>
      {runsOf(piecesOf(text, marks, { notes, links })).map((run, index) => {
        if ('note' in run) {
          const { note } = run
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
        }
        const link = run.link === null ? undefined : links[run.link]
        if (!link) return run.parts
        return (
          <a key={index} class="link reference" {...anchorOf(link.target)}>
            {run.parts}
          </a>
        )
      })}
    </>
  )
}

type Run = { link: number | null; parts: ComponentChildren[] } | { note: number }

/** Pieces of one link together, so that a mark within it does not make two of it. */
function runsOf(pieces: Piece[]): Run[] {
  const runs: Run[] = []
  for (const [index, piece] of pieces.entries()) {
    if ('note' in piece) {
      runs.push(piece)
      continue
    }
    const part = piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text
    const last = runs.at(-1)
    if (last && 'parts' in last && last.link === piece.link) last.parts.push(part)
    else runs.push({ link: piece.link, parts: [part] })
  }
  return runs
}
