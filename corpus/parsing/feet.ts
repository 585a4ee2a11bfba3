import { SourceError } from '../source-error.ts'
import { withoutStart } from './edit-line.ts'
import { refuseGlued, refuseHidden } from './glued-numbers.ts'
import { readHeading } from './headings.ts'
import type { Line } from './line.ts'
import { takeMarkers } from './markers.ts'
import { textBehindReference } from './text-in-notes.ts'

/** A footnote as printed: its number, and its lines without it. */
export interface PrintedNote {
  number: number
  lines: Line[]
}

interface Page {
  lines: Line[]
  /** The first note that its foot may hold. */
  next: number
  body: Line[]
  notes: PrintedNote[]
}

/**
 * Takes the footnotes from the foot of each page, and their numbers out of its text. A page's notes are referred to
 * on that page; so where the notes after a supposed break are referred to before it, there was no break: the indented
 * quotation inside a note begins no page.
 */
export function takeFeet(pages: readonly Line[][], file: string): { body: Line[]; notes: PrintedNote[] } {
  const done: Page[] = []
  for (const lines of pages) {
    const last = done.at(-1)
    let page = readPage(lines, last ? last.next + last.notes.length : 1, file)
    const alone = page
    for (let undone = 0; 'unreferred' in page && done.length > 0 && undone < MOST_BREAKS; undone++) {
      const before: Page = done.pop() as Page
      page = readPage(merge(before.lines, page.lines), before.next, file)
    }
    if ('unreferred' in page) {
      const { lines: text, unreferred } = 'unreferred' in alone ? alone : page
      const { line, number } = unreferred
      refuseHidden(text.slice(0, text.indexOf(line)), number, { file })
      throw new SourceError(`Note ${number} stands here, but nothing on its page refers to it.`, {
        file,
        line: line.number,
        advice: 'Put its number back where the text refers to it, or take the note out.',
      })
    }
    done.push(page)
  }
  const body = done.flatMap((page) => page.body)
  refuseStrayNotes(body, file)
  refuseGlued(body, file)
  return { body, notes: done.flatMap((page) => page.notes) }
}

/** No note has as many supposed breaks inside it. */
const MOST_BREAKS = 12
/** No page has as many lines that look like its first note. */
const MOST_STARTS = 30

type Unreferred = { lines: Line[]; unreferred: { line: Line; number: number } }

function readPage(lines: Line[], next: number, file: string): Page | Unreferred {
  const starts = [...lines.entries()].filter(([, line]) => beginsNote(line, next))
  // A foot stands apart; a line of the text that begins with that number does not.
  const apart = starts.filter(([, line]) => line.gap !== 'none')
  let unreferred: Unreferred['unreferred'] | null = null
  const others = starts.filter(([, line]) => line.gap === 'none')
  for (const [index, line] of [...apart, ...others].slice(0, MOST_STARTS)) {
    const notes = readNotes(lines.slice(index), next)
    const body = takeMarkers(
      lines.slice(0, index),
      notes.map((note) => note.number),
    )
    if (body) {
      refuseTextBehind(notes, lines, file)
      return { lines, next, body, notes }
    }
    unreferred ??= { line, number: next }
  }
  return unreferred ? { lines, unreferred } : { lines, next, body: lines, notes: [] }
}

/** A foot goes on to the end of its page; a heading or the text itself in it means that a page's end was not seen. */
function refuseTextBehind(notes: readonly PrintedNote[], page: readonly Line[], file: string): void {
  const width = page.reduce((widest, line) => Math.max(widest, line.width), 0)
  const text =
    notes.flatMap((note) => note.lines).find((line) => readHeading(line.text)) ??
    textBehindReference(notes.at(-1)?.lines ?? [], width)
  if (!text) return
  throw new SourceError(`${JSON.stringify(text.text)} stands behind the notes of its page.`, {
    file,
    line: text.number,
    advice: 'Mark where the new page begins, with a form feed or three blank lines before it.',
  })
}

/** The break between two supposed pages undone. */
function merge(before: Line[], after: Line[]): Line[] {
  const [first, ...rest] = after
  return first ? [...before, { ...first, gap: 'blank' }, ...rest] : before
}

function readNotes(foot: readonly Line[], first: number): PrintedNote[] {
  const notes: PrintedNote[] = []
  for (const line of foot) {
    const number = first + notes.length
    const last = notes.at(-1)
    if (beginsNote(line, number)) {
      notes.push({ number, lines: [withoutStart(line, String(number).length)] })
    } else last?.lines.push(line)
  }
  return notes
}

/** `1 NRC.nl, 19 januari`, `4 Ibid.`, `1De Telegraaf`; not `47 landen opgeroepen`, `20 mei jl.` or `1. We verhogen`. */
function beginsNote(line: Line, number: number): boolean {
  if (!line.text.startsWith(String(number))) return false
  const text = line.text.slice(String(number).length)
  return text.startsWith(' ') ? NOTE_TEXT.test(text.slice(1)) : GLUED_TEXT.test(text)
}

const NOTE_TEXT =
  /^(?:[\p{Lu}«‘’'“"”([]|https?:|www\.|(?:zie|idem|ibid|o\.a\.|bijv|p\.|blz)|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:nl|com|org|eu|net)\b)/u

const GLUED_TEXT = /^(?:\p{Lu}\p{L}|[«“]|https?:|www\.)/u

const STRAY_NOTE = /^\d{1,3} ?(?:https?:|www\.|Kamerstuk|Ibid|Aanhangsel)|^\d{1,3}\p{Lu}\p{Ll}/u

/** A note that is out of its order would otherwise pass as text. */
function refuseStrayNotes(body: readonly Line[], file: string): void {
  const stray = body.find((line) => STRAY_NOTE.test(line.text))
  if (!stray) return
  throw new SourceError(`A note stands here out of its order: ${JSON.stringify(stray.text)}.`, {
    file,
    line: stray.number,
    advice:
      'Notes are numbered from 1 through the whole document; restore the one that is missing or has another number.',
  })
}
