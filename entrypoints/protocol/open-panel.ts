import { browser } from 'wxt/browser'
import { type PanelRequest, panelRequest } from './session.ts'

/** Firefox's own panel interface, which WXT's types (Chrome's) do not know. */
interface SidebarAction {
  open(): Promise<void>
}

/** Firefox's sidebar; absent where the browser has a side panel instead. */
export const sidebarAction = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction

/**
 * Opens the panel and has it show something. Must run in the same turn as the reader's press: both browsers open a panel
 * only then, so opening comes first, and what to show is left for the panel to find.
 */
export async function openPanel(show: PanelRequest['show'] | null, windowId: number | null): Promise<void> {
  const opening = sidebarAction
    ? sidebarAction.open()
    : browser.sidePanel.open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT })
  const asking = show && panelRequest.setValue({ at: Date.now(), windowId, show })
  await Promise.all([opening, asking])
}
