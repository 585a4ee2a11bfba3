import { MONTHS } from './opening-text.ts'

const DAY = String.raw`(\d{1,2}) (${MONTHS.join('|')}) (\d{4})`

/** The day on which a document's questions were sent in: `(ingezonden 24 oktober 2024)`. */
export function askedOnIn(text: string): string | null {
  return dayAfter(/[Ii]ngezonden(?: op)? /u, text)
}

/** The day on which parliament received it: `(ontvangen 14 november 2024)`. */
export function receivedOnIn(text: string): string | null {
  return dayAfter(/[Oo]ntvangen(?: op)? /u, text)
}

/** The day that a letter bears: `Den Haag, 27 september 2018`, `Datum 11 januari 2024`, on one line or on two. */
export function letterDayIn(lines: readonly string[]): string | null {
  const place = new RegExp(String.raw`^\p{Lu}[\p{L} ’'-]*, ${DAY}$`, 'u')
  const label = new RegExp(`^Datum:? ${DAY}$`, 'u')
  const pairs = lines.map((line, index) => (/^Datum:?$/u.test(line) ? `Datum ${lines[index + 1]}` : line))
  return first(pairs.map((line) => isoDay(place.exec(line) ?? label.exec(line))))
}

/** The day on which a motion was moved: `Voorgesteld 6 juli 2021`. */
export function movedOnIn(text: string): string | null {
  return dayAfter(/Voorgesteld (?:tijdens [\p{L} ]{1,60} van )?/u, text)
}

function dayAfter(words: RegExp, text: string): string | null {
  return isoDay(new RegExp(words.source + DAY, 'u').exec(text))
}

function isoDay(match: RegExpExecArray | null): string | null {
  if (!match) return null
  const [, day = '', month = '', year = ''] = match
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function first<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null
}
