import type { KeyInput, Page } from 'puppeteer-core'
import type { View } from './session.ts'

/** A page that the driver reaches as a tab. */
export function pageView(page: Page): View {
  return {
    read: async (what: unknown, given?: unknown) =>
      (await page.evaluate(`(${what})(document, ${JSON.stringify(given)})`)) as never,
    type: (text) => page.keyboard.type(text),
    press: async (key) => {
      await page.keyboard.down(key as KeyInput)
      // By then the key may have closed the page, as one that opens the panel closes the popup.
      await page.keyboard.up(key as KeyInput).catch(() => {})
    },
    picture: () => page.screenshot(),
    close: () => page.close(),
  }
}
