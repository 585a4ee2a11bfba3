import { defineBackground } from 'wxt/utils/define-background'
import { openBundledCorpus } from '../protocol/bundled-corpus.ts'
import { answerBackground } from '../protocol/messages.ts'
import { showBadge } from './badge.ts'
import { cardContent } from './card-content.ts'
import { handleCommands } from './commands.ts'
import { handleMenu } from './menu.ts'
import { handleOmnibox } from './omnibox.ts'
import { readOn } from './panel.ts'

/** Listeners only: the browser stops this script whenever it likes, so nothing is kept here that is dear to make. */
export default defineBackground(() => {
  const corpus = openBundledCorpus()
  answerBackground({
    pageChanged: ({ concepts }, { tabId }) => showBadge(tabId, concepts.length),
    card: ({ concept }) => cardContent(concept, corpus),
    readOn: (show, { windowId }) => readOn(show, windowId ?? null),
  })
  handleMenu()
  handleCommands()
  handleOmnibox(corpus)
})
