import { describe, expect, test } from 'vitest'
import { parseQuery, passes } from '../../../corpus/search/parse-query.ts'
import { answers } from '../../fixtures/documents.ts'

describe('the signs of a query', () => {
  test('words in quotation marks are a phrase, and still words', () => {
    for (const query of ['"grote zorgen" genocide', '“grote zorgen” genocide', '«grote zorgen» genocide'])
      expect(parseQuery(query)).toMatchObject({ text: query, phrases: [['grote', 'zorgen']] })
  })

  test('a minus leaves out a word or a phrase, and a hyphen does not', () => {
    expect(parseQuery('genocide -sancties -"Hong Kong" Oost-Turkestan - China').excluded).toEqual([
      'sancties',
      'Hong Kong',
    ])
    expect(parseQuery('Oost-Turkestan 2021-2022').excluded).toEqual([])
  })

  test('filters have Dutch and English names, and values of several words in quotation marks', () => {
    expect(parseQuery('minister:"De Jonge" year:2021 Partij:DENK soort:brief genocide')).toMatchObject({
      text: expect.stringMatching(/^\s*genocide$/),
      filters: [
        { field: 'minister', value: 'de jonge' },
        { field: 'year', value: '2021' },
        { field: 'party', value: 'denk' },
        { field: 'kind', value: 'brief' },
      ],
    })
  })

  test('an address or a time is no filter', () => {
    expect(parseQuery('https://nos.nl om 12:30 uur, premier: nee').filters).toEqual([])
  })

  test('a text that was selected keeps its signs as they are', () => {
    const sentence =
      'De minister zei vrijdag in Genève: "Wij maken ons grote zorgen" over de berichten uit de regio Xinjiang -waar dan ook- en meer.'
    expect(parseQuery(sentence)).toEqual({ text: sentence, phrases: [], excluded: [], filters: [] })
  })
})

describe('a document passes a filter', () => {
  const document = answers('ah-tk-20202021-1', '2021-02-01', [])
  test.each([
    ['year', '2021', true],
    ['year', '2020', false],
    ['year', '2020-2022', true],
    ['year', '2022-', false],
    ['kind', 'antwoorden', true],
    ['kind', 'brief', false],
    ['kind', 'constructor', false],
    ['minister', document.ministers[0]?.name.toLowerCase() ?? '', true],
    ['minister', 'nobody', false],
    ['party', document.askers[0]?.party.toLowerCase() ?? '', true],
    ['party', 'nobody', false],
  ] as const)('%s:%s: %s', (field, value, expected) => {
    expect(passes(document, { field, value })).toBe(expected)
  })
})
