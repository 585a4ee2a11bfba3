import { endsSentence, startsLowerCase } from '../parsing/line.ts'
import type { ColumnLine, SetPage, Setting } from './pdf-columns.ts'
import type { PrintedLine } from './pdf-lines.ts'

/** A note and the lines it is printed on, the first with its number and as it is without. */
export interface SetNote {
  number: number
  begun: PrintedLine
  lines: PrintedLine[]
}

/** Small type: notes are set at least so much smaller than the text. */
const SMALL = 0.93

/**
 * The notes that stand in small type at the foot of the pages or in their margin, each begun by the number that comes
 * next. What stands there before the first number goes on with the last page's note.
 */
export function findNotes(pages: readonly SetPage[], setting: Setting): SetNote[] {
  const notes: SetNote[] = []
  for (const { column, margin } of pages) {
    const small = column.findLastIndex((line) => line.size > setting.size * SMALL) + 1
    readFoot(column.slice(small), notes)
    readMargin(
      margin.filter((line) => line.size <= setting.size * SMALL),
      { notes, column, setting },
    )
  }
  return notes
}

function readFoot(foot: readonly ColumnLine[], notes: SetNote[]): void {
  const first = foot.findIndex((line) => withoutNumber(line, notes.length + 1) !== null)
  const before = first < 0 ? foot : foot.slice(0, first)
  const open = notes.at(-1)
  const begin = before[0]
  const goesOn =
    open && begin && (!endsSentence(open.lines.at(-1)?.text ?? '') || startsLowerCase(begin.text))
  if (goesOn) open.lines.push(...before)
  if (first < 0) return
  for (const line of foot.slice(first)) addLine(line, notes)
}

function addLine(line: PrintedLine, notes: SetNote[]): void {
  const number = notes.length + 1
  const begun = withoutNumber(line, number)
  if (begun) notes.push({ number, begun, lines: [line] })
  else notes.at(-1)?.lines.push(line)
}

/** Notes beside the text begin with a number that is raised in the page's text. */
function readMargin(
  margin: readonly PrintedLine[],
  { notes, column, setting }: { notes: SetNote[]; column: readonly ColumnLine[]; setting: Setting },
): void {
  const referred = new Set(column.flatMap((line) => line.raised.map(({ digits }) => Number(digits))))
  let last: PrintedLine | undefined
  for (const line of margin) {
    const number = notes.length + 1
    const begins = referred.has(number) && withoutNumber(line, number) !== null
    if (begins || (last && line.y - last.y < setting.leading && Math.abs(line.size - last.size) < 0.3)) {
      addLine(line, notes)
      last = line
    } else last = undefined
  }
}

/** The line that begins a note, without its number: `¹ NRC`, `1 NRC`, `1. NRC`; null where it does not begin with it. */
function withoutNumber(line: PrintedLine, number: number): PrintedLine | null {
  const [raised, ...others] = line.raised
  if (raised?.offset === 0) return Number(raised.digits) === number ? { ...line, raised: others } : null
  const printed = /^(\d{1,3})[.)]? ?(?=\S)/u.exec(line.text)
  if (!printed || Number(printed[1]) !== number) return null
  const taken = printed[0].length
  return {
    ...line,
    text: line.text.slice(taken),
    raised: line.raised.map((each) => ({ ...each, offset: each.offset - taken })),
  }
}
