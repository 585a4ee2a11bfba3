import { browser } from 'wxt/browser'
import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { cardWordsFor } from '../../locales/card-words-for.ts'
import { answerPage, askBackground } from '../protocol/messages.ts'
import { hostOf, sitesOff } from '../protocol/settings.ts'
import { CardOpener } from './card-opener.tsx'
import './marks.css'
import { NewsPage } from './news-page.ts'
import { pageAnswers } from './page-answers.ts'
import { watchPointer } from './pointing.ts'
import sites from './sites.json'
import { tellBackground } from './tell-background.ts'

/** Wiring. Everything here ends with `context`, so that an update of the extension leaves nothing behind in the page. */
export default defineContentScript({
  matches: sites.map(({ match }) => match),
  runAt: 'document_idle',
  async main(context) {
    if (!document.body) return
    const host = hostOf(location)
    const hostsOff = await sitesOff.getValue()
    if (context.isValid) readNews(context, { host, off: hostsOff.includes(host) })
  },
})

function readNews(context: ContentScriptContext, { host, off }: { host: string; off: boolean }): void {
  const page = new NewsPage(() => {
    if (opener.mention && !page.has(opener.mention)) opener.close()
    tell.soon()
  })
  const tell = tellBackground(page, context)
  const opener = new CardOpener({
    host,
    words: cardWordsFor(browser.i18n.getUILanguage()),
    ask: (concept) =>
      askBackground('card', { concept }).catch(() => {
        endIfOrphaned(context)
        return null
      }),
    readOn: (concept, passage) => {
      askBackground('readOn', passage === undefined ? { concept } : { concept, passage }).catch(() => {})
      opener.close()
    },
    switchSiteOff: () => void sitesOff.add(host),
  })
  const setOff = (isOff: boolean) => {
    if (!isOff) return page.start()
    opener.close()
    page.stop()
  }

  const stopAnswering = answerPage(pageAnswers({ host, page, opener, context }))
  const stopWatching = sitesOff.watch((hosts) => setOff(hosts.includes(host)))
  watchPointer(opener, { mentions: () => page.marks, signal: context.signal })
  context.addEventListener(document, 'visibilitychange', () => {
    endIfOrphaned(context)
    page.wake()
  })
  context.addEventListener(window, 'wxt:locationchange', () => opener.close())
  // A page that comes back from the browser's own cache has lost its badge.
  context.addEventListener(window, 'pageshow', ({ persisted }) => persisted && tell.again())
  context.onInvalidated(() => {
    setOff(true)
    // Of an extension that is gone even its listeners cannot be taken away.
    for (const stop of [stopWatching, stopAnswering]) {
      try {
        stop()
      } catch {}
    }
  })
  setOff(off)
}

/**
 * After an update or removal of the extension this script lives on without it. The browser does not say so; asking the
 * context whether it is still valid is what ends it.
 */
function endIfOrphaned(context: ContentScriptContext): boolean {
  return context.isInvalid
}
