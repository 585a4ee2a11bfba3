import { describe, expect, test } from 'vitest'
import { makeBundle } from '../../../corpus/search/bundle.ts'
import type { Corpus } from '../../../corpus/search/corpus.ts'
import { openCorpus } from '../../../corpus/search/open-corpus.ts'
import { concept } from '../../fixtures/concepts.ts'
import { answers } from '../../fixtures/documents.ts'

const concepts = [
  concept('uyghurs', { kind: 'people', weight: 0.2, nl: ['Oeigoer', 'Oeigoers'], en: ['Uyghur'] }),
  concept('forced-labour', { nl: ['dwangarbeid'], en: ['forced labour'] }),
  concept('de-vries', { kind: 'person', nl: ['minister De Vries', '~De Vries'], en: ['Minister De Vries'] }),
  concept('sanctions', { nl: ['sanctie'], en: ['sanction'] }),
]

const documents = [
  answers('ah-tk-20202021-1', '2021-02-01', [
    ['Kent u het bericht over dwangarbeid van Oeigoeren?', 'Ja.'],
    ['Wat vindt u van dwangarbeid?', 'Het kabinet keurt dwangarbeid af. Op 8 juli jl. is dat gezegd.'],
    ['Komen er maatregelen tegen de daders?', 'De Raad besluit over sancties. Oeigoeren zijn genoemd.'],
  ]),
  answers('ah-tk-20212022-2', '2022-02-01', [
    ['Wat vindt u van dwangarbeid?', 'Het kabinet keurt dwangarbeid af. Op 8 juli jl. is dat gezegd.'],
  ]),
]

const corpus = openOver(documents)

function openOver(from: typeof documents): Corpus {
  const assets = makeBundle({ edition: '2022-03-01', documents: from, concepts })
  return openCorpus(async (asset) => assets[asset])
}

async function passagesFor(query: string): Promise<string[]> {
  return (await corpus.lookup({ query })).results.map(({ passage }) => passage.id)
}

describe('a look-up', () => {
  test('puts positions before acknowledgements, and the newest of equals first', async () => {
    expect(await passagesFor('dwangarbeid')).toEqual([
      'ah-tk-20212022-2#1',
      'ah-tk-20202021-1#2',
      'ah-tk-20202021-1#1',
    ])
  })

  test('puts an answer that speaks of the subject before one that only was asked about it', async () => {
    const both = openOver([
      answers('ah-tk-20202021-3', '2021-02-01', [
        ['Komen er sancties tegen de regio?', 'Daar kan het kabinet niet op vooruitlopen, zoals bekend is.'],
        [
          'Wat is de uitkomst van dat overleg?',
          'Er is gesproken over sancties. Over die sancties is niets besloten.',
        ],
      ]),
    ])
    const { results } = await both.lookup({ query: 'sancties' })
    expect(results.map(({ passage }) => passage.id)).toEqual(['ah-tk-20202021-3#2', 'ah-tk-20202021-3#1'])
  })

  test('finds Dutch answers for English queries', async () => {
    expect(await passagesFor('forced labour')).toEqual(await passagesFor('dwangarbeid'))
  })

  test('is not flooded by a generic concept beside a telling one', async () => {
    expect(await passagesFor('Oeigoeren sancties')).toEqual(['ah-tk-20202021-1#3'])
  })

  test('follows a generic concept where the query has nothing else', async () => {
    expect(await passagesFor('Oeigoeren')).toEqual(['ah-tk-20202021-1#3', 'ah-tk-20202021-1#1'])
  })

  test('finds words that no concept covers, by their stem and by their beginning', async () => {
    expect(await passagesFor('maatregel')).toEqual(['ah-tk-20202021-1#3'])
    expect(await passagesFor('genoem')).toEqual(['ah-tk-20202021-1#3'])
  })

  test('corrects a typing error only where nothing is found, and says so', async () => {
    const { results, corrected } = await corpus.lookup({ query: 'sanctis' })
    expect(results[0]?.passage.id).toBe('ah-tk-20202021-1#3')
    expect(corrected).toBe('sanctie')
    expect((await corpus.lookup({ query: 'sanctie' })).corrected).toBeNull()
  })

  test('finds nothing where nothing fits', async () => {
    expect(await passagesFor('appeltaart bakken')).toEqual([])
  })

  test('finds a document, or one passage, by its number alone', async () => {
    const whole = ['ah-tk-20202021-1#1', 'ah-tk-20202021-1#2', 'ah-tk-20202021-1#3']
    expect(await passagesFor('ah-tk-20202021-1')).toEqual(whole)
    expect(await passagesFor(' 2021z00001 ')).toEqual(whole)
    expect(await passagesFor('AH-TK-20202021-1#2')).toEqual(['ah-tk-20202021-1#2'])
  })

  test('finds the passages of who answered', async () => {
    expect(await passagesFor('De Vries')).toHaveLength(4)
  })

  test('counts the passages of each concept in the query', async () => {
    const { concepts: counts } = await corpus.lookup({ query: 'sancties en dwangarbeid' })
    expect(counts.map(({ id, passages }) => [id, passages])).toEqual([
      ['sanctions', 1],
      ['forced-labour', 3],
    ])
  })

  test('gives the whole sentence that matches, past an abbreviation, with its matches', async () => {
    const { results } = await corpus.lookup({ query: 'gezegd' })
    const { text, matches } = results[0]?.snippet ?? { text: '', matches: [] }
    expect(text).toBe('Op 8 juli jl. is dat gezegd.')
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(['gezegd'])
  })

  test('gives the opening sentence where the answer itself names nothing', async () => {
    const { results } = await corpus.lookup({ query: 'daders' })
    expect(results[0]?.snippet).toEqual({ text: 'De Raad besluit over sancties.', matches: [] })
  })
})

describe('any query gets an answer:', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['stop words', 'de het een'],
    ['signs', '.*+?^$ {}()|[]\\"\'<>&'],
    ['control characters', '\u0000\u0007dwangarbeid\u001b'],
    ['right to left', '\u202eئۇيغۇر שלום'],
    ['half a surrogate pair', '\ud83d dwangarbeid \udc00'],
    ['100,000 letters without a space', 'x'.repeat(100_000)],
    ['100,000 characters of words', 'dwangarbeid en sancties '.repeat(4_200)],
    ['the name of an object’s own property', '__proto__ constructor toString'],
  ])('%s', async (_, query) => {
    const { results } = await corpus.lookup({ query })
    expect(Array.isArray(results)).toBe(true)
    for (const { snippet } of results) expect(snippet.text).not.toBe('')
  })
})

test('a concept is looked up by itself: as many passages as are counted for it, and none on related ones', async () => {
  const related = concepts.map((one) =>
    one.id === 'sanctions' ? { ...one, related: { 'forced-labour': 1 } } : one,
  )
  const assets = makeBundle({ edition: '2022-03-01', documents, concepts: related })
  const both = openCorpus(async (asset) => assets[asset])
  const { results, concepts: counts } = await both.lookup({ concept: 'sanctions' })
  expect(results.map(({ passage }) => passage.id)).toEqual(['ah-tk-20202021-1#3'])
  expect(counts).toMatchObject([{ id: 'sanctions', passages: 1 }])
  expect((await both.lookup({ query: 'sancties' })).results.length).toBeGreaterThan(1)
})

test('an unknown concept has no positions', async () => {
  expect((await corpus.lookup({ concept: 'nobody-knows' })).results).toEqual([])
})

test('the corpus says what it covers', async () => {
  expect(await corpus.coverage()).toEqual({
    documents: 2,
    passages: 4,
    from: '2021-02-01',
    to: '2022-02-01',
    edition: '2022-03-01',
    subjects: [{ nl: 'Oeigoer', en: 'Uyghur' }],
    facets: { year: ['2021', '2022'], minister: ['De Vries'], party: expect.any(Array), kind: ['answers'] },
  })
})

test('a read that failed is tried again', async () => {
  const assets = makeBundle({ edition: '2022-03-01', documents, concepts })
  let reads = 0
  const flaky = openCorpus(async (asset) => {
    if (reads++ < 2) throw new Error('not now')
    return assets[asset]
  })
  await expect(flaky.lookup({ query: 'dwangarbeid' })).rejects.toThrow('not now')
  expect((await flaky.lookup({ query: 'dwangarbeid' })).results).toHaveLength(3)
})
