import type { Line } from './line.ts'
import type { Oddity } from './reading.ts'
import { openWords } from './repeated-markers.ts'
import type { WordDigits } from './word-digits.ts'

/** The last note on the page of each line, and what the document's words tell. */
interface Options {
  lastNotes: readonly number[]
  words: WordDigits
}

/**
 * Words that keep digits which may be those of a note, because the note was met elsewhere: `niveau mbo2` beside
 * `volstaat niet.2`. Each is told with both places, and not quoted before somebody looked.
 */
export function findOpenWords(
  lines: readonly Line[],
  { lastNotes, words }: Options,
): { words: string[]; oddities: Oddity[] } {
  const found = lines.flatMap((line, index) =>
    openWords(line, lastNotes[index] ?? 0, words).map((open) => ({ ...open, line: line.number })),
  )
  return {
    words: found.map(({ word }) => word),
    oddities: found.map(({ word, note, line }) => ({
      line,
      problem: `Whether note ${note} belongs behind ${placeOf(lines, note)} or its number is that of ${JSON.stringify(word)} cannot be told.`,
      uncertain: true,
    })),
  }
}

/** Words. */
const SHOWN = 6

/** The words before the place of a note in the text. */
function placeOf(lines: readonly Line[], note: number): string {
  for (const [index, { text, marks }] of lines.entries()) {
    const mark = marks.find((each) => each.note === note)
    const before = text.slice(0, mark?.offset) || (lines[index - 1]?.text ?? '')
    if (mark) return JSON.stringify(before.split(' ').slice(-SHOWN).join(' '))
  }
  return 'no other word'
}
