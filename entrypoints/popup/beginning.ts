import { browser } from 'wxt/browser'
import { askPage, type PageState } from '../protocol/messages.ts'
import { selectionIn } from '../protocol/selection.ts'
import { popupQuery } from '../protocol/session.ts'

/** What the popup knows when it opens. */
export interface Beginning {
  tabId: number | null
  windowId: number | null
  /** In a private window nothing typed is kept, nor shown again. */
  isPrivate: boolean
  /** Null where the page cannot be read. */
  page: PageState | null
  /** The selection on the page, else what was typed last. */
  query: string
}

/** Asks tab, page and storage. Never rejects: on a browser's own page there is simply nothing to begin with. */
export async function findBeginning(): Promise<Beginning> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => [])
  const tabId = tab?.id ?? null
  const isPrivate = tab?.incognito ?? false
  const [page, typed] = await Promise.all([
    tabId === null ? null : askPage(tabId, 'pageState', undefined),
    isPrivate ? '' : popupQuery.getValue().catch(() => ''),
  ])
  const selection = page?.selection || (tabId === null ? '' : await selectionIn(tabId))
  return { tabId, windowId: tab?.windowId ?? null, isPrivate, page, query: selection || typed }
}
