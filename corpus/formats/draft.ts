import type { PrintedNote } from '../parsing/feet.ts'
import type { Line, LineForm } from '../parsing/line.ts'
import type { Oddity, Reading, StatedFacts } from '../parsing/reading.ts'
import { SourceError } from '../source-error.ts'
import { type Flow, isBlank, readFlow } from './flow.ts'
import { settleSections } from './sections.ts'

/** A note as it is found: its text and its number come from places apart, in any order. */
export interface DraftNote {
  /** What is printed as its number: `1`, `*`; null until it is known. */
  printed: string | null
  /** Where it is referred to, or where it stands. */
  line: number
  lines: Line[]
  /** A table's, whose notes may count from 1 for themselves. */
  ofTable?: boolean
}

/** A reading in the making. Marks hold a note's index here until `finishDraft` gives them its number. */
export interface Draft {
  file: string
  body: Line[]
  furniture: Line[]
  oddities: Oddity[]
  notes: DraftNote[]
  /** Notes by the name under which they are referred to. */
  named: Map<string, number>
}

export function newDraft(file: string): Draft {
  return { file, body: [], furniture: [], oddities: [], notes: [], named: new Map() }
}

/** The index of the note of that name, which may be referred to before it is read. */
export function noteNamed(draft: Draft, name: string, line: number): number {
  const known = draft.named.get(name)
  if (known !== undefined) return known
  draft.named.set(name, draft.notes.length)
  return draft.notes.push({ printed: null, line, lines: [] }) - 1
}

interface Place {
  /** Where the line goes: one of the draft's lists, a note's lines, a table's cell. */
  into: Line[]
  line: number
  form?: LineForm | undefined
}

/** Adds a line, unless nothing would be printed. Says whether it did. */
export function addLine(flow: Flow, { into, line, form }: Place): boolean {
  if (isBlank(flow)) return false
  const { text, marks } = readFlow(flow)
  const heading = into.at(-1)
  // The heading of a question or an answer is not kept with its passage; its note is the text's below.
  if ((heading?.form === 'question' || heading?.form === 'answer') && heading.marks.length > 0) {
    marks.unshift(...heading.marks.map(({ note }) => ({ note, offset: 0 })))
    heading.marks = []
  }
  into.push({
    number: line,
    text,
    gap: into.length === 0 ? 'page' : 'none',
    marks,
    width: text.length,
    ...(form ? { form } : {}),
  })
  return true
}

/** The draft as a reading: each note with its number, each mark with its note's. Throws a SourceError. */
export function finishDraft(draft: Draft, stated: StatedFacts): Reading {
  const { body, furniture, oddities, notes, file } = draft
  const missing = notes.find((note) => note.lines.length === 0)
  if (missing) {
    throw new SourceError(
      `A note${missing.printed ? ` ${missing.printed}` : ''} is referred to, but its text is missing.`,
      {
        file,
        line: missing.line,
        advice: 'Fetch the document again from its official page.',
      },
    )
  }
  const numbers = numberNotes(draft)
  const lines = [...body, ...furniture, ...notes.flatMap((note) => note.lines)]
  const referred = new Set(lines.flatMap((line) => line.marks.map((mark) => mark.note)))
  for (const [index, { line }] of notes.entries()) {
    if (!referred.has(index)) oddities.push({ line, problem: `Nothing refers to note ${numbers[index]}.` })
  }
  for (const line of lines) {
    line.marks = line.marks.map(({ note, offset }) => ({ note: numbers[note] ?? 0, offset }))
  }
  const printed: PrintedNote[] = notes.map((note, index) => ({
    number: numbers[index] ?? 0,
    lines: note.lines,
  }))
  printed.sort((a, b) => a.number - b.number)
  return { body: settleSections(body), notes: printed, furniture, whole: true, stated, oddities }
}

/**
 * The notes' own numbers; those of tables are counted on behind the last of the others where one of them stands twice or is
 * none. Where the others' do, all are counted instead.
 */
function numberNotes({ notes, oddities }: Draft): number[] {
  const own = notes.map(({ printed }) =>
    Number(/^\D{0,2}(\d{1,4})\D{0,2}$/u.exec(printed ?? '')?.[1] ?? Number.NaN),
  )
  if (areNumbers(own)) return own
  const others = own.filter((_, index) => !notes[index]?.ofTable)
  if (others.length > 0 && others.length < own.length && areNumbers(others)) {
    let last = Math.max(...others)
    return notes.map(({ ofTable, line }, index) => {
      if (!ofTable) return own[index] ?? 0
      oddities.push({ line, problem: `A note below a table is counted on as note ${++last}.` })
      return last
    })
  }
  oddities.push({
    line: notes[0]?.line ?? null,
    problem: 'The numbers of the notes are none, or stand twice: they are counted through instead.',
  })
  return notes.map((_, index) => index + 1)
}

function areNumbers(own: readonly number[]): boolean {
  return own.every((number) => number > 0) && new Set(own).size === own.length
}
