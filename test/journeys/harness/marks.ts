import type { Page } from 'puppeteer-core'
import { scanDone } from './scan-cost.ts'
import { until } from './wait.ts'

/** A painted range, as the page itself can see it. */
export interface Mark {
  /** The highlight's name, `standpunt`. */
  name: string
  text: string
  /** Tag names from the body down to where the range starts: `main>p>b`. */
  place: string
}

/** Every range in the registry of highlights, the names in order of their making, each in reading order. */
export function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const placeOf = (node: Node): string => {
      const names: string[] = []
      for (let at = node.parentElement; at && at !== document.body; at = at.parentElement)
        names.unshift(at.localName)
      return names.join('>')
    }
    return [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight]
        .map((range) => range as Range)
        .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
        .map((range) => ({ name, text: range.toString(), place: placeOf(range.startContainer) })),
    )
  })
}

/** The texts of the marks in reading order. */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await marksOf(page)).filter(({ name }) => name === 'standpunt').map(({ text }) => text)
}

/** Waits until a page has been read and has its marks. */
export async function allMarks(page: Page): Promise<void> {
  await until('marks', async () => (await marksOf(page)).length > 0)
  await scanDone(page)
}
