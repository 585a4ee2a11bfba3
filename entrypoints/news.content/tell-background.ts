import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { askBackground } from '../protocol/messages.ts'
import type { NewsPage } from './news-page.ts'

/** Changes of the page's concepts are told at most this often, in ms. */
const TELL_EVERY_MS = 150

/** Tells the background which concepts stand on the page, when that changed. */
export function tellBackground(
  page: NewsPage,
  context: ContentScriptContext,
): { soon(): void; again(): void } {
  let told = '[]'
  let isWaiting = false
  const tell = () => {
    isWaiting = false
    const concepts = page.conceptsInOrder()
    const now = JSON.stringify(concepts)
    if (now === told) return
    told = now
    // After an update of the extension nobody answers; the page need not know.
    askBackground('pageChanged', { concepts }).catch(() => {})
  }
  const soon = () => {
    if (isWaiting) return
    isWaiting = true
    context.setTimeout(tell, TELL_EVERY_MS)
  }
  return {
    soon,
    again: () => {
      told = '[]'
      soon()
    },
  }
}
