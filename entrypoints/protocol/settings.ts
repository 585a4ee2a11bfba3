import { storage } from 'wxt/utils/storage'

/** What is kept for the reader. Nothing here says what was read. */

/** Host names the reader switched off. Follows the reader's account. */
export const sitesOff = storage.defineItem<string[]>('sync:sitesOff', { fallback: [], version: 1 })
