import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSession } from './harness/browsers.ts'
import { type Desktop, desktopIsPossible, openDesktop } from './harness/desktop.ts'
import { marksOf } from './harness/marks.ts'
import type { NewsPage } from './harness/news-host.ts'
import { pdfFullOf } from './harness/pdf.ts'
import {
  chooseOurItem,
  middleOfWindow,
  openMenu,
  type Screen,
  screenAtRest,
  selectWordAt,
} from './harness/screen.ts'
import { engines, type Session } from './harness/session.ts'
import { keepShot } from './harness/shots.ts'
import { foundIn } from './harness/surfaces.ts'
import { until } from './harness/wait.ts'

describe.skipIf(!desktopIsPossible).each([...engines])('where it does not run by itself, in %s', (engine) => {
  let desktop: Desktop
  let session: Session
  let page: Page
  let screen: Screen
  beforeAll(async () => {
    desktop = await openDesktop()
    session = await startSession(engine, { headed: true, env: desktop.env })
    page = await session.newTab()
    screen = { desktop, session, page }
  })
  afterAll(async () => {
    await session?.close()
    await desktop?.close()
  })
  const open = async (fixture: NewsPage) => {
    session.news.publish(fixture)
    await session.visit(page, fixture.address)
  }
  const lookUpByMenu = async (selection: string, state: string) => {
    await openMenu(screen)
    chooseOurItem(screen)
    const panel = await session.panel()
    await expect.poll(() => panel.read((document) => document.querySelector('input')?.value)).toBe(selection)
    const [first] = await foundIn(panel)
    expect(first?.meta).toContain('minister')
    keepShot(session, { journey: 'any-page', state, picture: desktop.picture() })
  }

  it('looks up a selection in a PDF from the right-click menu', async () => {
    await open({
      address: 'https://weblog.test/rapport.pdf',
      html: pdfFullOf('Xinjiang'),
      headers: { 'content-type': 'application/pdf' },
    })
    const { x, y } = middleOfWindow(desktop)
    await until('the text of the PDF', async () => desktop.coloursAround({ x, y }) > 8)
    await screenAtRest(desktop)
    desktop.tool('mousemove', String(x), String(y), 'click', '--repeat', '2', '--delay', '60', '1')
    await screenAtRest(desktop)
    await lookUpByMenu('Xinjiang', 'pdf')
  })

  it('looks up a selection on any web page from the right-click menu, and marks nothing there', async () => {
    await open({
      address: 'https://weblog.test/',
      html: '<!doctype html><title>Weblog</title><h1>Oeigoeren</h1><p>Over Xinjiang en dwangarbeid.</p>',
    })
    const { x, y } = await page.evaluate(() => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('h1') ?? document.body)
      const box = range.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
    await selectWordAt(screen, { x, y })
    await lookUpByMenu('Oeigoeren', 'weblog')
    expect(await marksOf(page)).toEqual([])
  })

  it('leaves no error behind', async () => {
    expect(await session.extensionErrors()).toEqual([])
  })
})
