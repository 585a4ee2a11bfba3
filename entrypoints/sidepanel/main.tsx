import { browser } from 'wxt/browser'
import { mount } from '../../components/mount.tsx'
import { wordsFor } from '../../locales/words-for.ts'
import { openBundledCorpus } from '../protocol/bundled-corpus.ts'
import { Panel } from './Panel.tsx'

mount(<Panel corpus={openBundledCorpus()} />, wordsFor(browser.i18n.getUILanguage()))
