import { SourceError } from '../source-error.ts'

/** How a list counts: `1`, `a`, `A`, `i`, `I`, or not at all. */
export type Counting = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'bullet'

/** How a list counts by the sign that says so in HTML and in an odt: `type="a"`, `style:num-format="a"`. */
export const COUNTING_OF_SIGN: ReadonlyMap<string, Exclude<Counting, 'bullet'>> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-letter'],
  ['A', 'upper-letter'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
])

/**
 * What a list that counts by itself prints before an item: `3`, `c`, `iii`; `•` where it does not count. Behind `z` letters
 * are repeated as in Word, `aa` and `bb`, or counted as in a browser, `aa` and `ab`. Throws a SourceError where no list counts
 * as far.
 */
export function countedLabel(
  number: number,
  counting: Counting,
  { letters = 'repeated', file, line }: { letters?: 'repeated' | 'counted'; file: string; line: number },
): string {
  if (counting === 'bullet') return '•'
  const most = counting.endsWith('roman') ? MOST_ROMAN : MOST
  if (!Number.isInteger(number) || Math.abs(number) > most) {
    throw new SourceError(`A list counts to ${number}, and at most to ${most} labels are known.`, {
      file,
      line,
      advice: 'Type the numbers of the list, or take the official publication.',
    })
  }
  if (counting === 'decimal' || number < 1) return String(number)
  const ofLetters = letters === 'repeated' ? repeatedLetters : countedLetters
  const label = counting.endsWith('letter') ? ofLetters(number) : roman(number)
  return counting.startsWith('upper') ? label.toUpperCase() : label
}

/** No list has more items. */
const MOST = 100_000
/** Beyond it no Roman digits are known. */
export const MOST_ROMAN = 3999

const MOST_REPEATED = 8

function repeatedLetters(number: number): string {
  return letter(number).repeat(Math.min(MOST_REPEATED, Math.ceil(number / 26)))
}

function countedLetters(number: number): string {
  const before = Math.floor((number - 1) / 26)
  return (before > 0 ? countedLetters(before) : '') + letter(number)
}

function letter(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26))
}

const ROMAN: [value: number, digits: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  let rest = number
  let label = ''
  for (const [value, digits] of ROMAN) {
    label += digits.repeat(Math.floor(rest / value))
    rest %= value
  }
  return label
}
