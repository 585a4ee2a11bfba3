import { refusedAt } from './docx-findings.ts'
import type { Flow } from './flow.ts'
import { type Shift, shiftedText } from './raised.ts'
import { childNamed, type TreeElement } from './tree.ts'

/** Where in a flow a piece stands that is raised or lowered. */
export interface Shifted {
  at: number
  shift: Shift
}

/** How properties set a run beside the letters before it; null where they do not say. */
export function shiftIn(properties: TreeElement): Shift | 'none' | null {
  const aligned = childNamed(properties, 'w:vertAlign')?.attributes['w:val']
  if (aligned !== undefined)
    return aligned === 'superscript' ? 'raised' : aligned === 'subscript' ? 'lowered' : 'none'
  // In half points.
  const position = Number(childNamed(properties, 'w:position')?.attributes['w:val'] ?? Number.NaN)
  if (Number.isNaN(position)) return null
  return position === 0 ? 'none' : position > 0 ? 'raised' : 'lowered'
}

/** Adds text to a flow; what several runs raise or lower side by side is one piece. */
export function addText(
  text: string,
  { flow, shifted }: { flow: Flow; shifted: Shifted[] },
  shift: Shift | null,
): void {
  if (text === '') return
  const last = shifted.at(-1)
  const goesOn = shift !== null && last?.shift === shift && last.at === flow.length - 1
  const before = flow.at(-1)
  if (goesOn && typeof before === 'string') flow[last.at] = before + text
  else {
    if (shift !== null) shifted.push({ at: flow.length, shift })
    flow.push(text)
  }
}

/**
 * Writes what is raised or lowered behind a digit as what it is: `10⁶`. Throws a SourceError where no characters say it,
 * or where a digit behind it would make another number of it.
 */
export function settleShifted(
  { flow, shifted }: { flow: Flow; shifted: readonly Shifted[] },
  place: { file: string; line: number },
): void {
  for (const { at, shift } of shifted) {
    const [before = '', piece, behind] = [flow[at - 1], flow[at], flow[at + 1]]
    // A note that was typed has become its mark.
    if (typeof piece !== 'string') continue
    const text = piece.trim()
    const read = typeof before === 'string' ? shiftedText(text, { before, shift }) : text
    const goesOn = /\d$/u.test(piece) && typeof behind === 'string' && /^\d/u.test(behind)
    if (read === null || (read === text && goesOn)) {
      const around = [before, behind].map((each) => (typeof each === 'string' ? each : ''))
      throw refusedAt(
        `Between ${JSON.stringify(around[0]?.slice(-20))} and ${JSON.stringify(around[1]?.slice(0, 20))} stands ${shift} ${JSON.stringify(text)}, which no characters say.`,
        place,
      )
    }
    if (read !== text) flow[at] = piece.replace(text, () => read)
  }
}
