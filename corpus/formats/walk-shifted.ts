import { type Shift, shiftedText } from './raised.ts'
import { type TreeElement, textOf } from './tree.ts'
import { readInline, refuse, type Walk } from './walking.ts'

/** No power is longer; what is raised side by side is read as one piece up to there. */
const LONGEST = 60

/** `–`, `12`, `(-6`: more beside it may be a number's. */
const MAY_BE_NUMBER = /^\s*[+\-−–=(]?[\d\s]*$/u

/**
 * Reads what is raised or lowered: it may change the number before it, and what is raised beside it is one with it. A
 * note's number among it does not.
 */
export function readShifted(element: TreeElement, shift: Shift, walk: Walk): void {
  const { flow, shifted: last } = walk
  const isBeside = last?.flow === flow && last.end === flow.length && last.shift === shift
  const goesOn = isBeside && last.mayGoOn
  const start = goesOn ? last.start : flow.length
  if (goesOn) flow.splice(start, flow.length - start, last.printed)
  const before = flow[start - 1]
  walk.shifted = null
  readInline(element, walk)
  // A block inside it has ended the line.
  if (walk.flow !== flow) return
  const pieces = flow.slice(start)
  if (!pieces.every((piece) => typeof piece === 'string')) return
  const printed = pieces.join('')
  const text = printed.trim()
  if (text === '') return
  const isBehindDigit = typeof before === 'string' && /\d$/u.test(before) && (!isBeside || goesOn)
  const read = isBehindDigit ? shiftedText(text, { before, shift }) : text
  if (read === null || (read !== text && text.length > LONGEST))
    refuse(
      `Behind ${JSON.stringify(String(before).slice(-20))} stands ${shift} ${JSON.stringify(textOf(element))}, which no characters say.`,
      element,
      walk,
    )
  const isRead = read !== text
  if (isRead)
    flow.splice(
      start,
      pieces.length,
      printed.replace(text, () => read),
    )
  const mayGoOn = isBehindDigit && MAY_BE_NUMBER.test(printed)
  walk.shifted = {
    flow,
    start,
    end: flow.length,
    shift,
    printed: printed.slice(-LONGEST - 1),
    mayGoOn,
    isRead,
  }
}
