import { splitLine } from './edit-line.ts'
import type { Line } from './line.ts'

/** Items of a list that a tool glued to what stands before them: `te weten:1. de handel;2. de veiligheid`. */

/** A label and the space behind it: `1. `, `2) `, `b) `. */
const LABEL =
  /(?<=(?:[\p{L}»”’)\]%]|(?<!\d)(?:19|20)\d{2})[.:;,?!])\d{1,2}[.)] (?=[\p{L}«“‘(])|(?<=\p{L}{2}[.:;,?!])[a-z]\) (?=\p{L})/gu

/** Whether digits at a place label an item: `beleid.1. Het`, but `beleid1. Het` and `rapport»1. Het` end with a note's number. */
export function isLabel(text: string, start: number, digits: string): boolean {
  if (!/^[.)] [\p{L}«“‘(]/u.test(text.slice(start + digits.length, start + digits.length + 3))) return false
  return start > 0 && /[.:;,?!][’”»)]?\n$|[.:;,?!]$/u.test(text.slice(Math.max(0, start - 3), start))
}

/** The lines with each glued item on a line of its own. `label` is that of the last item before; the last one here is given back. */
export function setItemsApart(
  lines: readonly Line[],
  label: string | null,
): { lines: Line[]; label: string | null } {
  let last = label
  const set = lines.flatMap((line) => {
    last = /^(\d{1,2}|[a-z])[.)] \S/u.exec(line.text)?.[1] ?? last
    const starts: number[] = []
    for (const { 0: printed, index } of line.text.matchAll(LABEL)) {
      const next = printed.slice(0, -2)
      if (next !== '1' && next !== 'a' && next !== following(last)) continue
      starts.push(index)
      last = next
    }
    return starts.length === 0 ? [line] : splitLine(line, starts)
  })
  return { lines: set, label: last }
}

/** The label behind another: 3 behind 2, c behind b. */
export function following(label: string | null): string | null {
  if (label === null) return null
  return /^\d+$/u.test(label)
    ? String(Number(label) + 1)
    : String.fromCharCode((label.codePointAt(0) ?? 0) + 1)
}
