import { browser } from 'wxt/browser'
import { manifestWordsFor } from '../../locales/words-for.ts'
import { openPanel } from '../protocol/open-panel.ts'

const MENU_ID = 'look-up-selection'

/** The context menu's item on any selection, on web pages and in the browser's PDF viewer. */
export function handleMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({
      id: MENU_ID,
      title: manifestWordsFor(browser.i18n.getUILanguage()).lookUpMenu,
      contexts: ['selection'],
    })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== MENU_ID) return
    // Nothing may come before this: see `openPanel`.
    openPanel({ query: selectionText ?? '' }, tab?.windowId ?? null).catch(reportPanel)
  })
}

function reportPanel(error: unknown): void {
  console.warn('Standpunt: the panel did not open.', error)
}
