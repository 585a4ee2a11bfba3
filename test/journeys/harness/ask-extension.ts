import type { Page } from 'puppeteer-core'
import type { CardContent } from '../../../components/card-content.ts'
import type { PageState } from '../../../entrypoints/protocol/messages.ts'
import type { Session } from './session.ts'

/** What the extension itself says of a page: what stands on it, and the card of each concept. */
export interface PageSaid {
  state: PageState
  /** In the order of the concepts. */
  cards: (CardContent | null)[]
}

/** Asks content script and background over the extension's own messages, from one of its pages in another tab. */
export async function askExtension(session: Session, page: Page): Promise<PageSaid> {
  const tab = await session.openExtensionPage('document.html')
  await page.bringToFront()
  const said = await tab.evaluate(async () => {
    const { tabs, runtime } = (globalThis as unknown as { chrome: ExtensionMessages }).chrome
    const [active] = await tabs.query({ active: true, currentWindow: true })
    if (!active) throw new Error('No tab is in front.')
    const state = await tabs.sendMessage<PageState>(active.id, { standpunt: 'pageState' })
    const cards: (CardContent | null)[] = []
    for (const { id } of state.concepts) {
      cards.push(await runtime.sendMessage({ standpunt: 'card', argument: { concept: id } }))
    }
    return { state, cards }
  })
  await tab.close()
  return said
}

/** The few of the browser's functions that are used there. */
interface ExtensionMessages {
  tabs: {
    query(what: object): Promise<{ id: number }[]>
    sendMessage<Result>(tab: number, message: object): Promise<Result>
  }
  runtime: { sendMessage(message: object): Promise<CardContent | null> }
}
