import { SourceError } from '../source-error.ts'
import type { Line } from './line.ts'
import { UNENDING_WORD } from './lost-spaces.ts'
import { excerpt } from './notes.ts'
import { ownerOf, type WordDigits, wordBefore } from './word-digits.ts'

/** Numbers of notes that a tool set right behind a number of the text: `12 juni 20231`, `€ 3.5002`. */

/** The months in small letters, for a pattern. */
export const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
/** Behind it a number stands alone: not `70.000`, `46e`, `306%`, `5-jarig`. */
const NUMBER_ENDS = String.raw`(?![\p{L}\d%]|-\p{L}|[.,:]\d)`

/** `12 juni 20231` and `€ 3.5002`, which can be nothing else: a day has a year of four digits, an amount groups of three. */
const SURELY = new RegExp(
  String.raw`(?<=\b(?:${MONTHS}) (?:19|20)\d{2}|€ ?\d{1,3}(?:\.\d{3}){1,4})\d{1,3}${NUMBER_ENDS}`,
  'gu',
)

/** The same where no month and no `€` stands before: `de COP van 20231`, `3.5002 ton`; not `nr. 20231` or `3.2023`. */
const LIKELY = new RegExp(
  String.raw`(?<=(?<![\d.,:/-]|\bnr\. ?)(?:(?:19|20)\d{2}|\d{1,3}(?:\.(?!(?:19|20)\d{2}(?!\d))\d{3}){1,4}))\d{1,3}${NUMBER_ENDS}`,
  'gu',
)

/**
 * Behind an act of the Union, of which a year brings some 4,000: `(EU) 2022/23882`, `Richtlijn 2021/8212`, and behind the
 * year of an older one: `(EG) nr. 1907/20062`.
 */
const BEHIND_ACT = new RegExp(
  String.raw`(?<=(?:\((?:EU|EG|GBVB|Euratom|EU, Euratom)\)|[Rr]ichtlijn|[Vv]erordening) (?:(?:19|20)\d{2}\/(?:[1-3]\d{3}|[4-9]\d{2})|(?:nr\. ?)?\d{1,4}\/(?:19|20)\d{2}))\d{1,3}${NUMBER_ENDS}`,
  'gu',
)

/** The digits behind the number that they are glued to, and whether they can be nothing else. */
export interface GluedDigits {
  digits: string
  start: number
  isSure: boolean
}

/** What every such number holds: `20231` five digits, `3.5002` and `2021/8213` four behind a sign. */
const MAY_BE_GLUED = /\d{5}|[./]\d{4}/u

/** Digits of a text that stand behind a whole number: of `20231` the `1`. */
export function findGlued(text: string): GluedDigits[] {
  if (!MAY_BE_GLUED.test(text)) return []
  const found = new Map<number, GluedDigits>()
  for (const { 0: digits, index } of text.matchAll(LIKELY))
    found.set(index, { digits, start: index, isSure: false })
  for (const form of [SURELY, BEHIND_ACT])
    for (const { 0: digits, index } of text.matchAll(form))
      found.set(index, { digits, start: index, isSure: true })
  return [...found.values()]
}

const NUMBER = new RegExp(String.raw`(?<![\d.,])\d+(?:[.,]\d+)*${NUMBER_ENDS}(?![/:-]\d)`, 'gu')
const YEAR = /^(?:19|20)\d{2}$/u
const BEGINS_MONTH = new RegExp(`^ (?:${MONTHS})`, 'u')

/**
 * A number that may hold the reference to a note that nothing else refers to, in its last digits or before a year:
 * `artikel 101`, `COP291`, `2024:45283`, `12019`; not a year, the day of a month, or whole thousands. Null where there is none.
 */
export function mayHold(
  lines: readonly Line[],
  note: number,
  words?: WordDigits,
): { line: Line; number: string } | null {
  const digits = String(note)
  for (const line of lines) {
    for (const { 0: number, index } of line.text.matchAll(NUMBER)) {
      const group = /\d+$/u.exec(number)?.[0] ?? ''
      const before = line.text.slice(Math.max(0, index - 12), index)
      const word = words ? wordBefore(line.text, index) : ''
      const isOwn = words !== undefined && word !== '' && ownerOf(word, number, words) === 'word'
      const isLonger = group.length > digits.length || UNENDING_WORD.test(before) || isOwn
      const mayEnd = group.endsWith(digits) && isLonger
      const mayBegin = number.startsWith(digits) && YEAR.test(number.slice(digits.length))
      // A number alone on its line is the document's own, or is looked at elsewhere.
      if ((!mayEnd && !mayBegin) || number === line.text) continue
      const isDay = Number(number) <= 31 && BEGINS_MONTH.test(line.text.slice(index + number.length))
      if (
        isDay ||
        isOwnPart(line.text, index, number) ||
        YEAR.test(number) ||
        /^\d{1,3}(?:\.\d{3})+$/u.test(number)
      )
        continue
      return { line, number: wordAround(line.text, index, number.length) }
    }
  }
  return null
}

/** The end of `2022/23`, `om 10:12` and `www.example.nl/12`, which holds no note's number. */
function isOwnPart(text: string, start: number, number: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start)
  if (!/[/:-]$/u.test(before)) return false
  if (/(?:\/\/|www\.|\.\p{Ll}{2,4}\/)\S*$/u.test(before)) return true
  if (number.length !== 2) return false
  const isTime = /\b(?:om|tot|vanaf|tussen) \d{1,2}:$/u.test(before) || text.startsWith(' uur', start + 2)
  return isTime || /(?<!\d)(?:19|20)\d{2}[/-]$/u.test(before)
}

const LONGEST_ADDRESS = 300

/** `COP291`. */
function wordAround(text: string, start: number, length: number): string {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? ''
  return before + text.slice(start, start + length)
}

/** Throws a SourceError where the reference to a note may stand in a number, and nobody can tell. */
export function refuseHidden(
  lines: readonly Line[],
  note: number,
  { file, words }: { file: string; words?: WordDigits },
): void {
  const held = mayHold(lines, note, words)
  if (!held) return
  throw new SourceError(
    `Nothing on its page refers to note ${note}, unless ${JSON.stringify(held.number)} is a number with the note's behind it.`,
    {
      file,
      line: held.line.number,
      advice:
        'Set a space between the number and that of the note, on a line of its own, or take the note out.',
    },
  )
}

/** Refuses digits behind a whole day or amount that are no note's. Lines are those of the text, known numbers taken out. */
export function refuseGlued(lines: readonly Line[], file: string): void {
  for (const line of lines) {
    const glued = findGlued(line.text).find(({ isSure }) => isSure)
    if (!glued) continue
    throw new SourceError(
      `Number ${glued.digits} in ${JSON.stringify(excerpt(line.text, glued.start))} refers to a note that is not at the foot of its page.`,
      {
        file,
        line: line.number,
        advice: 'Restore the note, or the text where the number is not one.',
      },
    )
  }
}
