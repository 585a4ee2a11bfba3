/** How a piece of text is set beside the letters before it. */
export type Shift = 'raised' | 'lowered'

const RAISED = formsOf('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ')
const LOWERED = formsOf('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎')

function formsOf(plain: string, shifted: string): ReadonlyMap<string, string> {
  return new Map([...plain].map((character, index) => [character, [...shifted][index] ?? '']))
}

/**
 * What is raised or lowered behind a text, as it is to be read. Behind a digit other digits would make another number of
 * it, so `10` and a raised `6` are `10⁶`; behind a letter they stay as printers' texts have them, `m3` and `CO2`. Null
 * where no characters say it.
 */
export function shiftedText(
  shifted: string,
  { before, shift }: { before: string; shift: Shift },
): string | null {
  if (!/\d$/u.test(before) || !/^[+\-−–=(]?\d/u.test(shifted)) return shifted
  const forms = shift === 'raised' ? RAISED : LOWERED
  const read = [...shifted].map((character) =>
    /[\s,;.]/u.test(character) ? character : forms.get(/[−–]/u.test(character) ? '-' : character),
  )
  return read.every((character) => character !== undefined) ? read.join('') : null
}
