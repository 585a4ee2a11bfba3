import { browser } from 'wxt/browser'
import type { Corpus, LookupResult } from '../../corpus/search/corpus.ts'
import { manifestWordsFor, wordsFor } from '../../locales/words-for.ts'
import { documentAddress } from '../protocol/document-address.ts'

const MOST_SUGGESTIONS = 6
const LONGEST_SENTENCE = 140

/** The address bar: `kamer` and a query. A suggestion opens its passage, anything else the results in a tab. */
export function handleOmnibox(corpus: Corpus): void {
  const words = wordsFor(browser.i18n.getUILanguage())
  browser.omnibox.setDefaultSuggestion({
    description: manifestWordsFor(browser.i18n.getUILanguage()).omniboxHint,
  })
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const { results } = await corpus.lookup({ query: text })
    suggest(
      results.slice(0, MOST_SUGGESTIONS).map((result) => ({
        content: result.passage.id,
        description: describe(result, words.day(result.document.publishedOn)),
      })),
    )
  })
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const passage = text.trim()
    const document = await corpus.document(passage.replace(/#.*$/, ''))
    const isPassage = document?.passages.some(({ id }) => id === passage) ?? false
    const url = isPassage ? documentAddress({ passage }) : documentAddress({ query: text })
    if (disposition === 'currentTab') await browser.tabs.update({ url })
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' })
  })
}

/** Chrome reads descriptions as XML, Firefox as plain text: no character may mean anything to either. */
function describe({ snippet }: LookupResult, day: string): string {
  const sentence =
    snippet.text.length > LONGEST_SENTENCE ? `${snippet.text.slice(0, LONGEST_SENTENCE)} …` : snippet.text
  return `${day}: ${sentence}`
    .replaceAll('&', 'en')
    .replace(/[<>"]/g, '')
    .replace(/\p{Cc}/gu, ' ')
}
