import { browser } from 'wxt/browser'

/**
 * The text selected in a tab, trimmed; empty where there is none or the page cannot be read. Works on any page right after
 * the reader pressed our button or shortcut there (`activeTab`).
 */
export async function selectionIn(tabId: number): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => getSelection()?.toString() ?? '',
    })
    return typeof answer?.result === 'string' ? answer.result.trim() : ''
  } catch {
    // Browser pages, stores and PDF viewers let nobody in.
    return ''
  }
}
