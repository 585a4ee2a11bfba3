import { useEffect } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type PanelRequest, panelRequest } from '../protocol/session.ts'

/** Hands over the newest request for this window, the one from before the panel opened and each that follows. */
export function usePanelRequests(show: (wanted: PanelRequest['show']) => void): void {
  useEffect(() => {
    let newest = 0
    let windowId: number | undefined
    const take = (request: PanelRequest | null) => {
      if (!request || request.at <= newest) return
      if (request.windowId !== null && request.windowId !== windowId) return
      newest = request.at
      // What was looked up is not kept, and a panel opened by hand later does not show it again.
      void panelRequest.removeValue()
      show(request.show)
    }
    let stop = () => {}
    const start = async () => {
      windowId = (await browser.windows.getCurrent()).id
      stop = panelRequest.watch(take)
      take(await panelRequest.getValue())
    }
    void start()
    return () => stop()
  }, [])
}
