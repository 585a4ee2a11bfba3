/** Dutch months, January first. */
export const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** Small words that readers of PDF run into the name behind them, at the end of a line: `deMinister`, `enSport`. */
const SMALL_WORDS = 'aan|de|den|der|door|en|het|over|van|voor'

/** What certainly stood there before a reader of PDF lost it. */
const REPAIRS: readonly (readonly [lost: RegExp, restored: string])[] = [
  // `18 november2024`
  [new RegExp(String.raw`(?<!\p{L})(${MONTHS.join('|')})(?=\d{4}(?!\d))`, 'gu'), '$1 '],
  // `Welzijn enSport`, `deMinister`
  [new RegExp(String.raw`(?<!\p{L})(${SMALL_WORDS})(?=\p{Lu}\p{Ll})`, 'gu'), '$1 '],
  // `Aanhangsel Handelingen,vergaderjaar`, `2024–2025,nr. 156`
  [/,(?=\p{L})/gu, ', '],
  // `woningruil(ingezonden`
  [/(?<=\S)\((?=[Ii]ngezonden|[Oo]ntvangen)/gu, ' ('],
  // `Kröger , Thijssen`
  [/ (?=,)/gu, ''],
]

/** Lines around a document's text as one text, with the spaces that certainly stood there and the accents on their letters. */
export function flowing(lines: readonly string[]): string {
  const joined = lines.join(' ').replace(/\s+/gu, ' ')
  const repaired = REPAIRS.reduce((text, [lost, restored]) => text.replace(lost, restored), joined)
  // `Kostic ´`: the accent fell off its letter.
  return repaired.replace(/(\p{L}) ´/gu, '$1\u0301').normalize('NFC')
}
