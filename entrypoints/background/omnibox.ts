import { browser } from 'wxt/browser'
import { isPosition } from '../../corpus/positions.ts'
import type { Corpus, LookupResult } from '../../corpus/search/corpus.ts'
import { manifestWordsFor, wordsFor } from '../../locales/words-for.ts'
import { documentAddress, lookupAddress } from '../protocol/document-address.ts'

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
      results
        .filter(({ document }) => isPosition(document))
        .slice(0, MOST_SUGGESTIONS)
        .map((result) => ({
          content: result.passage.id,
          description: describe(result, words.day(result.document.publishedOn)),
        })),
    )
  })
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const passage = text.trim()
    const opened = await corpus.document(passage.replace(/#.*$/, ''))
    const isPassage = opened?.document.passages.some(({ id }) => id === passage) ?? false
    const url = isPassage ? documentAddress(passage) : await lookupAddress({ query: text })
    if (disposition === 'currentTab') await browser.tabs.update({ url })
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' })
  })
}

/** Chrome reads descriptions as XML, Firefox shows them as they are. Either way the sentence stands as it was written. */
function describe({ snippet }: LookupResult, day: string): string {
  const { text } = snippet
  const sentence = text.length > LONGEST_SENTENCE ? `${text.slice(0, LONGEST_SENTENCE)} …` : text
  const description = `${day}: ${sentence}`
  return import.meta.env.FIREFOX ? description : escapeXml(description)
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
