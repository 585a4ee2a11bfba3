import { endsPage } from '../parsing/furniture.ts'
import { readHeading } from '../parsing/headings.ts'
import type { ColumnLine, SetPage, Setting } from './pdf-columns.ts'

/** `Tweede Kamer, vergaderjaar 2020–2021, 32 545, nr. 143`. */
const CHAMBER = /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{4}, /u

const LONGEST_RUN = 4

/** The lines at the heads and feet of pages that are printed on other pages too, or are known by their form. */
export function findRunning(pages: readonly SetPage[], setting: Setting): Set<ColumnLine> {
  const running = new Set<ColumnLine>()
  const edges = pages.map(({ column }) => [
    column.slice(0, LONGEST_RUN),
    column.slice(-LONGEST_RUN).reverse(),
  ])
  for (const [page, ends] of edges.entries()) {
    for (const [end, lines] of ends.entries()) {
      const others = edges.filter((_, other) => other !== page).flatMap((each) => each[end] ?? [])
      const isRunning = (line: ColumnLine) =>
        CHAMBER.test(line.text) || endsPage(line.text) || others.some((other) => isRepeated(line, other))
      const isText = (line: ColumnLine) => readHeading(line.text) !== null || line.raised[0]?.offset === 0
      const stop = lines.findIndex((line) => isText(line) || !isRunning(line))
      const run = stop < 0 ? lines : lines.slice(0, stop)
      const inner = (pages[page]?.column ?? []).at(end === 0 ? run.length : -run.length - 1)
      const last = run.at(-1)
      const apart = last && (!inner || Math.abs(inner.y - last.y) > setting.leading * 1.3)
      for (const line of run) if (apart || CHAMBER.test(line.text) || endsPage(line.text)) running.add(line)
    }
  }
  return running
}

/** The same words at the same height, where each number is the same or has gone up with the page: `Blad 2`, `Blad 3`. */
function isRepeated(line: ColumnLine, other: ColumnLine): boolean {
  if (Math.abs(line.y - other.y) > 3 || words(line) !== words(other)) return false
  const theirs = numbers(other)
  return numbers(line).every((number, index) => {
    const more = number - (theirs[index] ?? 0)
    return more === 0 || more === line.page - other.page
  })
}

function words({ text }: ColumnLine): string {
  return text.replace(/\d+/gu, '#')
}

function numbers({ text }: ColumnLine): number[] {
  return (text.match(/\d+/gu) ?? []).map(Number)
}
