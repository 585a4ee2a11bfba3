import { describe, expect, test } from 'vitest'
import { readSources } from '../../../corpus/read-sources.ts'
import { makeBundle } from '../../../corpus/search/bundle.ts'
import { namedByNumber, officialNumbers } from '../../../corpus/search/official-numbers.ts'

const numbers = officialNumbers(JSON.parse(makeBundle(await readSources())['corpus.json']))
const passagesFor = (query: string) => namedByNumber(query, numbers)?.passages ?? null
const documentsFor = (query: string) => [
  ...new Set(passagesFor(query)?.map((passage) => passage.replace(/#.*/u, ''))),
]

describe('a document is named by its number, however it is written', () => {
  test.each([
    ['ah-tk-20202021-1699', 'AH-TK-20202021-1699'],
    ['ah-tk-20202021-1699', 'ah-tk-2020-2021-1699'],
    ['ah-tk-20202021-1699', 'https://zoek.officielebekendmakingen.nl/ah-tk-20202021-1699.html'],
    ['ah-tk-20202021-1699', 'Aanhangsel Handelingen II 2020/21, nr. 1699'],
    ['ah-tk-20202021-1699', 'Aanhangsel van de Handelingen, vergaderjaar 2020–2021, nr. 1699'],
    ['ah-tk-20202021-1699', 'aanhangsel handelingen 2020-2021, 1699'],
    ['ah-tk-20202021-1699', '2020/21 nr 1699'],
    ['ah-tk-20202021-1699', 'nr. 1699'],
    ['ah-tk-20202021-1699', '1699'],
    ['ah-tk-20202021-1699', '2021Z01089'],
    ['ah-tk-20202021-1699', 'kamervragen 2021z01089'],
    ['ah-tk-20202021-1699', 'kv-tk-2021Z01089'],
    ['ah-tk-20192020-573', 'kenmerk bzdoc-693942081-24'],
    ['kst-32735-209', 'Kamerstuk 32 735, nr. 209'],
    ['kst-32735-209', 'kamerstukken II 2018/19, 32735, nr. 209'],
    ['kst-32735-209', '32735-209'],
    ['kst-32735-209', '32 735 nr 209'],
    ['kst-32735-209', '32735'],
  ])('%s: %s', (id, query) => {
    expect(documentsFor(query)[0]).toBe(id)
  })

  test('and by one it cites, or that it writes in place of what it means', () => {
    expect(passagesFor('Kamerstuk 30 821, nr. 142')).toEqual(['ah-tk-20212022-3578#13'])
    expect(passagesFor('21501-20, nr. 1596')).toEqual(['ah-tk-20202021-2302#9'])
    expect(documentsFor('2018Z15781')).toEqual(['ah-tk-20192020-573', 'kst-32735-209'])
  })

  test('whose own passages stand before those that cite it, and the one asked for before all', () => {
    expect(documentsFor('32735-209')).toEqual(['kst-32735-209', 'ah-tk-20192020-573'])
    expect(passagesFor('2022Z11774 vraag 9')?.[0]).toBe('ah-tk-20212022-3578#9')
    expect(passagesFor('ah-tk-20212022-3578#9')).toEqual(['ah-tk-20212022-3578#9'])
  })

  test('with what else the query asks', () => {
    expect(namedByNumber('Kamerstuk 32735, nr. 209 martelingen', numbers)?.rest).toBe('martelingen')
    expect(namedByNumber('Kamerstuk 32735, nr. 209', numbers)?.rest).toBe('')
  })
})

describe('what is no number of a document here', () => {
  test('finds nothing where it is one of another', () => {
    expect(passagesFor('Kamerstuk 36 600, nr. 1')).toEqual([])
    expect(passagesFor('2024Z00001')).toEqual([])
  })

  test.each([
    'Sjoerdsma 2022',
    '10 000 euro',
    '1 000 000 Oeigoeren in 2021',
    'D66',
    'artikel 12',
    '',
    'genocide',
  ])('is left to the words: %s', (query) => expect(passagesFor(query)).toBeNull())
})
