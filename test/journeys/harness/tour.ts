import type { Page } from 'puppeteer-core'
import { wordsFor } from '../../../locales/words-for.ts'
import { closedCard, openedCard } from './card.ts'
import { pointAtMark } from './mark-boxes.ts'
import { allMarks } from './marks.ts'
import { fixturePage } from './pages.ts'
import type { Session, View } from './session.ts'
import { keepShot } from './shots.ts'
import { foundIn, pressIn } from './surfaces.ts'

/** Opens the sample article and waits for its marks. */
export async function openSample(session: Session): Promise<Page> {
  const article = fixturePage('sample-article')
  session.news.publish(article)
  const page = await session.newTab()
  await session.visit(page, article.address)
  await allMarks(page)
  return page
}

/** Every surface once, found and open, for the length of a look at each. */
export interface Tour {
  onPage(page: Page): Promise<void>
  onPopup(popup: View): Promise<void>
  onPanel(panel: View): Promise<void>
}

/** Shows the sample article's page, card, popup and panel, keeps a picture of each and returns their paths. */
export async function takeTour(
  session: Session,
  { journey, page, look }: { journey: string; page: Page; look?: Partial<Tour> },
): Promise<string[]> {
  const words = wordsFor(session.options.language)
  const shots: string[] = []
  const keep = (state: string, picture: Uint8Array) =>
    shots.push(keepShot(session, { journey, state, picture }))

  await look?.onPage?.(page)
  keep('page', await page.screenshot())
  await pointAtMark(page, 0)
  await openedCard(session, page)
  keep('card', await page.screenshot())
  await page.keyboard.press('Escape')
  await closedCard(session, page)

  const popup = await session.openPopup(page)
  await foundIn(popup)
  await look?.onPopup?.(popup)
  keep('popup', await popup.picture())

  await pressIn(popup, words.open.panel)
  const panel = await session.panel()
  await foundIn(panel)
  await look?.onPanel?.(panel)
  keep('panel', await panel.picture())
  return shots
}
