import { datesIn } from './dates.ts'
import { type RankWords, rankedNames } from './ranked.ts'
import type { CardWords } from './words.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const dates = datesIn('en', 'undated')
const ranks: RankWords = {
  'minister-president': ['Prime Minister', 'Prime Ministers'],
  minister: ['Minister', 'Ministers'],
  staatssecretaris: ['State Secretary', 'State Secretaries'],
}

export const enCard: CardWords = {
  language: 'en',
  day: dates.day,
  ministers: (people) => rankedNames(people, { ranks, list }),
  questions: (numbers) =>
    numbers.length === 0
      ? 'letter to parliament'
      : `${numbers.length === 1 ? 'question' : 'questions'} ${list.format(numbers.map(String))}`,
  allPositions: (count) => (count === 1 ? 'Read the position' : `All ${count} positions`),
  knownLater: (count) =>
    `${count} later official ${count === 1 ? 'document' : 'documents'} on this subject, not in this corpus`,
  close: 'Close',
  siteOff: (host) => `Not on ${host}`,
}
