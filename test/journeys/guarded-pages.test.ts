import { expect, it } from 'vitest'
import { cardOn, openedCard } from './harness/card.ts'
import { inEachBrowser } from './harness/each-browser.ts'
import { pointAtMark } from './harness/mark-boxes.ts'
import { markedTexts, marksOf } from './harness/marks.ts'
import type { NewsPage } from './harness/news-host.ts'
import { fixturePage } from './harness/pages.ts'
import { scanDone } from './harness/scan-cost.ts'
import { keepShot } from './harness/shots.ts'

const strictest = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" }

inEachBrowser({ scheme: 'dark' }, (session, engine) => {
  const open = async (fixture: NewsPage) => {
    session().news.publish(fixture)
    const page = await session().newTab()
    await session().visit(page, fixture.address)
    return page
  }

  it('marks and opens its card under the strictest content security policy, with Trusted Types', async () => {
    const page = await open(fixturePage('strict-csp', strictest))
    await expect.poll(() => markedTexts(page)).toEqual(['Xinjiang', 'Oeigoeren'])
    await pointAtMark(page, 0)
    expect((await openedCard(session(), page)).title).toBe('Xinjiang')
    keepShot(session(), { journey: 'strict-csp', state: 'card', picture: await page.screenshot() })
  })

  it('shows nothing on a page without terms, not even a badge', async () => {
    const page = await open(fixturePage('no-terms'))
    await scanDone(page)
    expect(await marksOf(page)).toEqual([])
    expect(await cardOn(session(), page)).toBeNull()
    expect(await session().badge(page)).toBe('')
    keepShot(session(), { journey: 'no-terms', state: 'page', picture: await page.screenshot() })
  })

  it('marks nothing in a page that is being written', async () => {
    const page = await open(fixturePage('design-mode'))
    await scanDone(page)
    expect(await page.evaluate(() => document.designMode)).toBe('on')
    expect(await marksOf(page)).toEqual([])
    await page.click('p')
    await page.keyboard.type('Nieuw: dwangarbeid in Xinjiang. ')
    expect(await marksOf(page)).toEqual([])
    expect(await page.evaluate(() => document.body.textContent)).toContain('Nieuw: dwangarbeid in Xinjiang.')
  })

  it('takes its marks away when a page becomes one to write in, and brings them back after', async () => {
    const page = await open({ ...fixturePage('english-article'), address: 'https://nos.nl/voorbeeld/editor' })
    await expect.poll(() => markedTexts(page)).toHaveLength(3)
    const write = (mode: 'on' | 'off') =>
      page.evaluate((mode) => {
        document.designMode = mode
        document.querySelector('p')?.append(' Written.')
      }, mode)
    await write('on')
    await expect.poll(() => markedTexts(page)).toEqual([])
    await write('off')
    await expect.poll(() => markedTexts(page)).toHaveLength(3)
  })

  it('marks an English article', async () => {
    const page = await open(fixturePage('english-article'))
    await expect.poll(() => markedTexts(page)).toEqual(['Xinjiang', 'forced labour', 'Uyghur'])
    await pointAtMark(page, 1)
    expect((await openedCard(session(), page)).title).toBe('dwangarbeid')
    keepShot(session(), { journey: 'english-article', state: 'card', picture: await page.screenshot() })
  })

  it('leaves no error behind', async () => {
    expect(await session().extensionErrors(), engine).toEqual([])
  })
})
