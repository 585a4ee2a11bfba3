import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSession } from './harness/browsers.ts'
import { cardOn, closedCard, openedCard } from './harness/card.ts'
import { type Desktop, desktopIsPossible, openDesktop } from './harness/desktop.ts'
import { bringMarkIntoView } from './harness/mark-boxes.ts'
import { allMarks, markedTexts } from './harness/marks.ts'
import { fixturePage } from './harness/pages.ts'
import {
  chooseOurItem,
  clickMargin,
  openMenu,
  pressCommand,
  type Screen,
  selectWordAt,
} from './harness/screen.ts'
import { engines, type Session } from './harness/session.ts'
import { keepShot } from './harness/shots.ts'
import { foundIn, pressIn, visibleText } from './harness/surfaces.ts'
import { until } from './harness/wait.ts'

const article = fixturePage('sample-article')

describe.skipIf(!desktopIsPossible).each([...engines])('on a desktop, in %s', (engine) => {
  let desktop: Desktop
  let session: Session
  let screen: Screen
  beforeAll(async () => {
    desktop = await openDesktop()
    session = await startSession(engine, { headed: true, env: desktop.env })
    session.news.publish(article)
    const page = await session.newTab()
    await session.visit(page, article.address)
    await allMarks(page)
    screen = { desktop, session, page }
  })
  afterAll(async () => {
    await session?.close()
    await desktop?.close()
  })
  const shot = (state: string) => keepShot(session, { journey: 'desktop', state, picture: desktop.picture() })

  it('looks up a selection from the right-click menu, in the panel', async () => {
    await selectWordAt(screen, await bringMarkIntoView(screen.page, 2))
    await openMenu(screen)
    shot('menu')
    chooseOurItem(screen)
    const panel = await session.panel()
    await expect
      .poll(() => panel.read((document) => document.querySelector('input')?.value))
      .toBe('dwangarbeid')
    await expect.poll(async () => (await foundIn(panel))[0]?.marked.join()).toMatch(/dwangarbeid/i)
    shot('panel-of-selection')
  })

  it('shows the concepts of the page in the panel, and scrolls to the one that is chosen', async () => {
    const panel = await session.panel()
    await pressIn(panel, 'Terug')
    await expect.poll(() => visibleText(panel)).toContain('Op deze pagina · 8 onderwerpen')
    const names = await panel.read((document) =>
      [...document.querySelectorAll('.page-concepts button[aria-expanded] .fold-names > span')].map(
        (each) => each.textContent,
      ),
    )
    expect(names.slice(0, 3)).toEqual(['Xinjiang', 'Oeigoeren', 'dwangarbeid'])
    await screen.page.evaluate(() => scrollTo(0, 0))
    const last = names.at(-1) ?? ''
    await panel.read((document, name) => {
      for (const each of document.querySelectorAll<HTMLElement>('.page-concepts button[aria-expanded]')) {
        if (each.querySelector('.fold-names > span')?.textContent === name) each.focus()
      }
    }, last)
    await panel.press('Enter')
    await until('the page to scroll to the mention', () =>
      screen.page.evaluate(() => {
        const here = [...(CSS.highlights.get('standpunt-here') ?? [])][0] as Range | undefined
        const box = here?.getBoundingClientRect()
        return box !== undefined && scrollY > 0 && box.top > 0 && box.bottom < innerHeight
      }),
    )
    await foundIn(panel)
    shot('panel-of-page')
  })

  it('opens the card of the next mark with a key, and the keyboard is in it until Esc', async () => {
    const { page } = screen
    await page.bringToFront()
    await clickMargin(screen)
    await page.evaluate(() => scrollTo(0, 0))
    pressCommand(screen, 'next-mark')
    const first = await openedCard(session, page)
    expect(first.title).toBe('Xinjiang')
    expect(first.focused).toBe(true)
    shot('card-by-key')
    pressCommand(screen, 'next-mark')
    await expect.poll(async () => (await cardOn(session, page))?.title).toBe('Oeigoeren')
    desktop.tool('key', 'Escape')
    await closedCard(session, page)
  })

  it('opens the popup with a key, and Esc closes it', async () => {
    await screen.page.bringToFront()
    pressCommand(screen, '_execute_action')
    const popup = await session.shownPopup()
    await foundIn(popup)
    shot('popup')
    desktop.tool('key', 'Escape')
    await until('the popup to close', () => popup.read(() => false).catch(() => true))
  })

  it('looks up the selection with a key', async () => {
    const { page } = screen
    await page.bringToFront()
    const texts = await markedTexts(page)
    await selectWordAt(screen, await bringMarkIntoView(page, texts.indexOf('genocide')))
    pressCommand(screen, 'look-up-selection')
    const panel = await session.panel()
    await expect.poll(() => panel.read((document) => document.querySelector('input')?.value)).toBe('genocide')
    await foundIn(panel)
    shot('panel-by-key')
  })

  it('looks up what is typed after `kamer` in the address bar', async () => {
    const hasKeyboard = () => screen.page.evaluate(() => document.hasFocus())
    await clickMargin(screen)
    await until('the page to have the keyboard', hasKeyboard)
    desktop.tool('key', 'ctrl+l')
    await until('the address bar to have the keyboard', async () => !(await hasKeyboard()))
    desktop.tool('type', '--delay', '40', 'kamer ')
    desktop.tool('type', '--delay', '40', 'forced labour')
    shot('address-bar')
    desktop.tool('key', 'Return')
    await expect
      .poll(() => session.addressInFront(screen.page), { timeout: 5_000 })
      .toBe(`${session.extensionOrigin}document.html`)
    // The browser's history keeps the address the tab came to first, and its title: neither may say what was looked up.
    if (engine === 'chromium') {
      // Firefox tells no page the address it was first loaded from.
      const came = await screen.page.evaluate(() => performance.getEntriesByType('navigation')[0]?.name)
      expect(came).toMatch(/document\.html\?look-up=[\da-f-]{36}$/)
    }
    expect(await screen.page.title()).toBe('Standpunt')
    await until('results', () =>
      screen.page.evaluate(() => document.querySelector('[data-passage]') !== null),
    )
    shot('results-in-tab')
  })

  it('leaves no error behind', async () => {
    expect(await session.extensionErrors()).toEqual([])
  })
})
