import { datesIn } from './dates.ts'
import { type RankWords, rankedNames } from './ranked.ts'
import type { CardWords } from './words.ts'

const list = new Intl.ListFormat('nl', { type: 'conjunction' })
const dates = datesIn('nl', 'zonder datum')
const ranks: RankWords = {
  'minister-president': ['minister-president', 'ministers-presidenten'],
  minister: ['minister', 'ministers'],
  staatssecretaris: ['staatssecretaris', 'staatssecretarissen'],
}

export const nlCard: CardWords = {
  language: 'nl',
  day: dates.day,
  ministers: (people) => rankedNames(people, { ranks, list }),
  questions: (numbers) =>
    numbers.length === 0
      ? 'Kamerbrief'
      : `${numbers.length === 1 ? 'vraag' : 'vragen'} ${list.format(numbers.map(String))}`,
  allPositions: (count) => (count === 1 ? 'Lees het standpunt' : `Alle ${count} standpunten`),
  knownLater: (count) =>
    `${count} ${count === 1 ? 'later officieel document' : 'latere officiële documenten'} over dit onderwerp, niet in dit corpus`,
  close: 'Sluit',
  siteOff: (host) => `Niet op ${host}`,
}
