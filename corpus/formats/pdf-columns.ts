import type { PrintedLine } from './pdf-lines.ts'

/** How the text of a document is set. In points. */
export interface Setting {
  size: number
  font: string | null
  /** The column that the text fills. */
  left: number
  right: number
  /** From one baseline to the next. */
  leading: number
  /** The mean width of a letter. */
  letter: number
}

/** A line of the text's column; where several pieces stand apart on it, they are its cells. */
export interface ColumnLine extends PrintedLine {
  cells: PrintedLine[]
}

/** A page with what stands in its column and what stands beside it, each down the page. */
export interface SetPage {
  number: number
  column: ColumnLine[]
  margin: PrintedLine[]
}

/** Notes can hold more letters than the text; they are set smaller, and never hold three quarters. */
const LEAST_SHARE = 0.25

/** Measures how a document's text is set, by what most of its letters have in common. */
export function measureSetting(lines: readonly PrintedLine[]): Setting {
  const lying = lines.filter((line) => !line.turned)
  const sizes = [...weigh(lying, (line) => round(line.size))]
  const all = sizes.reduce((sum, [, letters]) => sum + letters, 0)
  const size = Math.max(...sizes.filter(([, letters]) => letters > all * LEAST_SHARE).map(([each]) => each))
  const own = lying.filter((line) => round(line.size) === size)
  const left = heaviest(weigh(own, (line) => Math.round(line.x))) ?? 0
  const full = own.filter((line) => Math.abs(line.x - left) < 2)
  const leadings = own.flatMap((line, index) => {
    const last = own[index - 1]
    return last && last.page === line.page && line.y - last.y > size * 0.9
      ? [{ ...line, y: line.y - last.y }]
      : []
  })
  const letters = own.reduce((sum, line) => sum + line.text.length, 0)
  return {
    size,
    font: heaviest(weigh(own, (line) => line.font)) ?? null,
    left,
    right: Math.max(...full.map((line) => line.right)),
    leading: heaviest(weigh(leadings, (line) => round(line.y))) ?? size * 1.2,
    letter: own.reduce((sum, line) => sum + line.right - line.x, 0) / Math.max(1, letters),
  }
}

function round(points: number): number {
  return Math.round(points * 10) / 10
}

/** How many letters have each value. */
function weigh<Value>(lines: readonly PrintedLine[], of: (line: PrintedLine) => Value): Map<Value, number> {
  const weights = new Map<Value, number>()
  for (const line of lines) weights.set(of(line), (weights.get(of(line)) ?? 0) + line.text.length)
  return weights
}

function heaviest<Value>(weights: ReadonlyMap<Value, number>): Value | undefined {
  let most: [Value, number] | undefined
  for (const each of weights) if (!most || each[1] > most[1]) most = each
  return most?.[0]
}

/** The lines of a page in its column and beside it. A number that hangs before a line of the text is that line's. */
export function setPage(lines: readonly PrintedLine[], number: number, setting: Setting): SetPage {
  const column: ColumnLine[] = []
  const margin: PrintedLine[] = []
  let hanging: PrintedLine | undefined
  for (const line of lines) {
    const last = column.at(-1)
    if (!isInColumn(line, setting)) {
      margin.push(line)
      hanging = line.right <= setting.left + setting.size ? line : undefined
    } else if (last && isBeside(last, line)) column.splice(-1, 1, joined([...last.cells, line]))
    else if (hanging && isBeside(hanging, line) && isOfOneSize(hanging, line)) {
      margin.splice(margin.indexOf(hanging), 1)
      column.push(joined([hanging, line]))
    } else column.push({ ...line, cells: [line] })
  }
  return { number, column, margin }
}

function isInColumn(line: PrintedLine, { left, right }: Setting): boolean {
  if (line.turned) return false
  const shared = Math.min(line.right, right) - Math.max(line.x, left)
  return shared > 0 && shared >= Math.min(line.right - line.x, right - left) * 0.3
}

function isBeside(one: PrintedLine, other: PrintedLine): boolean {
  return Math.abs(one.y - other.y) < 1
}

function isOfOneSize(one: PrintedLine, other: PrintedLine): boolean {
  return Math.abs(one.size - other.size) < other.size * 0.05
}

function joined(cells: readonly PrintedLine[]): ColumnLine {
  const first = cells[0] as PrintedLine
  let text = ''
  const raised = cells.flatMap((cell) => {
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? cell.text : `${text} ${cell.text}`
    return cell.raised.map((each) => ({ ...each, offset: each.offset + start }))
  })
  const largest = cells.reduce((most, cell) => (cell.text.length > most.text.length ? cell : most), first)
  return {
    ...first,
    text,
    raised,
    right: Math.max(...cells.map((cell) => cell.right)),
    size: largest.size,
    font: cells.every((cell) => cell.font === first.font) ? first.font : null,
    cells: [...cells],
  }
}
