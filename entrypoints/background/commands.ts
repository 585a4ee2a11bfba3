import { browser } from 'wxt/browser'
import { askPage } from '../protocol/messages.ts'
import { openPanel } from '../protocol/open-panel.ts'
import { selectionIn } from '../protocol/selection.ts'
import { askPanel } from './panel.ts'

/** Keyboard commands. The popup's own is the browser's. */
export function handleCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'look-up-selection') void lookUpSelection(tab?.id, tab?.windowId ?? null)
    if (command === 'next-mark' && tab?.id !== undefined) void askPage(tab.id, 'nextMark', undefined)
  })
}

/** The panel opens first, while the press still counts; the selection is read after. */
async function lookUpSelection(tabId: number | undefined, windowId: number | null): Promise<void> {
  const opening = openPanel({ query: '' }, windowId)
  const selection = tabId === undefined ? '' : await selectionIn(tabId)
  await opening
  await askPanel({ query: selection }, windowId)
}
