import { refusedAt } from './docx-findings.ts'
import type { Flow } from './flow.ts'
import { type Shift, shiftedText } from './raised.ts'
import { childNamed, type TreeElement } from './tree.ts'

/** Where in a flow a piece stands that is raised or lowered. */
export interface ShiftedPiece {
  at: number
  shift: Shift
}

/** In half points: less is set to mend how letters stand, and raises none. */
const LEAST_SHIFT = 4

/** How properties set a run beside the letters before it; null where they do not say. */
export function shiftIn(properties: TreeElement): Shift | 'none' | null {
  const aligned = childNamed(properties, 'w:vertAlign')?.attributes['w:val']
  if (aligned !== undefined)
    return aligned === 'superscript' ? 'raised' : aligned === 'subscript' ? 'lowered' : 'none'
  const position = Number(childNamed(properties, 'w:position')?.attributes['w:val'] ?? Number.NaN)
  if (Number.isNaN(position)) return null
  return Math.abs(position) < LEAST_SHIFT ? 'none' : position > 0 ? 'raised' : 'lowered'
}

/** `1`, `,` and `2` of `1,2`: numbers of notes stand beside one another, and what parts them is a piece of its own. */
const PARTS = /[\s,.;]+|[^\s,.;]+/gu

/**
 * Adds text to a flow. What is raised is cut where numbers of notes part; a number that several runs raise or lower is one
 * piece.
 */
export function addRunText(
  text: string,
  { flow, shifted }: { flow: Flow; shifted: ShiftedPiece[] },
  shift: Shift | null,
): void {
  if (text === '') return
  if (shift === null) {
    flow.push(text)
    return
  }
  const last = shifted.at(-1)
  const before = flow.at(-1)
  const isBehindShifted = last?.at === flow.length - 1
  const isBehindDigit = typeof before === 'string' && /\d/u.test(before.at(-1) ?? '')
  // One run behind a digit may be a power: `1,5`.
  const mayPart = shift === 'raised' && (isBehindShifted || !isBehindDigit)
  const [first = '', ...more] = mayPart ? (text.match(PARTS) ?? []) : [text]
  const isBeside = isBehindShifted && last.shift === shift && typeof before === 'string'
  if (isBeside && !/[\s,.;]/u.test(before.at(-1) ?? '') && !/^[\s,.;]/u.test(first))
    flow[last.at] = before + first
  else more.unshift(first)
  for (const piece of more) shifted.push({ at: flow.push(piece) - 1, shift })
}

/**
 * Writes what is raised or lowered behind a digit as what it is: `10⁶`. Throws a SourceError where no characters say it,
 * or where a digit behind it would make another number of it.
 */
export function settleShifted(
  { flow, shifted }: { flow: Flow; shifted: readonly ShiftedPiece[] },
  place: { file: string; line: number },
): void {
  for (const { start, end, shift } of besideOneAnother({ flow, shifted })) {
    const [before = '', behind] = [flow[start - 1], flow[end]]
    const printed = flow.slice(start, end).join('')
    const text = printed.trim()
    const read = typeof before === 'string' ? shiftedText(text, { before, shift }) : text
    const goesOn = /\d$/u.test(printed) && typeof behind === 'string' && /^\d/u.test(behind)
    if (read === null || (read === text && goesOn)) {
      const around = [before, behind].map((each) => (typeof each === 'string' ? each : ''))
      throw refusedAt(
        `Between ${JSON.stringify(around[0]?.slice(-20))} and ${JSON.stringify(around[1]?.slice(0, 20))} stands ${shift} ${JSON.stringify(text)}, which no characters say.`,
        place,
      )
    }
    if (read !== text) flow.fill('', start, end)[start] = printed.replace(text, () => read)
  }
}

/** The pieces that are raised or lowered as one, from `start` on, before `end`; a note that was typed has become its mark. */
function besideOneAnother({ flow, shifted }: { flow: Flow; shifted: readonly ShiftedPiece[] }) {
  const pieces: { start: number; end: number; shift: Shift }[] = []
  for (const { at, shift } of shifted) {
    const last = pieces.at(-1)
    if (typeof flow[at] !== 'string') continue
    if (last?.end === at && last.shift === shift) last.end++
    else pieces.push({ start: at, end: at + 1, shift })
  }
  return pieces
}
