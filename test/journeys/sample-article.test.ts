import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { cardOn, closedCard, openedCard, pressOnCard } from './harness/card.ts'
import { inEachBrowser } from './harness/each-browser.ts'
import { pointAtMark } from './harness/mark-boxes.ts'
import { markedTexts, marksOf } from './harness/marks.ts'
import { recordChanges, recordOf } from './harness/page-record.ts'
import { fixturePage } from './harness/pages.ts'
import { keepShot } from './harness/shots.ts'

const article = fixturePage('sample-article')
/** The same article where the extension does not run: what the page does by itself. */
const elsewhere = 'https://voorbeeldkrant.test/voorbeeld/sample-article'

/** Each mark with the element it starts in, in reading order. */
const expectedMarks = [
  ['Xinjiang', 'main>article>h1'],
  ['Oeigoeren', 'main>article>p'],
  ['dwangarbeid', 'main>article>p>em'],
  ['Xinjiang', 'main>article>figure>figcaption'],
  ['heropvoedingskampen', 'main>article>p>a'],
  ['Oeigoerse', 'main>article>p'],
  ['gezins\u00adhereniging', 'main>article>p'],
  ['Oeigoerenkwestie', 'main>article>p'],
  ['Europese sancties', 'main>article>ul>li'],
  ['VN-Mensenrechtenraad', 'main>article>ul>li'],
  ['genocide', 'main>article>p'],
]

inEachBrowser({}, (session) => {
  let page: Page
  beforeAll(async () => {
    session().news.publish(article)
    session().news.publish({ ...article, address: elsewhere })
    page = await session().newTab()
    await recordChanges(page)
    await session().visit(page, article.address)
  })
  const shot = async (state: string) =>
    keepShot(session(), { journey: 'article', state, picture: await page.screenshot() })

  describe('on the sample article', () => {
    it('marks every mention and nothing else, in its place', async () => {
      await expect.poll(() => markedTexts(page)).toHaveLength(expectedMarks.length)
      expect((await marksOf(page)).map(({ text, place }) => [text, place])).toEqual(expectedMarks)
      await shot('marked')
    })

    it('leaves the page as it is without the extension, change by change', async () => {
      const untouched = await session().newTab()
      await recordChanges(untouched)
      await session().visit(untouched, elsewhere)
      const expected = await recordOf(untouched)
      expect(expected.changes).toContain('came article')
      expect(await marksOf(untouched)).toEqual([])
      expect(await recordOf(page)).toEqual(expected)
      await untouched.close()
      await page.bringToFront()
    })

    it('counts the concepts on the toolbar badge', async () => {
      await expect.poll(() => session().badge(page)).toBe('8')
    })

    it('opens a card where the pointer rests, and closes it when the pointer has gone', async () => {
      await pointAtMark(page, 2)
      const card = await openedCard(session(), page)
      expect(card.title).toBe('dwangarbeid')
      expect(card.positions.length).toBeGreaterThanOrEqual(2)
      expect(card.positions.length).toBeLessThanOrEqual(3)
      for (const { meta, sentence } of card.positions) {
        expect(meta).toMatch(/20\d\d.*minister/)
        expect(sentence).not.toBe('')
      }
      expect((await marksOf(page)).filter(({ name }) => name === 'standpunt-here')).toEqual([
        { name: 'standpunt-here', text: 'dwangarbeid', place: 'main>article>p>em' },
      ])
      await shot('card')
      await page.mouse.move(4, 4)
      await closedCard(session(), page)
    })

    it('keeps the card while the pointer is on it', async () => {
      await pointAtMark(page, 2)
      const { box } = await openedCard(session(), page)
      await page.mouse.move(box.left + 40, box.top + 20, { steps: 8 })
      await page.mouse.move(box.right - 40, box.bottom - 40, { steps: 8 })
      await new Promise((resolve) => setTimeout(resolve, 600))
      expect(await cardOn(session(), page)).not.toBeNull()
    })

    it('closes the card with Esc', async () => {
      await page.keyboard.press('Escape')
      await closedCard(session(), page)
    })

    it('touches nothing inside the body when a card opens and closes', async () => {
      const { changes } = await recordOf(page)
      const counted = (change: string) => changes.filter((one) => one === change).length
      const own = await page.evaluate(() => document.querySelectorAll('body div').length)
      expect(counted('went div')).toBeGreaterThan(0)
      expect(counted('came div')).toBe(own + counted('went div'))
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
      const body = await page.evaluate(() => document.body.outerHTML)
      expect(body).not.toContain('standpunt')
    })

    it('follows a link that is marked as any other link', async () => {
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('p a')?.scrollIntoView({ block: 'center' }),
      )
      await page.click('p a')
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#kampen')
    })

    it('switches a site off with one press, until it is switched on again', async () => {
      await pointAtMark(page, 0)
      const card = await openedCard(session(), page)
      await pressOnCard(page, { card, name: 'Niet op nos.nl' })
      await expect.poll(() => marksOf(page)).toEqual([])
      await closedCard(session(), page)
      await expect.poll(() => session().badge(page)).toBe('')
      await page.reload({ waitUntil: 'domcontentloaded' })
      const popup = await session().openPopup(page)
      await expect.poll(() => popup.read((document) => document.body.textContent)).toContain('Weer op nos.nl')
      expect(await marksOf(page)).toEqual([])
      keepShot(session(), { journey: 'article', state: 'switched-off', picture: await popup.picture() })
      await popup.read((document) => {
        for (const button of document.querySelectorAll('button')) {
          if (button.textContent?.includes('Weer op nos.nl')) button.click()
        }
      })
      await expect.poll(() => markedTexts(page)).toHaveLength(expectedMarks.length)
    })

    it('leaves no error behind', async () => {
      expect(await session().extensionErrors()).toEqual([])
    })
  })
})
