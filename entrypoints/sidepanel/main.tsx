import { render } from 'preact'
import { browser } from 'wxt/browser'
import { WordsProvider } from '../../components/words-context.ts'
import { wordsFor } from '../../locales/words-for.ts'
import { openBundledCorpus } from '../protocol/bundled-corpus.ts'
import { Panel } from './Panel.tsx'

const root = document.getElementById('root')
const words = wordsFor(browser.i18n.getUILanguage())
document.documentElement.lang = words.language

if (root) {
  render(
    <WordsProvider value={words}>
      <Panel corpus={openBundledCorpus()} />
    </WordsProvider>,
    root,
  )
}
