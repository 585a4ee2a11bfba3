import { editLine, moveMarks } from './edit-line.ts'
import { following } from './glued-items.ts'
import { joinLines } from './hyphens.ts'
import { endsEarly, type Layout, type Lexicon } from './layout.ts'
import { endsSentence, type Joint, type Line, type Mark, startsLowerCase } from './line.ts'

/** Lines that are one text, with the footnote numbers that stood in it. */
export interface Paragraph {
  text: string
  marks: Mark[]
  /** Of its first line in the source. */
  line: number
}

/** The paragraphs that printed lines make up. */
export function readParagraphs(lines: readonly Line[], layout: Layout): Paragraph[] {
  const groups: Line[][] = []
  let item = ''
  let last: Line | undefined
  for (const line of lines) {
    const group = groups.at(-1)
    const next = layout.whole ? null : itemOf(line, last, item)
    if (next !== null) item = next
    const goesOn = group !== undefined && (line.joint !== undefined || line.text === '')
    if (goesOn) group.push(line)
    else if (
      !group ||
      !last ||
      layout.whole ||
      next !== null ||
      isBullet(line, last, group) ||
      begins(line, last, layout)
    )
      groups.push([line])
    else group.push(line)
    if (line.text !== '') last = line
  }
  return groups.map((group) => joinParagraph(group, layout.lexicon)).filter(({ text }) => text !== '')
}

/** As much of a text as tells how it goes on. */
const TAIL = 400

const BETWEEN: Record<Joint, string> = { space: ' ', none: '', row: '\n' }

/** One text of several lines: every line a space after the one before, unless a hyphen or an address says otherwise. */
export function joinParagraph(lines: readonly Line[], lexicon: Lexicon): Paragraph {
  const parts: string[] = []
  const marks: Mark[] = []
  let length = 0
  let tail = ''
  const add = (part: string) => {
    parts.push(part)
    length += part.length
    tail = (tail + part).slice(-TAIL)
  }
  for (const line of lines) {
    if (line.text !== '' && length > 0) {
      const joined = line.joint === undefined ? joinLines(tail, line.text, lexicon) : null
      if (joined?.losesHyphen) {
        parts.push((parts.pop() ?? '').slice(0, -1))
        tail = tail.slice(0, -1)
        length--
      }
      const between = joined ? joined.between : BETWEEN[line.joint ?? 'space']
      if (between !== '') add(between)
    }
    const start = length
    add(line.text)
    for (const mark of moveMarks(line.marks, start)) marks.push(mark)
  }
  const paragraph = { text: parts.join(''), marks, line: lines[0]?.number ?? 0 }
  const bullet = BULLET.exec(paragraph.text)?.[0]
  if (bullet === undefined) return paragraph
  return editLine(paragraph, [{ start: 0, end: 1, text: bullet.endsWith(' ') ? '•' : '• ' }])
}

/** Word's own bullet (U+F0B7) comes as a character of private use. */
const BULLET = /^[\uf0b7\uf0a7•▪·] ?/u

function isBullet(line: Line, last: Line, group: readonly Line[]): boolean {
  if (/^[\uf0b7\uf0a7•▪]/u.test(line.text)) return true
  // A dash may also be one in the sentence: "een miljoen – overwegend Oeigoerse".
  const listGoesOn = group[0]?.text.slice(0, 2) === line.text.slice(0, 2)
  return /^[·–-] /u.test(line.text) && (endsSentence(last.text) || listGoesOn)
}

/** The number or letter of the list's item that begins here, or null: `2. We treden` after item 1, `b. Zo ja` after a. */
function itemOf(line: Line, last: Line | undefined, item: string): string | null {
  const next = /^(\d{1,2}|[a-z])[.)] \S/u.exec(line.text)?.[1]
  if (next === undefined) return null
  const follows = next === '1' || next === 'a' || next === following(item)
  return follows && (!last || endsSentence(last.text) || last.text.endsWith(',')) ? next : null
}

/** No line that ran out of width is as short. */
const SHORT_LINE = 60

/** Whether a new paragraph begins after `last`. */
function begins(line: Line, last: Line, layout: Layout): boolean {
  if (line.gap === 'paragraph' || line.form === 'table' || last.form === 'table') return true
  const early = endsEarly(last, line, layout)
  if (!endsSentence(last.text)) {
    // Where each line is a paragraph, a short one without a full stop is the item of a list, or stands above the next.
    if (
      layout.width === Number.POSITIVE_INFINITY &&
      last.width < SHORT_LINE &&
      /^[\p{Lu}\d]/u.test(line.text)
    )
      return true
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
