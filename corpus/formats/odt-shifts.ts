import type { Shift } from './raised.ts'
import { childNamed, type TreeElement } from './tree.ts'

/** Styles are based on one another; no chain is longer. */
const LONGEST_CHAIN = 20

/** The styles of text that raise or lower it: `style:text-position="super 58%"`, `"-33% 58%"`. */
export function odtShifts(all: readonly TreeElement[]): Map<string, Shift> {
  const styles = new Map(
    all
      .filter(({ name, attributes }) => name === 'style:style' && attributes['style:family'] === 'text')
      .map((style) => [style.attributes['style:name'] ?? '', style]),
  )
  const shifts = new Map<string, Shift>()
  for (const [name, style] of styles) {
    let next: TreeElement | undefined = style
    for (let length = 0; next && length < LONGEST_CHAIN; length++) {
      const position = childNamed(next, 'style:text-properties')?.attributes['style:text-position']
      const shift = position === undefined ? null : shiftOf(position)
      if (shift) shifts.set(name, shift)
      if (position !== undefined) break
      next = styles.get(next.attributes['style:parent-style-name'] ?? '')
    }
  }
  return shifts
}

function shiftOf(position: string): Shift | null {
  if (/^\s*super/u.test(position)) return 'raised'
  if (/^\s*sub/u.test(position)) return 'lowered'
  const percent = Number.parseFloat(position)
  return percent > 0 ? 'raised' : percent < 0 ? 'lowered' : null
}
