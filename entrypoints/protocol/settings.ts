import { browser } from 'wxt/browser'

/**
 * What is kept for the reader. Nothing here says what was read. Written against the browser's own storage: the content
 * script needs it, and a storage library would weigh on every page more than all the rest of this file.
 */

const SITES_OFF = 'sitesOff'

/** Host names the reader switched off. Follows the reader's account. */
export const sitesOff = {
  async getValue(): Promise<string[]> {
    return hostsIn((await browser.storage.sync.get(SITES_OFF))[SITES_OFF])
  },

  async setValue(hosts: string[]): Promise<void> {
    await browser.storage.sync.set({ [SITES_OFF]: hosts })
  },

  /** Tells of every change, from wherever it comes; returns the function that stops it. */
  watch(tell: (hosts: string[]) => void): () => void {
    const listener = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[SITES_OFF]
      if (change) tell(hostsIn(change.newValue))
    }
    browser.storage.sync.onChanged.addListener(listener)
    return () => browser.storage.sync.onChanged.removeListener(listener)
  },
}

/** What is stored may come from another version, or another hand. */
function hostsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((host): host is string => typeof host === 'string') : []
}
