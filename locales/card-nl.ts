import { datesIn } from './dates.ts'
import type { CardWords } from './words.ts'

const list = new Intl.ListFormat('nl', { type: 'conjunction' })
const dates = datesIn('nl', 'zonder datum')

export const nlCard: CardWords = {
  language: 'nl',
  day: dates.day,
  ministers: (names) =>
    names.length === 0 ? '' : `${names.length === 1 ? 'minister' : 'ministers'} ${list.format(names)}`,
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
