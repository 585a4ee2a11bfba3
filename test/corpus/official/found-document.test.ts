import { expect, it } from 'vitest'
import { type FoundDocument, newestFirst } from '../../../corpus/official/found-document.ts'

const found = (more: Partial<FoundDocument>): FoundDocument => ({
  id: null,
  kind: 'answers',
  calledKind: 'Antwoord schriftelijke vragen',
  title: 'Antwoord over brood',
  number: null,
  date: '2031-11-14',
  zaak: '2031Z00001',
  askers: [],
  ministers: [],
  url: 'https://example.nl/a',
  ...more,
})
const official = found({ id: 'ah-tk-20312032-546' })
const other = { url: 'https://example.nl/b' }

it.each<[string, Partial<FoundDocument>]>([
  ['at another address under one identifier', { id: official.id, date: '2031-11-15', ...other }],
  ['as a version without identifier, of one case', { title: 'Antwoord', ...other }],
  ['as a version without a case, of one title', { zaak: null, ...other }],
])('a document that is given twice stands once, with its identifier: %s', (_, again) => {
  expect(newestFirst([found(again), official]).map(({ id }) => id)).toEqual([official.id])
})

it.each<[string, Partial<FoundDocument>]>([
  ['another identifier', { id: 'ah-tk-20312032-547', ...other }],
  ['another case', { zaak: '2031Z00002', ...other }],
  ['no case and another title', { zaak: null, title: 'Antwoord over water', ...other }],
  ['another kind', { kind: 'delay', ...other }],
  ['another day', { date: '2031-11-13', ...other }],
])('a document of %s is another', (_, more) => {
  expect(newestFirst([official, found(more)])).toHaveLength(2)
})
