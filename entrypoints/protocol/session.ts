import { storage } from 'wxt/utils/storage'
import type { LookupRequest } from '../../corpus/search/corpus.ts'

/** What is kept until the browser closes, out of reach of content scripts. */

/** What the reader last typed in the popup, so that closing it loses nothing. Never written in private windows. */
export const popupQuery = storage.defineItem<string>('session:popupQuery', { fallback: '' })

/** What the panel was asked to show; `at` (ms since epoch) tells a repeated request from the last. */
export interface PanelRequest {
  at: number
  windowId: number | null
  /** A selection or query; or a concept, and which of its passages to open. */
  show: { query: string } | { concept: string; passage?: string }
}

/** The newest request to the panel, for a panel that opens after it was made; the panel that takes it removes it. */
export const panelRequest = storage.defineItem<PanelRequest | null>('session:panelRequest', {
  fallback: null,
})

/** Look-ups on their way to a tab, by the key in its address; the tab that takes one removes it. */
export const tabRequests = storage.defineItem<Record<string, LookupRequest>>('session:tabRequests', {
  fallback: {},
})
