import { browser } from 'wxt/browser'
import { documentAddress } from '../protocol/document-address.ts'
import { type PanelRequest, panelRequest } from '../protocol/session.ts'

/** Firefox's own panel interface, which WXT's types (Chrome's) do not know. */
interface SidebarAction {
  open(): Promise<void>
}

const sidebarAction = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction

/**
 * Opens the panel and has it show something. Must run in the same turn as the reader's press: both browsers open a panel
 * only then, so opening comes first, and what to show is left for the panel to find.
 */
export async function openPanel(show: PanelRequest['show'], windowId: number | null): Promise<void> {
  const opening = sidebarAction
    ? sidebarAction.open()
    : browser.sidePanel.open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT })
  await Promise.all([opening, panelRequest.setValue({ at: Date.now(), windowId, show })])
}

/** Has the panel show something once it is known what; it was opened already. */
export async function askPanel(show: PanelRequest['show'], windowId: number | null): Promise<void> {
  await panelRequest.setValue({ at: Date.now(), windowId, show })
}

/**
 * Reads on from a page's card: in the panel where the browser lets a page's press open it (Chrome, Edge), else, in
 * Firefox, in the document view in a tab.
 */
export async function readOn(
  show: { concept: string } | { passage: string },
  windowId: number | null,
): Promise<undefined> {
  if (!sidebarAction) {
    try {
      return await openPanel(show, windowId).then(() => undefined)
    } catch {
      // No panel in this kind of window; a tab always works.
    }
  }
  await browser.tabs.create({ url: documentAddress(show) })
}
