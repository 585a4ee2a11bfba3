import type { PrintedNote } from './feet.ts'
import { headingOf } from './headings.ts'
import type { Line, Mark } from './line.ts'

/**
 * Notes at the end of a document, in brackets as they are referred to: `1) AD, 18 november` and `het UWV 1)`, or `[1] NOS`
 * and `onderzoekers'?[1]`.
 */
export interface Endnotes {
  body: Line[]
  notes: PrintedNote[]
  /** The line of underscores above them. */
  furniture: Line[]
}

const FORMS = [
  { note: /^(\d{1,2})\) ?(?=\S)/u, reference: / ?(?<![\p{L}\d(])(\d{1,2})\)/gu },
  { note: /^\[(\d{1,2})\] ?(?=\S)/u, reference: / ?\[(\d{1,2})\]/gu },
]

const RULE = /^[_–—-]{5,}$/u

/** Takes the notes off the end of a text; only what the text refers to, or a rule stands above, is taken for notes. */
export function takeEndnotes(lines: readonly Line[]): Endnotes {
  for (const { note, reference } of FORMS) {
    const start = startOfNotes(lines, note)
    if (start < 0) continue
    const ruled = RULE.test(lines[start - 1]?.text ?? '')
    const text = lines.slice(0, ruled ? start - 1 : start)
    const { notes, behind } = readNotes(lines.slice(start), note)
    const taken = takeReferences(text, reference, new Set(notes.map(({ number }) => number)))
    if (taken.found === 0 && !ruled) continue
    const furniture = ruled ? lines.slice(start - 1, start) : []
    return { body: [...taken.lines, ...behind], notes, furniture }
  }
  return { body: [...lines], notes: [], furniture: [] }
}

/** The line of note 1 with no heading behind it, -1 where there is none. */
function startOfNotes(lines: readonly Line[], note: RegExp): number {
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]
    if (!line || line.form === 'question' || headingOf(line) !== null) return -1
    if (note.exec(line.text)?.[1] === '1') return index
  }
  return -1
}

/** The askers' remark may stand behind the notes: `Toelichting:`. */
const REMARK = /^(?:Toelichting ?:|Deze vra(?:ag|gen) dienen? )/u

function readNotes(lines: readonly Line[], note: RegExp): { notes: PrintedNote[]; behind: Line[] } {
  const notes: PrintedNote[] = []
  const end = lines.findIndex((line) => line.form === 'closing' || REMARK.test(line.text))
  for (const line of lines.slice(0, end < 0 ? lines.length : end)) {
    const found = note.exec(line.text)
    if (found && Number(found[1]) === notes.length + 1)
      notes.push({ number: notes.length + 1, lines: [{ ...line, text: line.text.slice(found[0].length) }] })
    else notes.at(-1)?.lines.push(line)
  }
  return { notes, behind: end < 0 ? [] : lines.slice(end) }
}

function takeReferences(lines: readonly Line[], reference: RegExp, notes: ReadonlySet<number>) {
  let found = 0
  const taken = lines.map((line): Line => {
    let text = ''
    let read = 0
    const marks: Mark[] = [...line.marks]
    for (const { 0: printed, 1: digits, index } of line.text.matchAll(reference)) {
      const isList = index === 0 || (printed.endsWith(')') && beginsPart(line.text, index, printed))
      if (!notes.has(Number(digits)) || isList) continue
      text += line.text.slice(read, index)
      read = index + printed.length
      marks.push({ note: Number(digits), offset: text.length })
      found++
    }
    return read === 0 ? line : { ...line, text: text + line.text.slice(read), marks }
  })
  return { lines: taken, found }
}

/** `fases: 1) het opstellen en; 2) de tool` counts parts; a reference stands behind what it is about. */
function beginsPart(text: string, index: number, printed: string): boolean {
  return (
    /[:;,]$|(?: en| of)$/u.test(text.slice(0, index)) && /^ \p{L}/u.test(text.slice(index + printed.length))
  )
}
