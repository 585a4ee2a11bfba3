import { browser } from 'wxt/browser'
import type { CardContent } from '../../components/card-content.ts'

/**
 * Every message between the parts of the extension. A request names its receiver's side: `page` requests go to the
 * content script of one tab, the others to the background. One entry each: argument, result, one sentence.
 */

/** A concept on a page, in reading order. */
export interface PageConcept {
  id: string
  preferred: { nl: string; en: string }
  /** Mentions now on the page. */
  mentions: number
}

/** What the content script knows of its page. */
export interface PageState {
  /** Host name as the reader knows it, `nos.nl`. */
  host: string
  /** The reader switched this site off: nothing is marked or counted. */
  off: boolean
  /** In the order of their first mention. */
  concepts: PageConcept[]
  /** Text selected on the page, trimmed; empty where there is none. */
  selection: string
}

/** Requests that the background answers. */
export interface BackgroundRequests {
  /** A page tells which concepts stand on it now; the badge shows how many. */
  pageChanged: { argument: { concepts: PageConcept[] }; result: undefined }
  /** The card of a concept, or null where the corpus has no position on it. */
  card: { argument: { concept: string }; result: CardContent | null }
  /** Opens all positions on a concept: in the panel where the browser lets a page's click open it, else in a tab. */
  readOn: { argument: { concept: string; passage?: string }; result: undefined }
}

/** Requests that the content script of a tab answers. */
export interface PageRequests {
  /** What stands on the page now, and what is selected. */
  pageState: { argument: undefined; result: PageState }
  /** Opens the card of the next mention, for the keyboard; false where there is none. */
  nextMark: { argument: undefined; result: boolean }
  /** Scrolls to the first mention of a concept and shows it; false where it is gone. */
  scrollTo: { argument: { concept: string }; result: boolean }
}

interface Envelope {
  standpunt: string
  argument: unknown
}

type Handlers<Requests extends { [Name in keyof Requests]: { argument: unknown; result: unknown } }> = {
  [Name in keyof Requests]?: (
    argument: Requests[Name]['argument'],
    sender: { tabId: number | undefined; windowId: number | undefined; incognito: boolean },
  ) => Requests[Name]['result'] | Promise<Requests[Name]['result']>
}

/** Asks the background. Rejects where it does not answer, as after an update of the extension. */
export async function askBackground<Name extends keyof BackgroundRequests>(
  name: Name,
  argument: BackgroundRequests[Name]['argument'],
): Promise<BackgroundRequests[Name]['result']> {
  return browser.runtime.sendMessage({ standpunt: name, argument } satisfies Envelope)
}

/** Asks the content script of a tab; null where none is there (browser pages, stores, PDFs, unlisted sites). */
export async function askPage<Name extends keyof PageRequests>(
  tabId: number,
  name: Name,
  argument: PageRequests[Name]['argument'],
): Promise<PageRequests[Name]['result'] | null> {
  try {
    return await browser.tabs.sendMessage(tabId, { standpunt: name, argument } satisfies Envelope)
  } catch {
    return null
  }
}

/**
 * Answers requests, and returns the function that stops doing so. The handler runs in the same turn as the browser's
 * event, without any await before it: Chrome lets a page's click open the side panel only so.
 */
function answer<Requests extends { [Name in keyof Requests]: { argument: unknown; result: unknown } }>(
  handlers: Handlers<Requests>,
): () => void {
  const listener = (
    message: unknown,
    sender: {
      id?: string | undefined
      tab?: { id?: number; windowId?: number; incognito?: boolean } | undefined
    },
  ) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined
    const handler = Object.hasOwn(handlers, message.standpunt)
      ? handlers[message.standpunt as keyof Requests]
      : undefined
    if (!handler) return undefined
    const from = {
      tabId: sender.tab?.id,
      windowId: sender.tab?.windowId,
      incognito: sender.tab?.incognito ?? false,
    }
    return Promise.resolve(handler(message.argument as never, from))
  }
  // The polyfill answers with what a returned promise brings; WXT's types are Chrome's, which know no such listener.
  const event = browser.runtime.onMessage as unknown as {
    addListener(listener: (message: unknown, sender: never) => Promise<unknown> | undefined): void
    removeListener(listener: (message: unknown, sender: never) => Promise<unknown> | undefined): void
  }
  event.addListener(listener)
  return () => event.removeListener(listener)
}

export const answerBackground = (handlers: Handlers<BackgroundRequests>) => answer(handlers)
export type PageHandlers = Handlers<PageRequests>
export const answerPage = (handlers: PageHandlers) => answer(handlers)

/** Hears which page (`tabId`) makes a request to the background, without answering in its place. */
export function overhear(
  name: keyof BackgroundRequests,
  heard: (sender: { tabId: number | undefined }) => void,
): () => void {
  const listener = (
    message: unknown,
    sender: { id?: string | undefined; tab?: { id?: number | undefined } | undefined },
  ) => {
    if (isEnvelope(message) && sender.id === browser.runtime.id && message.standpunt === name)
      heard({ tabId: sender.tab?.id })
    return undefined
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && typeof (message as Envelope).standpunt === 'string'
  )
}
