import type { Page } from 'puppeteer-core'
import { until } from './wait.ts'

/** How long the extension held a page's thread to read it, in ms. */
export interface ScanCost {
  slices: number
  longestMs: number
  totalMs: number
}

/** What reading the page cost until now; the content script measures each of its slices. */
export function scanCost(page: Page): Promise<ScanCost> {
  return page.evaluate(() => {
    const spans = performance.getEntriesByName('standpunt:scan').map(({ duration }) => duration)
    return {
      slices: spans.length,
      longestMs: Math.max(0, ...spans),
      totalMs: spans.reduce((sum, span) => sum + span, 0),
    }
  })
}

/** Waits until the page has been read: there were slices, and no more come for a while. */
export async function scanDone(page: Page): Promise<ScanCost> {
  let last: ScanCost | null = null
  let since = performance.now()
  return until(
    'the page to be read',
    async () => {
      const cost = await scanCost(page)
      if (cost.slices !== last?.slices) since = performance.now()
      last = cost
      return cost.slices > 0 && performance.now() - since > 300 ? cost : null
    },
    30_000,
  )
}
