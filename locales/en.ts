import { enCard } from './card-en.ts'
import { datesIn } from './dates.ts'
import type { Words } from './words.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const dates = datesIn('en', 'undated')
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const en: Words = {
  ...enCard,
  dayAndYear: dates.dayAndYear,

  search: {
    label: 'Search official positions',
    placeholder: 'Search a subject or word',
    clear: 'Clear',
    loading: 'Looking up',
  },
  concepts: { onPage: 'On this page', inQuery: 'Subjects' },
  order: { label: 'Order', best: 'Best first', newest: 'Newest first' },
  filters: {
    title: 'Narrow down',
    labels: {
      year: 'Year',
      minister: 'Minister who answers',
      party: 'Party that asks',
      kind: 'Kind of document',
    },
    year: 'Year',
    minister: 'Minister',
    party: 'Party',
    kind: 'Kind',
    names: { year: 'year', minister: 'minister', party: 'party', kind: 'kind' },
    kinds: { answers: 'answers', letter: 'letter', question: 'question', delay: 'delay', motion: 'motion' },
  },

  positions: (count) => counted(count, 'position', 'positions'),
  positionsFromTo: (count, from, to) => `${en.positions(count)}, ${from === to ? from : `${from}–${to}`}`,
  subjects: (count) => counted(count, 'subject', 'subjects'),
  mentions: (count) => counted(count, 'mention', 'mentions'),
  more: (count) => `Show ${count} more`,
  foundBy: (concepts, words) => `Found by: ${[...concepts, ...words.map((word) => `‘${word}’`)].join(', ')}`,
  weak: (count) => `Touches on it in passing (${count})`,
  corrected: (query, instead) => `Searched for ‘${instead}’. Is that what you meant by ‘${query}’?`,

  list: (items) => list.format(items),
  question: (number) => `Question ${number}`,
  answer: (numbers) => (numbers.length < 2 ? 'Answer' : `Answer to ${en.questions(numbers)}`),
  kinds: {
    answers: 'Answers to parliamentary questions',
    letter: 'Letter to parliament',
    question: 'Parliamentary questions: asked, and not yet answered as far as is known here',
    delay: 'Parliamentary questions: asked, and not yet answered as far as is known here',
    motion: 'Motion in the chamber, not by the government',
  },
  knownKinds: {
    answers: 'Answers to parliamentary questions',
    letter: 'Letter to parliament',
    question: 'Parliamentary questions',
    delay: 'Notice of delay',
    motion: 'Motion',
  },
  notPosition: {
    question: 'asked, not yet answered',
    delay: 'asked, not yet answered',
    motion: 'motion in the chamber',
  },
  unanswered: (count) => `Asked, not yet answered (${count})`,
  motions: (count) => `Motions in the chamber, not by the government (${count})`,
  table: 'Table',
  notice: 'Notice of delay',
  later: (day) => `Newer position: ${day}`,
  knownOnly: (count) =>
    `${counted(count, 'official document', 'official documents')} on this subject, not in this corpus`,
  andMore: (count) => `and ${count} more`,
  heldLater: 'Later on this subject',
  zaak: (number) => `Case ${number}`,

  back: 'Back',
  copy: 'Copy with citation',
  copied: 'Copied',
  copyFailed: 'Copying failed. Select the text and copy it yourself.',
  retry: 'Try again',

  notes: 'Notes',
  note: (number) => `Note ${number}`,
  backToText: (number) => `Back to note ${number} in the text`,

  source: 'Source',
  case: 'Case',
  wholeDocument: 'Read the whole document',
  asked: 'Asked',
  facts: {
    answers: { day: 'Answered', askers: 'Questions by', ministers: 'Answered by' },
    letter: { day: 'Sent', askers: 'Questions by', ministers: 'Letter by' },
    question: { day: 'Published', askers: 'Questions by', ministers: 'Asked of' },
    delay: { day: 'Delay announced', askers: 'Questions by', ministers: 'Delayed by' },
    motion: { day: 'Moved', askers: 'Motion by', ministers: 'Addressed to' },
  },
  alsoFor: 'Also on behalf of',

  coverage: ({ documents, from, to, edition }) =>
    `${counted(documents, 'document', 'documents')}, ${dates.day(from)} – ${dates.day(to)} (as of ${dates.day(edition)})`,
  verbatim: 'Verbatim, in Dutch',

  nothing: {
    title: (query) => `Nothing found for ‘${query}’`,
    onConcept: 'Nothing found on this subject',
    meaning: (documents) =>
      `It is not in ${documents === 1 ? 'this one document' : `these ${documents} documents`}. Other documents may still mention it.`,
    covers: (subjects, { from, to }) =>
      `They are about ${list.format(subjects)}, ${from === to ? from : `${from}–${to}`}.`,
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
