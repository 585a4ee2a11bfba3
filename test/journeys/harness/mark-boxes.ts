import type { Page } from 'puppeteer-core'

interface Point {
  x: number
  y: number
}

/** Brings the mark with this number (from 0, in reading order) into view and returns its middle, in CSS px. */
export function bringMarkIntoView(page: Page, index: number): Promise<Point> {
  return page.evaluate((index) => {
    const range = [...(CSS.highlights.get('standpunt') ?? [])]
      .map((each) => each as Range)
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))[index]
    if (!range) throw new Error(`There is no mark ${index}.`)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }, index)
}

/** Rests the pointer on a mark, coming from outside it. */
export async function pointAtMark(page: Page, index: number): Promise<void> {
  const { x, y } = await bringMarkIntoView(page, index)
  await page.mouse.move(4, 4)
  await page.mouse.move(x - 2, y)
  await page.mouse.move(x, y)
}
