import { expect, it } from 'vitest'
import { openedCard, pressOnCard } from './harness/card.ts'
import { inEachBrowser } from './harness/each-browser.ts'
import { pointAtMark } from './harness/mark-boxes.ts'
import type { View } from './harness/session.ts'
import { keepShot } from './harness/shots.ts'
import { foundIn, visibleText } from './harness/surfaces.ts'
import { openSample } from './harness/tour.ts'
import { until } from './harness/wait.ts'

inEachBrowser({}, (session, engine) => {
  /** Chromium lets a page's press open its panel; in Firefox a tab has to do. */
  const whereItReads = async (): Promise<View> =>
    engine === 'chromium' ? session().panel() : session().documentView()

  it('reads on from a card at all positions of its concept', async () => {
    const page = await openSample(session())
    await pointAtMark(page, 2)
    const card = await openedCard(session(), page)
    await pressOnCard(page, { card, name: 'Alle 3 standpunten' })
    const view = await whereItReads()
    await until('all three positions', async () => (await foundIn(view)).length === 3)
    expect(await visibleText(view)).toContain('Dwangarbeid')
    keepShot(session(), { journey: 'read-on', state: 'concept', picture: await view.picture() })
  })

  it('opens a passage in its document at its address', async () => {
    const tab = await session().openExtensionPage('document.html#ah-tk-20202021-1699#8')
    const text = await until('the passage', () =>
      tab.evaluate(() => (document.body.textContent.includes('Vraag 8') ? document.body.textContent : null)),
    )
    expect(text).toContain('Aanhangsel Handelingen II 2020/21, nr. 1699')
    keepShot(session(), { journey: 'read-on', state: 'document', picture: await tab.screenshot() })
  })

  it('leaves no error behind', async () => {
    expect(await session().extensionErrors()).toEqual([])
  })
})
