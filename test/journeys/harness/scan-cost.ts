import type { Page } from 'puppeteer-core'
import { until } from './wait.ts'

declare global {
  interface Window {
    journeySlices?: number[]
  }
}

/** How long the extension held a page's thread to read it, in ms. */
export interface ScanCost {
  slices: number
  longestMs: number
  totalMs: number
}

/** Has a tab's next documents note what each slice of the content script's reading takes. */
export async function watchScan(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const slices: number[] = []
    window.journeySlices = slices
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'standpunt:scan') slices.push(duration)
    }).observe({ type: 'measure' })
  })
}

/** What reading the page cost until now. */
export function scanCost(page: Page): Promise<ScanCost> {
  return page.evaluate(() => {
    const slices = window.journeySlices ?? []
    return {
      slices: slices.length,
      longestMs: Math.max(0, ...slices),
      totalMs: slices.reduce((sum, span) => sum + span, 0),
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
