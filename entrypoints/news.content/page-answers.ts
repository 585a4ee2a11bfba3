import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import type { PageHandlers } from '../protocol/messages.ts'
import { trimmedSelection } from '../protocol/selection.ts'
import type { CardOpener } from './card-opener.tsx'
import { paintHere } from './marks.ts'
import type { NewsPage } from './news-page.ts'
import { markAfter, reveal } from './reveal.ts'

/** How long a mention that was scrolled to stays painted as the one meant, in ms. */
const SHOWN_FOR_MS = 2_000

/** What popup, panel and keyboard commands may ask of a page. */
export function pageAnswers({
  host,
  page,
  opener,
  context,
}: {
  host: string
  page: NewsPage
  opener: CardOpener
  context: ContentScriptContext
}): PageHandlers {
  return {
    pageState: () => ({
      host,
      off: !page.isOn,
      concepts: page.conceptsInOrder(),
      selection: trimmedSelection(getSelection()?.toString()),
    }),
    scrollTo: ({ concept }) => {
      const first = page.firstOf(concept)
      if (!first) return false
      opener.close()
      reveal(first)
      paintHere(first.range)
      context.setTimeout(() => paintHere(opener.mention?.range ?? null), SHOWN_FOR_MS)
      return true
    },
    nextMark: () => {
      const next = markAfter(page.marksInOrder(), opener.mention)
      if (!next) return false
      reveal(next)
      void opener.open(next, 'keyboard')
      return true
    },
  }
}
