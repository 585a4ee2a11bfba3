import type { Span } from '../corpus/search/corpus.ts'

/** A stretch of official text, `link` the index of the link it is part of; or the number of a footnote called there. */
export type Piece = { text: string; marked: boolean; link: number | null } | { note: number }

/** Where in a text which footnote is called. */
export interface NoteCall {
  offset: number
  number: number
}

/** Cuts a text at its marks, footnote calls and links. Its texts put together are the text again, whatever the spans say. */
export function piecesOf(
  text: string,
  marks: Span[],
  { notes = [], links = [] }: { notes?: NoteCall[]; links?: Span[] } = {},
): Piece[] {
  const within = (offset: number) => Math.max(0, Math.min(text.length, offset))
  const cuts = new Set([0, text.length])
  for (const { start, end } of [...marks, ...links]) cuts.add(within(start)).add(within(end))
  for (const { offset } of notes) cuts.add(within(offset))

  const at = [...cuts].sort((one, other) => one - other)
  return at.flatMap((from, index): Piece[] => {
    const called = notes
      .filter(({ offset }) => within(offset) === from)
      .map(({ number }) => ({ note: number }))
    const to = at[index + 1]
    if (to === undefined) return called
    const covers = ({ start, end }: Span) => start <= from && to <= end
    const link = links.findIndex(covers)
    return [
      ...called,
      { text: text.slice(from, to), marked: marks.some(covers), link: link < 0 ? null : link },
    ]
  })
}

/** The marks of a sentence where it stands in a longer text; none where it does not stand there. */
export function marksWithin(text: string, sentence: { text: string; matches: Span[] } | undefined): Span[] {
  const from = sentence?.text ? text.indexOf(sentence.text) : -1
  if (!sentence || from < 0) return []
  return sentence.matches.map(({ start, end }) => ({ start: start + from, end: end + from }))
}

/** Spans of a text as they stand in a slice of it; those outside are left out. */
export function spansWithin<Kind extends Span>(
  spans: Kind[],
  { from, to }: { from: number; to: number },
): Kind[] {
  return spans
    .filter(({ start, end }) => start < to && end > from)
    .map((span) => ({ ...span, start: span.start - from, end: span.end - from }))
}
