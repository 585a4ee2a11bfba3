import { pageVocabulary } from 'virtual:page-vocabulary'
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { pageMatcher } from '../../corpus/detection/page-vocabulary.ts'
import { wordsFor } from '../../locales/words-for.ts'
import { answerPage, askBackground, type PageState } from '../protocol/messages.ts'
import { sitesOff } from '../protocol/settings.ts'
import { CardOpener } from './card-opener.tsx'
import { paintHere } from './marks.ts'
import './marks.css'
import { NewsPage } from './news-page.ts'
import { watchPointer } from './pointing.ts'
import { markAfter, reveal } from './reveal.ts'
import sites from './sites.json'

/** How long a mention that was scrolled to stays painted as the one meant, in ms. */
const SHOWN_FOR_MS = 2_000
/** Changes of the page's concepts are told at most this often, in ms. */
const TELL_EVERY_MS = 150

export default defineContentScript({
  matches: sites.map(({ match }) => match),
  runAt: 'document_idle',
  async main(context) {
    if (!document.body) return
    const host = location.hostname.replace(/^www\./, '')
    let off = (await sitesOff.getValue()).includes(host)
    if (context.isInvalid) return

    const page = new NewsPage(
      {
        matcher: pageMatcher(pageVocabulary),
        concepts: new Map(pageVocabulary.map((concept) => [concept.id, concept])),
      },
      () => {
        const open = opener.mention
        if (open && !page.marks.includes(open)) opener.close()
        tellSoon()
      },
    )
    const opener = new CardOpener({
      host,
      words: wordsFor(browser.i18n.getUILanguage()),
      ask: (concept) => askBackground('card', { concept }).catch(() => null),
      readOn: (concept, passage) => {
        void askBackground('readOn', passage === undefined ? { concept } : { concept, passage }).catch(
          () => {},
        )
        opener.close()
      },
      switchSiteOff: () =>
        void sitesOff.getValue().then((hosts) => sitesOff.setValue([...new Set([...hosts, host])])),
    })

    let told = '[]'
    let telling = false
    const tellSoon = () => {
      if (telling) return
      telling = true
      context.setTimeout(() => {
        telling = false
        const concepts = page.conceptsInOrder()
        const now = JSON.stringify(concepts)
        if (now === told) return
        told = now
        // The background may be gone for good after an update of the extension; the page need not know.
        askBackground('pageChanged', { concepts }).catch(() => {})
      }, TELL_EVERY_MS)
    }

    const setOff = (value: boolean) => {
      off = value
      if (off) {
        opener.close()
        page.stop()
      } else page.start()
    }

    const pageState = (): PageState => ({
      host,
      off,
      concepts: page.conceptsInOrder(),
      selection: getSelection()?.toString().trim() ?? '',
    })

    const stopAnswering = answerPage({
      pageState,
      scrollTo: ({ concept }) => {
        const first = page.marks.find((mention) => mention.concept === concept)
        if (!first) return false
        reveal(first)
        paintHere(first.range)
        context.setTimeout(() => paintHere(opener.mention?.range ?? null), SHOWN_FOR_MS)
        return true
      },
      nextMark: () => {
        const next = markAfter(page.marks, opener.mention)
        if (!next) return false
        reveal(next)
        void opener.open(next, 'keyboard')
        return true
      },
    })

    watchPointer(opener, { mentions: () => page.marks, signal: context.signal })
    context.addEventListener(document, 'visibilitychange', () => page.wake())
    // A page that comes back from the browser's own cache has lost its badge.
    context.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) {
        told = '[]'
        tellSoon()
      }
    })
    context.addEventListener(window, 'wxt:locationchange', () => opener.close())
    const stopWatching = sitesOff.watch((hosts) => setOff(hosts.includes(host)))
    context.onInvalidated(() => {
      stopWatching()
      stopAnswering()
      opener.close()
      page.stop()
    })
    setOff(off)
  },
})
