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
    return trimmedSelection(answer?.result)
  } catch {
    // Browser pages, stores and PDF viewers let nobody in.
    return ''
  }
}

/** Longer selections are cut before they are sent anywhere: a look-up reads no more. */
const LONGEST_SELECTION = 10_000

/** A selection as it is looked up; empty for what is no text. */
export function trimmedSelection(selection: unknown): string {
  return typeof selection === 'string' ? selection.trim().slice(0, LONGEST_SELECTION) : ''
}
