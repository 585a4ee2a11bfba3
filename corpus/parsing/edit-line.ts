import type { Line, Mark } from './line.ts'

/** A text with the places in it where notes are referred to: a line, a paragraph. */
export interface Marked {
  text: string
  marks: Mark[]
}

/**
 * What happens to the characters from `start` to `end`: they are taken out, and `text` stands in their place. `notes` are
 * those whose numbers they were.
 */
export interface Edit {
  start: number
  end: number
  text?: string
  notes?: readonly number[]
}

/**
 * A line with its text changed; `edits` stand in order and share no character. A mark keeps its place between the
 * characters that stay: inside a piece that is taken out it goes to the piece's start, and before what is put in there.
 */
export function editLine<T extends Marked>(line: T, edits: readonly Edit[]): T {
  if (edits.length === 0) return line
  const own = inOrder(line.marks)
  const marks: Mark[] = []
  let text = ''
  let read = 0
  let next = 0
  const keepTo = (end: number) => {
    const moved = text.length - read
    for (let mark = own[next]; mark && mark.offset <= end; mark = own[++next])
      marks.push({ note: mark.note, offset: mark.offset + moved })
    text += line.text.slice(read, end)
  }
  for (const { start, end, text: put = '', notes = [] } of edits) {
    keepTo(start)
    for (let mark = own[next]; mark && mark.offset < end; mark = own[++next])
      marks.push({ note: mark.note, offset: text.length })
    for (const note of notes) marks.push({ note, offset: text.length })
    text += put
    read = end
  }
  keepTo(line.text.length)
  return { ...line, text, marks }
}

/** A line without its first characters, and without the space behind them. */
export function withoutStart<T extends Marked>(line: T, length: number): T {
  return withoutOuterSpace(editLine(line, [{ start: 0, end: length }]))
}

/** A line without white space at its ends. */
export function withoutOuterSpace<T extends Marked>(line: T): T {
  const { length } = line.text
  const start = length - line.text.trimStart().length
  const end = Math.max(start, line.text.trimEnd().length)
  if (start === 0 && end === length) return line
  return editLine(line, [
    { start: 0, end: start },
    { start: end, end: length },
  ])
}

/** A line in parts that begin at the given places, in order. A mark between two parts stands behind the first. */
export function splitLine(line: Line, starts: readonly number[]): Line[] {
  const { joint: _, ...alone } = line
  const own = inOrder(line.marks)
  let next = 0
  return [0, ...starts].map((from, index) => {
    const to = starts[index] ?? line.text.length
    const marks: Mark[] = []
    for (let mark = own[next]; mark && mark.offset <= to; mark = own[++next]) marks.push(mark)
    const part = { text: line.text.slice(from, to), marks: moveMarks(marks, -from) }
    return withoutOuterSpace(index === 0 ? { ...line, ...part } : { ...alone, gap: 'none', ...part })
  })
}

/** Marks of a text that stands behind `by` other characters, or no longer behind so many where `by` is below 0. */
export function moveMarks(marks: readonly Mark[], by: number): Mark[] {
  return marks.map(({ note, offset }) => ({ note, offset: offset + by }))
}

function inOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.offset - b.offset)
}
