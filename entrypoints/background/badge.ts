import { browser } from 'wxt/browser'

/** The interface's accent, as in `components/tokens.css`. */
const BADGE_COLOUR = '#0d5868'

/** Shows on the toolbar button how many concepts stand on a tab's page; nothing for none. */
export async function showBadge(tabId: number | undefined, concepts: number): Promise<undefined> {
  if (tabId === undefined) return
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR })
    await browser.action.setBadgeText({ tabId, text: concepts > 0 ? String(concepts) : '' })
  } catch {
    // The tab was closed meanwhile; there is no badge to show.
  }
}
