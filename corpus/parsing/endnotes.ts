import { type Edit, editLine, withoutStart } from './edit-line.ts'
import type { PrintedNote } from './feet.ts'
import { headingOf } from './headings.ts'
import { asksOnly } from './kinds.ts'
import type { Line } from './line.ts'
import type { Oddity } from './reading.ts'
import { isReference } from './references.ts'

/**
 * Notes at the end of a document, in brackets as they are referred to: `1) AD, 18 november` and `het UWV 1)`, `[1] NOS`
 * and `onderzoekers'?[1]`, or `(1) AD` and `de brief? (1)`.
 */
export interface Endnotes {
  body: Line[]
  notes: PrintedNote[]
  /** The line of underscores above them. */
  furniture: Line[]
  oddities: Oddity[]
}

interface NoteForm {
  note: RegExp
  reference: RegExp
  /** Only where the format itself says that the notes are a list. */
  inList?: boolean
  /** Options and parts of a sentence look the same: see `areSurelyNotes`. */
  countsOnce?: boolean
}

/** `het UWV 1)`, and `verward gedrag2)`. */
const BRACKETED = / ?(?<![\p{L}\d(])(\d{1,2})\)|(?<=\p{Ll}{3})(\d{1,2})\)/gu

const BEFORE_ENCLOSED = String.raw` ?(?<=[\p{L}\d.,;?!’'"”»)%] ?)(?<!(?<!\p{L})(?:optie|variant|punt|onderdeel|stap|lid|sub|categorie|scenario|en|of|op) )`

/** `de brief? (1)`, `de brief (1).`, behind the end of a clause; not `inzet op (1) meer toezicht` or `optie (1).`. */
const ENCLOSED = new RegExp(String.raw`${BEFORE_ENCLOSED}\((\d{1,2})\)(?=[.,;:?!»]|$| \p{Lu})`, 'gu')

/** The same where nobody answers: `de brief (1) (2)`, `de brief (1) en het rapport (2)?`. */
const ENCLOSED_IN_QUESTIONS = new RegExp(
  String.raw`${BEFORE_ENCLOSED}\((\d{1,2})\)(?=[.,;:?!»]|$| \p{Lu}| ?\(\d{1,2}\)| (?:en|of|dat|die|waar\p{Ll}*|van|over|in) )`,
  'gu',
)

const FORMS: NoteForm[] = [
  { note: /^(\d{1,2})\) ?(?=\S)/u, reference: BRACKETED },
  { note: /^\[(\d{1,2})\] ?(?=\S)/u, reference: / ?\[(\d{1,2})\]/gu },
  { note: /^(\d{1,2})\. ?(?=\S)/u, reference: BRACKETED, inList: true },
  { note: /^\((\d{1,2})\) ?(?=\S)/u, reference: ENCLOSED, countsOnce: true },
]

const RULE = /^[_–—-]{5,}$/u

/**
 * Takes the notes off the end of a text; only what the text refers to, or a rule stands above, is taken for notes. Where
 * the notes at the feet of the pages bear the same numbers, those at the end are counted on from them.
 */
export function takeEndnotes(lines: readonly Line[], footnotes: readonly PrintedNote[]): Endnotes {
  const asked = asksOnly(lines)
  for (const { note, reference: usual, inList = false, countsOnce = false } of FORMS) {
    const reference = countsOnce && asked ? ENCLOSED_IN_QUESTIONS : usual
    const start = startOfNotes(lines, note)
    if (start < 0) continue
    const ruled = RULE.test(lines[start - 1]?.text ?? '')
    const text = lines.slice(0, ruled ? start - 1 : start)
    const { notes, behind } = readNotes(lines.slice(start), note)
    if (inList && !notes.every((each) => each.lines[0]?.form === 'item')) continue
    const own = new Set(notes.map(({ number }) => number))
    const clash = footnotes.some(({ number }) => own.has(number))
    const moved = clash ? Math.max(...footnotes.map(({ number }) => number)) : 0
    const taken = takeReferences(text, { reference, notes: own, moved })
    // A list at the end of the last answer looks the same: without a rule above them, each must be referred to.
    if (taken.found.size < own.size && !ruled && (!countsOnce || taken.found.size === 0)) continue
    if (countsOnce && !ruled && !areSurelyNotes(lines, start, { notes, found: taken.order, asked }))
      return { body: [...lines], notes: [], furniture: [], oddities: [perhapsNotes(lines[start])] }
    return {
      body: [...taken.lines, ...behind],
      notes: notes.map((each) => ({ ...each, number: each.number + moved })),
      furniture: ruled ? lines.slice(start - 1, start) : [],
      oddities: clash ? [countedOn(notes, moved)] : [],
    }
  }
  return { body: [...lines], notes: [], furniture: [], oddities: [] }
}

/**
 * Whether the notes are referred to in order and stand behind a whole sentence, with nothing of the text behind them. An
 * answer may work out below what it counted: there each must be a reference, and is referred to once.
 */
function areSurelyNotes(
  lines: readonly Line[],
  start: number,
  { notes, found, asked }: { notes: readonly PrintedNote[]; found: readonly number[]; asked: boolean },
): boolean {
  const order = asked ? [...new Set(found)] : found
  const inOrder = notes.length === order.length && notes.every(({ number }, index) => order[index] === number)
  const isWhole = notes.every(({ lines: [, ...more] }) => more.every(({ gap }) => gap === 'none'))
  const areReferences =
    asked || notes.every(({ lines: all }) => isReference(all.map(({ text }) => text).join(' ')))
  return (
    inOrder &&
    isWhole &&
    areReferences &&
    lines[start]?.gap !== 'none' &&
    !/[:;,]$/u.test(lines[start - 1]?.text ?? '')
  )
}

function perhapsNotes(first: Line | undefined): Oddity {
  const problem = `Whether notes or parts of the text begin with ${JSON.stringify(first?.text.slice(0, 40))} cannot be told; they stay as they came.`
  return { line: first?.number ?? null, problem, uncertain: true }
}

function countedOn(notes: readonly PrintedNote[], moved: number): Oddity {
  return {
    line: notes[0]?.lines[0]?.number ?? null,
    problem: `The notes at the end have the numbers of footnotes too: they are counted on from ${moved + 1}.`,
  }
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
      notes.push({ number: notes.length + 1, lines: [withoutStart(line, found[0].length)] })
    else notes.at(-1)?.lines.push(line)
  }
  return { notes, behind: end < 0 ? [] : lines.slice(end) }
}

interface References {
  reference: RegExp
  notes: ReadonlySet<number>
  /** By how much the numbers are counted on. */
  moved: number
}

function takeReferences(lines: readonly Line[], { reference, notes, moved }: References) {
  const order: number[] = []
  const taken = lines.map((line): Line => {
    const edits: Edit[] = []
    for (const { 0: printed, 1: apart, 2: glued, index } of line.text.matchAll(reference)) {
      const number = Number(apart ?? glued)
      if (!notes.has(number) || index === 0) continue
      if (reference === BRACKETED && closesOrCounts(line.text, index, printed)) continue
      edits.push({ start: index, end: index + printed.length, notes: [number + moved] })
      order.push(number)
    }
    return editLine(line, edits)
  })
  return { lines: taken, found: new Set(order), order }
}

/** No longer part of a line is looked through for the bracket that opens. */
const LONGEST_BRACKET = 400

/** `(zie bijlage 2)` closes a bracket, `fases: 1) het opstellen en; 2) de tool` counts parts. */
function closesOrCounts(text: string, index: number, printed: string): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_BRACKET), index)
  const isOpen = before.split('(').length > before.split(')').length
  return isOpen || beginsPart(text, index, printed)
}

/** A reference stands behind what it is about; behind a small word, as in `zet in op 1) meer toezicht`, a part begins. */
function beginsPart(text: string, index: number, printed: string): boolean {
  return (
    /[:;,]$| (?:en|of|op|in|om|aan|met|voor|van|door|tot|uit|naar|is|zijn)$/u.test(
      text.slice(Math.max(0, index - 8), index),
    ) && /^ \p{L}/u.test(text.slice(index + printed.length, index + printed.length + 3))
  )
}
