/** What stands between a line and the one before it; `paragraph` where the way it is set leaves no doubt that one begins. */
export type Gap = 'none' | 'blank' | 'paragraph' | 'page'

/** The number of a footnote, taken out of the text at `offset` (UTF-16 units). */
export interface Mark {
  note: number
  offset: number
}

/**
 * What a format itself says a line is: `<vraag><nr>`, `<li>`, a table with a row a line and a tab between its cells; a
 * closing is what stands behind the text, a signature or the askers' remark.
 */
export type LineForm = 'question' | 'answer' | 'section' | 'item' | 'table' | 'closing'

/** A space, nothing, or a new line: the rows of a table. */
export type Joint = 'space' | 'none' | 'row'

/** A line that is not blank: a printed one, or a whole paragraph where the format knows paragraphs. */
export interface Line {
  /** In the source, from 1. */
  number: number
  /** Verbatim, every run of white space one space. */
  text: string
  gap: Gap
  marks: Mark[]
  /** Characters as printed, the numbers of footnotes among them; 0 where nobody knows. */
  width: number
  /** What stands between it and the line before, of the same paragraph, where the reader could tell: else its words tell. */
  joint?: Joint
  /** Only where the format says so: the heading of a question, answer or section, an item of a list, a table, a closing. */
  form?: LineForm
}

const strength: Record<Gap, number> = { none: 0, blank: 1, paragraph: 2, page: 3 }

/** The lines that pass, each with the strongest gap since the last one that passed. */
function keepLines(lines: readonly Line[], passes: (line: Line) => boolean): Line[] {
  const kept: Line[] = []
  let carried: Gap = 'none'
  for (const line of lines) {
    const gap: Gap = strength[carried] > strength[line.gap] ? carried : line.gap
    if (passes(line)) kept.push({ ...line, gap })
    carried = passes(line) ? 'none' : gap
  }
  return kept
}

/** A text with every run of white space one space. */
export function singleSpaced(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/gu, ' ')
}

const ENDS = new Set('.?!:;…')
const CLOSES = new Set('’”»"\')]')

/** Ends a sentence, or a part that a list may follow: `beëindigen.`, `genocide’?`, `onderdelen:`. */
export function endsSentence(text: string): boolean {
  let end = text.length
  while (CLOSES.has(text.charAt(end - 1))) end--
  return ENDS.has(text.charAt(end - 1))
}

/** Goes on with a sentence: `genocide?`, `(voor)onderzoek`, but not `De`. */
export function startsLowerCase(text: string): boolean {
  return /^[^\p{L}\p{N}]?\p{Ll}/u.test(text)
}

/** The lines without those of the other list. */
export function without(lines: readonly Line[], taken: readonly Line[]): Line[] {
  const numbers = new Set(taken.map((line) => line.number))
  return keepLines(lines, (line) => !numbers.has(line.number))
}

/** The first word of a text, or all of it. */
export function firstWord(text: string): string {
  const end = text.indexOf(' ')
  return end < 0 ? text : text.slice(0, end)
}
