import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startSession } from './harness/browsers.ts'
import { cardOn, openedCard } from './harness/card.ts'
import { inEachBrowser } from './harness/each-browser.ts'
import { pointAtMark } from './harness/mark-boxes.ts'
import { allMarks, marksOf } from './harness/marks.ts'
import { fixturePage } from './harness/pages.ts'

declare global {
  interface Window {
    loot: string[]
    forge(element: Element): void
    forgeEscape(): void
  }
}

inEachBrowser({}, (session) => {
  let page: Page
  beforeAll(async () => {
    const forging = fixturePage('forging')
    session().news.publish(forging)
    page = await session().newTab()
    await session().visit(page, forging.address)
    await allMarks(page)
  })

  it('opens no card for a page’s made-up presses and pointers', async () => {
    await page.evaluate(() => {
      const term = document.getElementById('term')
      if (term) window.forge(term)
    })
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(await cardOn(session(), page)).toBeNull()
  })

  it('lets no page read or close the card', async () => {
    await pointAtMark(page, 0)
    await openedCard(session(), page)
    await page.evaluate(() => window.forgeEscape())
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await cardOn(session(), page)).not.toBeNull()
    expect(await page.evaluate(() => window.loot)).toEqual([])
    const marks = await marksOf(page)
    expect(marks.filter(({ name }) => name === 'standpunt')).toHaveLength(1)
  })
})

describe('after a reload of the extension, in chromium', () => {
  it('the page is left as if it had never been there, as soon as the reader points at a mark', async () => {
    const session = await startSession('chromium')
    try {
      const article = fixturePage('sample-article')
      session.news.publish(article)
      const page = await session.newTab()
      await session.visit(page, article.address)
      await allMarks(page)
      const extension = await session.openExtensionPage('document.html')
      await extension
        .evaluate(() => (globalThis as unknown as Reloadable).chrome.runtime.reload())
        .catch(() => {})
      await page.bringToFront()
      await pointAtMark(page, 1)
      await expect.poll(() => marksOf(page), { timeout: 5_000 }).toEqual([])
      expect(await cardOn(session, page)).toBeNull()
    } finally {
      await session.close()
    }
  })
})

interface Reloadable {
  chrome: { runtime: { reload(): void } }
}
