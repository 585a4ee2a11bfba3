import type { Page } from 'puppeteer-core'
import type { Desktop } from './desktop.ts'
import { builtManifest } from './extension-build.ts'
import type { Session } from './session.ts'
import { until } from './wait.ts'

/** A browser's window on a desktop, used as a reader does: by mouse and keys of the system. */
export interface Screen {
  desktop: Desktop
  session: Session
  page: Page
}

interface Point {
  x: number
  y: number
}

/** Double-clicks a word at a place of the page, so that it is selected. */
export async function selectWordAt(screen: Screen, point: Point): Promise<void> {
  const { desktop, page } = screen
  await page.evaluate(() => getSelection()?.removeAllRanges())
  const { x, y } = await onScreen(screen, point)
  desktop.tool('mousemove', String(x), String(y), 'click', '--repeat', '2', '--delay', '60', '1')
  await until('a selection', () => page.evaluate(() => getSelection()?.isCollapsed === false))
}

/** Clicks into the margin of the page, where nothing is, so that keys go to the page and no card opens by itself. */
export async function clickMargin(screen: Screen): Promise<void> {
  const { x, y } = await onScreen(screen, { x: 12, y: 200 })
  screen.desktop.tool('mousemove', String(x), String(y), 'click', '1')
}

/** Presses a command's keys, which the manifest names. */
export function pressCommand({ desktop, session }: Screen, command: string): void {
  const keys = builtManifest(session.engine).commands?.[command]?.suggested_key?.default
  if (!keys) throw new Error(`The manifest gives the command ${command} no keys.`)
  desktop.tool('key', keys.toLowerCase())
}

/** Opens the browser's own menu where the pointer is, and waits until it stands there. */
export async function openMenu({ desktop }: Screen): Promise<void> {
  const before = shownWindows(desktop)
  desktop.tool('click', '3')
  await until('the menu', async () => shownWindows(desktop) > before)
}

/** Chooses the extension's item: in Firefox the last, in Chromium the one before the developer's. */
export function chooseOurItem({ desktop, session }: Screen): void {
  if (session.engine === 'firefox') desktop.tool('key', 'Up', 'Return')
  else desktop.tool('key', 'Up', 'Up', 'Return')
}

/** The middle of the window in front, in px of the screen. */
export function middleOfWindow(desktop: Desktop): Point {
  const shell = desktop.tool('getactivewindow', 'getwindowgeometry', '--shell')
  const number = (name: string) => Number(new RegExp(`^${name}=(\\d+)$`, 'm').exec(shell)?.[1])
  return {
    x: Math.round(number('X') + number('WIDTH') / 2),
    y: Math.round(number('Y') + number('HEIGHT') / 2),
  }
}

/** Waits until nothing moves on the screen: a PDF viewer lets no script tell when it is ready. */
export async function screenAtRest(desktop: Desktop): Promise<void> {
  let last = Buffer.alloc(0)
  let alike = 0
  await until('the screen to come to rest', async () => {
    const picture = Buffer.from(desktop.picture())
    alike = picture.equals(last) ? alike + 1 : 0
    last = picture
    return alike >= 2
  })
}

/** Where a place in the page stands on the screen: the pointer is moved over the page and tells of both. */
async function onScreen({ desktop, page }: Screen, { x, y }: Point): Promise<Point> {
  await page.evaluate(() => {
    const seen = window as { journeyPointer?: Point | undefined }
    seen.journeyPointer = undefined
    const note = ({ screenX, clientX, screenY, clientY }: MouseEvent) => {
      seen.journeyPointer = { x: screenX - clientX, y: screenY - clientY }
    }
    addEventListener('mousemove', note, { once: true, capture: true })
  })
  const origin = await until('the pointer over the page', () => {
    // Somewhere in the upper middle of the window, and each time a little elsewhere.
    desktop.tool('mousemove', '600', String(300 + Math.round(performance.now() % 50)))
    return page.evaluate(() => (window as { journeyPointer?: Point }).journeyPointer ?? null)
  })
  return { x: Math.round(origin.x + x), y: Math.round(origin.y + y) }
}

/** A menu of either browser is a window of its own. */
function shownWindows(desktop: Desktop): number {
  return desktop.tool('search', '--onlyvisible', '--name', '.*').trim().split('\n').length
}
