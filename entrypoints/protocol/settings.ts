import { browser } from 'wxt/browser'

/**
 * What is kept for the reader. Nothing here says what was read. Written against the browser's own storage: the content
 * script needs it, and a storage library would weigh on every page more than all the rest of this file.
 */

const SITES_OFF = 'sitesOff'

/** Host names the reader switched off. Follows the reader's account. */
export const sitesOff = {
  /** Empty too where the browser's storage fails: better a mark too many than a page left unread. */
  async getValue(): Promise<string[]> {
    try {
      return hostsIn((await browser.storage.sync.get(SITES_OFF))[SITES_OFF])
    } catch {
      return []
    }
  },

  async add(host: string): Promise<void> {
    await set([...new Set([...(await this.getValue()), host])])
  },

  async remove(host: string): Promise<void> {
    await set((await this.getValue()).filter((known) => known !== host))
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

/** The name by which a site is switched off: `nos.nl` for `www.nos.nl`. */
export function hostOf({ hostname }: { hostname: string }): string {
  return hostname.replace(/^www\./, '')
}

async function set(hosts: string[]): Promise<void> {
  await browser.storage.sync.set({ [SITES_OFF]: hosts })
}

/** What is stored may come from another version, or another hand. */
function hostsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((host): host is string => typeof host === 'string') : []
}
