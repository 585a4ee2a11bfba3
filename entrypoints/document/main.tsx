import { browser } from 'wxt/browser'
import { mount } from '../../components/mount.tsx'
import { wordsFor } from '../../locales/words-for.ts'
import { openBundledCorpus } from '../protocol/bundled-corpus.ts'
import { DocumentPage } from './DocumentPage.tsx'

mount(<DocumentPage corpus={openBundledCorpus()} />, wordsFor(browser.i18n.getUILanguage()))
