import type { Page } from 'puppeteer-core'
import type { Session } from './session.ts'
import { until } from './wait.ts'

/** The card's host: an element without a name of its own, beside head and body. */
export const CARD_HOST = 'html > div[popover]'

/** What a reader sees of the card. */
export interface CardSeen {
  title: string
  /** Date, minister and question of each position, as it stands there. */
  positions: { meta: string; sentence: string; marked: string[] }[]
  buttons: { name: string; x: number; y: number }[]
  /** The keyboard is in it. */
  focused: boolean
  box: { left: number; top: number; right: number; bottom: number }
}

/** The card now; null while there is none. */
export function cardOn(session: Session, page: Page): Promise<CardSeen | null> {
  return session.readCard(page, (root) => {
    const card = root.querySelector('[role="dialog"]')
    if (!card) return null
    const { left, top, right, bottom } = card.getBoundingClientRect()
    const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    return {
      title: text(card.querySelector('h2')),
      positions: [...card.querySelectorAll('li')].map((item) => ({
        meta: text(item.querySelector('button')),
        sentence: text(item.querySelector('.official')),
        marked: [...item.querySelectorAll('.official mark')].map((mark) => text(mark)),
      })),
      buttons: [...card.querySelectorAll('button')].map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect()
        const name = button.getAttribute('aria-label') ?? text(button)
        return { name, x: x + width / 2, y: y + height / 2 }
      }),
      focused: root.activeElement !== null,
      box: { left, top, right, bottom },
    }
  }) as Promise<CardSeen | null>
}

/** Waits for the card and for its place to settle. */
export async function openedCard(session: Session, page: Page): Promise<CardSeen> {
  let last = ''
  return until('the card', async () => {
    const card = await cardOn(session, page)
    const place = JSON.stringify(card?.box)
    const settled = card !== null && place === last
    last = place
    return settled ? card : null
  })
}

export async function closedCard(session: Session, page: Page): Promise<void> {
  await until('the card to close', async () => (await cardOn(session, page)) === null)
}

/** Presses a button of the card with the mouse. */
export async function pressOnCard(
  page: Page,
  { card, name }: { card: CardSeen; name: string },
): Promise<void> {
  const button = card.buttons.find((each) => each.name === name)
  if (!button)
    throw new Error(`The card has no button '${name}', but ${card.buttons.map((each) => each.name)}.`)
  await page.mouse.click(button.x, button.y)
}
