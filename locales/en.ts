import { datesIn } from './dates.ts'
import type { Words } from './words.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const dates = datesIn('en', 'undated')
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const en: Words = {
  language: 'en',
  ...dates,

  search: {
    label: 'Search official positions',
    placeholder: 'Search a subject or word',
    clear: 'Clear',
    loading: 'Looking up',
  },
  concepts: { onPage: 'On this page', inQuery: 'Subjects' },
  order: { label: 'Order', best: 'Best first', newest: 'Newest first' },

  positions: (count) => counted(count, 'position', 'positions'),
  positionsFromTo: (count, from, to) => `${en.positions(count)}, ${from === to ? from : `${from}–${to}`}`,
  allPositions: (count) => (count === 1 ? 'Read the position' : `All ${count} positions`),
  subjects: (count) => counted(count, 'subject', 'subjects'),
  mentions: (count) => counted(count, 'mention', 'mentions'),
  more: (count) => `Show ${count} more`,
  corrected: (query, instead) => `Nothing for ‘${query}’; these are for ‘${instead}’.`,

  list: (items) => list.format(items),
  ministers: (names) =>
    names.length === 0 ? '' : `${names.length === 1 ? 'Minister' : 'Ministers'} ${list.format(names)}`,
  questions: (numbers) =>
    numbers.length === 0
      ? 'letter to parliament'
      : `${numbers.length === 1 ? 'question' : 'questions'} ${list.format(numbers.map(String))}`,
  question: (number) => `Question ${number}`,
  answer: (numbers) => (numbers.length < 2 ? 'Answer' : `Answer to ${en.questions(numbers)}`),
  letter: 'Letter to parliament',
  answers: 'Answers to parliamentary questions',
  later: (day) => `Newer position: ${day}`,

  back: 'Back',
  copy: 'Copy with citation',
  copied: 'Copied',
  copyFailed: 'Copying failed. Select the text and copy it yourself.',
  close: 'Close',
  retry: 'Try again',

  notes: 'Notes',
  note: (number) => `Note ${number}`,
  backToText: (number) => `Back to note ${number} in the text`,

  source: 'Source',
  case: 'Case',
  wholeDocument: 'Read the whole document',
  asked: 'Asked',
  answered: 'Answered',
  sent: 'Sent',
  askedBy: 'Questions by',
  answeredBy: 'Answered by',
  alsoFor: 'Also on behalf of',
  sentBy: 'Letter by',

  coverage: ({ documents, from, to, edition }) =>
    `${counted(documents, 'document', 'documents')}, ${dates.day(from)} – ${dates.day(to)} (as of ${dates.day(edition)})`,
  verbatim: 'Verbatim, in Dutch',

  nothing: {
    title: (query) => `Nothing found for ‘${query}’`,
    onConcept: 'Nothing found on this subject',
    meaning: (documents) =>
      `It is not in ${documents === 1 ? 'this one document' : `these ${documents} documents`}. Other documents may still mention it.`,
    elsewhere: 'Search elsewhere',
    unofficial: 'not a government site',
  },
  failed: {
    title: 'The look-up failed',
    advice: 'The documents could not be read. If it stays so, switch the extension off and on.',
  },
  empty: {
    title: 'What did the government say?',
    byTyping: 'Type a subject, a name or a few words, in Dutch or English.',
    bySelecting: 'Or select text on a page and right-click.',
  },

  site: {
    off: (host) => `Not on ${host}`,
    on: (host) => `On ${host} again`,
    isOff: (host) => `Nothing is marked on ${host}.`,
  },
  open: { panel: 'Open panel', tab: 'Open in tab' },
  page: {
    unread: 'Standpunt only reads listed news sites.',
    without: 'No subject of these documents is on this page.',
    gone: 'This mention is no longer on the page.',
    scroll: 'Show on the page',
  },
  document: {
    unknown: 'This document is not in Standpunt',
    unknownPassage: 'This position is not in the document. Here is the whole document.',
    searchInstead: 'Search what you want to know, or try an official source.',
  },
}
