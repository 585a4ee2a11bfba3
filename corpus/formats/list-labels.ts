/** How a list counts: `1`, `a`, `A`, `i`, `I`, or not at all. */
export type Counting = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'bullet'

/**
 * What a list that counts by itself prints before an item: `3`, `c`, `iii`; `•` where it does not count. Behind `z` letters
 * are repeated as in Word, `aa` and `bb`, or counted as in a browser, `aa` and `ab`.
 */
export function countedLabel(
  number: number,
  counting: Counting,
  { letters = 'repeated' }: { letters?: 'repeated' | 'counted' } = {},
): string {
  if (counting === 'bullet') return '•'
  if (counting === 'decimal' || number < 1) return String(number)
  const ofLetters = letters === 'repeated' ? repeatedLetters : countedLetters
  const label = counting.endsWith('letter') ? ofLetters(number) : roman(number)
  return counting.startsWith('upper') ? label.toUpperCase() : label
}

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
  let rest = number % 4000
  let label = ''
  for (const [value, digits] of ROMAN) {
    label += digits.repeat(Math.floor(rest / value))
    rest %= value
  }
  return label
}
