import { type Mark, singleSpaced } from '../parsing/line.ts'

/** Text as it is read, piece by piece, with the notes referred to between the pieces. */
export type Flow = (string | { note: number })[]

/** Closing punctuation, which no space stands before: `woord 3.` without its note's number is `woord.`. */
const CLOSES = /^[.,;:?!)\]’”»]/u

/** What stands between two numbers of notes: `5, 6`. */
const BETWEEN_NUMBERS = /^\s*,?\s*$/u

/**
 * One text with its marks: every run of white space one space (a no-break space is one), soft hyphens gone. A mark takes
 * the space before it, as a printed number does.
 */
export function readFlow(flow: Flow): { text: string; marks: Mark[] } {
  const [only] = flow
  if (flow.length === 1 && typeof only === 'string') return { text: collapse(only).trim(), marks: [] }
  let text = ''
  const marks: Mark[] = []
  for (const piece of joined(flow)) {
    if (typeof piece !== 'string') {
      marks.push({ note: piece.note, offset: text.trimEnd().length })
      continue
    }
    const added = collapse(piece)
    // Strings that follow one another are joined: all but the first stand behind a mark.
    if (marks.length > 0 && CLOSES.test(added)) text = text.trimEnd()
    text += text === '' || text.endsWith(' ') ? added.replace(/^ /u, '') : added
  }
  text = text.trimEnd()
  return { text, marks: marks.map(({ note, offset }) => ({ note, offset: Math.min(offset, text.length) })) }
}

function collapse(piece: string): string {
  return singleSpaced(piece.replaceAll('\u00ad', ''))
}

/** Pieces of text joined, and those that only part two numbers left out. */
function joined(flow: Flow): Flow {
  const pieces: Flow = []
  for (const piece of flow) {
    const last = pieces.length - 1
    if (typeof piece === 'string' && typeof pieces[last] === 'string') pieces[last] += piece
    else pieces.push(piece)
  }
  return pieces.filter((piece, index) => {
    const parts = index > 0 && index < pieces.length - 1 && typeof piece === 'string'
    return !parts || !BETWEEN_NUMBERS.test(piece)
  })
}

/** Whether nothing would be printed. */
export function isBlank(flow: Flow): boolean {
  return flow.every((piece) => typeof piece === 'string' && !/[^\s\u00ad]/u.test(piece))
}
