/** How a list counts: `1`, `a`, `A`, `i`, `I`, or not at all. */
export type Counting = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'bullet'

/** What a list that counts by itself prints before an item: `3`, `c`, `iii`; `•` where it does not count. */
export function countedLabel(number: number, counting: Counting): string {
  if (counting === 'bullet') return '•'
  if (counting === 'decimal' || number < 1) return String(number)
  const label = counting.endsWith('letter') ? letters(number) : roman(number)
  return counting.startsWith('upper') ? label.toUpperCase() : label
}

/** `a` to `z`, then `aa`, `bb`, as Word counts. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.min(8, Math.ceil(number / 26)))
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
