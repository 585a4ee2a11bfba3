import type { KeyInput, Page } from 'puppeteer-core'
import type { View } from './session.ts'

/** A page that the driver reaches as a tab. */
export function pageView(page: Page): View {
  return {
    read: async (what: unknown, given?: unknown) =>
      (await page.evaluate(`(${what})(document, ${JSON.stringify(given)})`)) as never,
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key as KeyInput),
    picture: () => page.screenshot(),
    close: () => page.close(),
  }
}
