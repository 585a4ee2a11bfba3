import { joinLines } from './hyphens.ts'
import { endsEarly, type Layout, type Lexicon } from './layout.ts'
import { endsSentence, type Line, type Mark, startsLowerCase } from './line.ts'

/** Lines that are one text, with the footnote numbers that stood in it. */
export interface Paragraph {
  text: string
  marks: Mark[]
  /** Of its first line in the source. */
  line: number
}

/** The paragraphs that printed lines make up. */
export function readParagraphs(lines: readonly Line[], layout: Layout): Paragraph[] {
  if (layout.whole) return lines.map((line) => joinParagraph([line], layout.lexicon))
  const groups: Line[][] = []
  let item = 0
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const number = itemNumber(line, last, item)
    if (number !== null) item = number
    if (!group || !last || number !== null || isBullet(line, last) || begins(line, last, layout))
      groups.push([line])
    else group.push(line)
  }
  return groups.map((group) => joinParagraph(group, layout.lexicon))
}

/** One text of several lines: every line a space after the one before, unless a hyphen or an address says otherwise. */
export function joinParagraph(lines: readonly Line[], lexicon: Lexicon): Paragraph {
  let text = ''
  const marks: Mark[] = []
  for (const line of lines) {
    const joined = text === '' ? { text: line.text, start: 0 } : joinLines(text, line.text, lexicon)
    text = joined.text
    marks.push(...line.marks.map(({ note, offset }) => ({ note, offset: offset + joined.start })))
  }
  const bullet = BULLET.exec(text)?.[0]
  if (bullet !== undefined && /^[\uf0b7\uf0a7•▪·]/u.test(text)) {
    const moved = 2 - bullet.length
    text = `• ${text.slice(bullet.length)}`
    for (const mark of marks) mark.offset += moved
  }
  return { text, marks, line: lines[0]?.number ?? 0 }
}

/** Word's own bullet (U+F0B7) comes as a character of private use. */
const BULLET = /^[\uf0b7\uf0a7•▪·–-] ?/u

function isBullet(line: Line, last: Line): boolean {
  if (/^[\uf0b7\uf0a7•▪]/u.test(line.text)) return true
  // A dash may also be one in the sentence: "een miljoen – overwegend Oeigoerse".
  return /^[·–-] /u.test(line.text) && endsSentence(last.text)
}

/** The number of the list's item that begins here, or null: `2. We treden` after item 1. */
function itemNumber(line: Line, last: Line | undefined, item: number): number | null {
  const number = Number(/^(\d{1,2})[.)] \S/u.exec(line.text)?.[1] ?? Number.NaN)
  const follows = number === 1 || number === item + 1
  return follows && (!last || endsSentence(last.text) || last.text.endsWith(',')) ? number : null
}

/** Whether a new paragraph begins after `last`. */
function begins(line: Line, last: Line, layout: Layout): boolean {
  const early = endsEarly(last, line, layout)
  if (!endsSentence(last.text)) {
    // Inside a sentence a blank line says nothing, unless a line of its own stood before it.
    return (
      line.gap === 'blank' &&
      !layout.doubleSpaced &&
      early &&
      /^\p{Lu}/u.test(line.text) &&
      !last.text.endsWith('-')
    )
  }
  if (startsLowerCase(line.text))
    return line.gap === 'blank' && !layout.doubleSpaced && (early || /[;:]$/u.test(last.text))
  return early || (line.gap === 'blank' && !layout.doubleSpaced)
}
