import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { askPage, overhear, type PageState } from '../protocol/messages.ts'

/** The page in the active tab of the panel's window. */
export interface ActivePage {
  tabId: number
  /** Null where the page cannot be read. */
  state: PageState | null
}

/** Follows the active tab, its loading, and what its page tells; null until the first answer. */
export function useActivePage(): ActivePage | null {
  const [page, setPage] = useState<ActivePage | null>(null)
  useEffect(() => {
    let asked = 0
    let tabId: number | null = null
    const ask = async () => {
      const turn = ++asked
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      if (tab?.id === undefined) return
      tabId = tab.id
      const state = await askPage(tab.id, 'pageState', undefined)
      if (turn === asked) setPage({ tabId: tab.id, state })
    }
    const onActivated = () => void ask()
    const onUpdated = (updated: number, { status }: { status?: string | undefined }) => {
      if (updated === tabId && status === 'complete') void ask()
    }
    browser.tabs.onActivated.addListener(onActivated)
    browser.tabs.onUpdated.addListener(onUpdated)
    const stopHearing = overhear('pageChanged', (sender) => {
      if (sender.tabId === tabId) void ask()
    })
    void ask()
    return () => {
      asked = Number.POSITIVE_INFINITY
      browser.tabs.onActivated.removeListener(onActivated)
      browser.tabs.onUpdated.removeListener(onUpdated)
      stopHearing()
    }
  }, [])
  return page
}
