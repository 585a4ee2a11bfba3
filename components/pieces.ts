import type { Span } from '../corpus/search/corpus.ts'

/** A stretch of official text, or the number of a footnote that is called there. */
export type Piece = { text: string; marked: boolean } | { note: number }

/** Where in a text which footnote is called. */
export interface NoteCall {
  offset: number
  number: number
}

/** Cuts a text at its marks and footnote calls. Its texts put together are the text again, whatever the spans say. */
export function piecesOf(text: string, marks: Span[], notes: NoteCall[] = []): Piece[] {
  const within = (offset: number) => Math.max(0, Math.min(text.length, offset))
  const cuts = new Set([0, text.length])
  for (const { start, end } of marks) cuts.add(within(start)).add(within(end))
  for (const { offset } of notes) cuts.add(within(offset))

  const at = [...cuts].sort((one, other) => one - other)
  return at.flatMap((from, index): Piece[] => {
    const called = notes
      .filter(({ offset }) => within(offset) === from)
      .map(({ number }) => ({ note: number }))
    const to = at[index + 1]
    if (to === undefined) return called
    const marked = marks.some(({ start, end }) => start <= from && to <= end)
    return [...called, { text: text.slice(from, to), marked }]
  })
}

/** The marks of a sentence where it stands in a longer text; none where it does not stand there. */
export function marksWithin(text: string, sentence: { text: string; matches: Span[] } | undefined): Span[] {
  const from = sentence?.text ? text.indexOf(sentence.text) : -1
  if (!sentence || from < 0) return []
  return sentence.matches.map(({ start, end }) => ({ start: start + from, end: end + from }))
}
