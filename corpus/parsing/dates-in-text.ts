import { isIsoDay } from '../json-source.ts'
import { MONTHS } from './opening-text.ts'

const DAY = String.raw`(\d{1,2}) (${MONTHS.join('|')}) (\d{4})(?!\d)`

/** `(ingezonden 24 oktober 2024)`, `(2024Z16988, ingezonden 24 oktober 2024)`; what else was sent in stands in no bracket of its own. */
const SENT_IN = new RegExp(String.raw`\( ?(?:\d{4}Z\d{5}[,;] )?[Ii]ngezonden(?: op)? ${DAY}`, 'gu')
/** `Deze vragen werden ingezonden op 10 juni 2022 met kenmerk 2022Z11774`, in the letter that answers come with. */
const SAID_SENT_IN = new RegExp(`[Dd]e(?:ze)? vragen (?:werden|zijn) ingezonden(?: op)? ${DAY}`, 'gu')
/** `(ontvangen 14 november 2024)`. */
const RECEIVED = new RegExp(String.raw`\( ?[Oo]ntvangen(?: op)? ${DAY}`, 'gu')
/** `Antwoord van Minister`, behind which the day of receipt stands; what was received before is what the questions are about. */
const ANSWERED_BY = /(?:[Aa]ntwoord(?:en)?|[Mm]ededeling) van /u
/** `Voorgesteld 6 juli 2021`, `Voorgesteld tijdens het Notaoverleg van 17 juni 2024`. */
const MOVED = new RegExp(String.raw`Voorgesteld (?:tijdens [\p{L} ]{1,60} van )?${DAY}`, 'u')
/** `Den Haag, 27 september 2018`, `’s-Gravenhage, 3 mei 2012`, `Alphen aan den Rijn, 3 mei 2012`, alone on its line. */
const AT_A_PLACE = new RegExp(
  String.raw`^(?:[’'‘]s-)?\p{Lu}[\p{L}’'-]*(?: (?:aan|bij|de|den|der|in|op|\p{Lu}[\p{L}’'-]*)){0,4}, ${DAY}\.?$`,
  'u',
)
const LABELLED = new RegExp(`^Datum:? ${DAY}$`, 'u')
/** `Ontvangen 4 oktober 2018`, alone on its line; a letter that was received is told of inside a sentence. */
const RECEIVED_ALONE = new RegExp(String.raw`^\(?Ontvangen(?: op)? ${DAY}\)?\.?$`, 'u')

/** The day on which a document's questions were sent in; a subject may tell of others before. */
export function askedOnIn(text: string): string | null {
  return isoDay(lastOf(SENT_IN, text) ?? lastOf(SAID_SENT_IN, text))
}

/** The day on which parliament received what a document answers; a subject may tell of other days before. */
export function receivedOnIn(text: string): string | null {
  const head = text.slice(lastOf(SENT_IN, text)?.index ?? 0)
  const answer = ANSWERED_BY.exec(head)
  return answer ? isoDay(lastOf(RECEIVED, head.slice(answer.index))) : null
}

/** The day that a letter bears, on one line or on two; else that on which it was received. */
export function letterDayIn(lines: readonly string[]): string | null {
  const pairs = lines.map((line, index) => (/^Datum:?$/u.test(line) ? `Datum ${lines[index + 1]}` : line))
  const firstOf = (...patterns: RegExp[]) =>
    pairs.map((line) => patterns.map((pattern) => pattern.exec(line)).find(isFound)).find(isFound)
  return isoDay(firstOf(AT_A_PLACE, LABELLED) ?? firstOf(RECEIVED_ALONE))
}

/** The day on which a motion was moved. */
export function movedOnIn(text: string): string | null {
  return isoDay(MOVED.exec(text))
}

/** Days that are written and that no calendar has: `31 juni 2021`. */
export function impossibleDaysIn(text: string): string[] {
  const written = [...text.matchAll(new RegExp(String.raw`(?<!\d)${DAY}`, 'gu'))]
  return written.filter((match) => isoDay(match) === null).map(([day]) => day)
}

function lastOf(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1)
}

function isFound<T>(match: T | null | undefined): match is T {
  return match !== null && match !== undefined
}

/** Null also where no calendar has the day. */
function isoDay(match: RegExpExecArray | null | undefined): string | null {
  if (!match) return null
  const [, day = '', month = '', year = ''] = match
  const iso = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDay(iso) ? iso : null
}
