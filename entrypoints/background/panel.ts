import { browser } from 'wxt/browser'
import { documentAddress, lookupAddress } from '../protocol/document-address.ts'
import { openPanel, sidebarAction } from '../protocol/open-panel.ts'
import { type PanelRequest, panelRequest } from '../protocol/session.ts'

/** Has the panel show something once it is known what; it was opened already. */
export async function askPanel(show: PanelRequest['show'], windowId: number | null): Promise<void> {
  await panelRequest.setValue({ at: Date.now(), windowId, show })
}

/**
 * Reads on from a page's card: in the panel where the browser lets a page's press open it (Chrome, Edge), else, in
 * Firefox, in the document view in a tab.
 */
export async function readOn(
  show: { concept: string; passage?: string },
  windowId: number | null,
): Promise<undefined> {
  if (!sidebarAction) {
    try {
      return await openPanel(show, windowId).then(() => undefined)
    } catch {
      // No panel in this kind of window; a tab always works.
    }
  }
  const { concept, passage } = show
  const url = passage === undefined ? await lookupAddress({ concept }) : documentAddress(passage)
  await browser.tabs.create({ url })
}
