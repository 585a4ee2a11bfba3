import { describe, expect, it } from 'vitest'
import { cite, quotation } from '../../corpus/citation.ts'
import { withoutAnswered } from '../../corpus/positions.ts'
import { makeBundle } from '../../corpus/search/bundle.ts'
import { openCorpus } from '../../corpus/search/open-corpus.ts'
import { readVocabulary } from '../../corpus/vocabulary/read-vocabulary.ts'
import { madeAssets, madeDocuments, madeRegister } from '../fixtures/made-corpus.ts'

const assets = await madeAssets()
const corpus = openCorpus(async (asset) => assets[asset])
const documentOf = (id: string) => {
  const document = madeDocuments.find((one) => one.id === id)
  const passage = document?.passages[0]
  if (!document || !passage) throw new Error(`There is no ${id}.`)
  return { document, passage }
}

describe('what is no position', () => {
  it('comes after all positions, however well it matches', async () => {
    const kindsFor = async (query: string) =>
      (await corpus.lookup({ query })).results.map(({ document }) => document.kind)
    const isPositions = (kinds: string[]) => kinds.map((kind) => kind === 'answers' || kind === 'letter')
    expect(isPositions(await kindsFor('dwangarbeid xinjiang'))).toEqual([
      ...Array(3).fill(true),
      ...Array(3).fill(false),
    ])
    expect(await kindsFor('zonnepanelen xinjiang')).toEqual(expect.arrayContaining(['delay']))
    expect((await kindsFor('zonnepanelen xinjiang'))[0]).toMatch(/answers|letter/)
  })

  it('does not count as one', async () => {
    const { concepts } = await corpus.lookup({ concept: 'forced-labour' })
    expect(concepts[0]).toMatchObject({ id: 'forced-labour', passages: 3 })
    expect(await corpus.coverage()).toMatchObject({
      documents: 5,
      passages: 4,
      from: '2020-03-02',
      to: '2022-11-03',
    })
  })

  it('is left out once its questions are answered', () => {
    const answered = { ...documentOf('ah-tk-20212022-9001').document, references: { zaak: '2022Z90003' } }
    const ids = withoutAnswered([...madeDocuments, answered]).map(({ id }) => id)
    expect(ids).not.toContain('kv-tk-2022Z90003')
    const bare = madeDocuments.map((one) => (one.kind === 'question' ? { ...one, references: {} } : one))
    expect(withoutAnswered([...bare, answered]).map(({ id }) => id)).not.toContain('kv-tk-2022Z90003')
    const elsewhereOf = makeBundle({
      ...{ edition: '2026-11-23', documents: madeDocuments, concepts: [] },
      register: {
        documents: madeRegister.map((one) => ({ ...one, zaak: '2022Z90004', kind: 'answers' as const })),
        corrections: [],
      },
    })
    expect(elsewhereOf['corpus.json']).not.toContain('"id":"ah-tk-20222023-9002"')
    expect(ids).toContain('ah-tk-20222023-9002')
    const elsewhere = withoutAnswered(madeDocuments, [{ kind: 'answers', zaak: '2022Z90004' }])
    expect(elsewhere.map(({ id }) => id)).not.toContain('ah-tk-20222023-9002')
  })

  it('is cited and quoted as what it is', () => {
    const question = documentOf('kv-tk-2022Z90003')
    expect(cite(question.document, question.passage)).toBe('Kamervragen 2022Z90003, vraag 1')
    const { text, html } = quotation(question.document, question.passage)
    expect(text).toMatch(/^Vraag 1: Is er .*\n\nJansen \(XYZ\), 1 september 2022, Kamervragen/)
    expect(html).not.toContain('<blockquote')
    const motion = documentOf('kst-35207-9003')
    expect(quotation(motion.document, motion.passage).text).toContain('Jansen (XYZ), 3 november 2022')
  })

  it('is quoted by who said it, when: a notice of delay is not the words of those who asked', () => {
    const { document, passage } = documentOf('ah-tk-20222023-9002')
    const { text, html } = quotation(document, passage)
    expect(text).toContain('\n\nVragen van Jansen (XYZ), 28 september 2022\n\n“De vragen kunnen niet')
    expect(text).toContain(
      '”\n\nDe Vries (Buitenlandse Zaken), 20 oktober 2022, Aanhangsel Handelingen II 2022/23, nr. 9002\n',
    )
    expect(html).toMatch(/<p>Vragen van Jansen [^<]*<\/p>\n<blockquote/)
    const asked = quotation(document, { ...passage, paragraphs: [] }).text
    expect(asked).toMatch(/\n\nJansen \(XYZ\), 28 september 2022, Aanhangsel[^\n]*, vragen 1 en 2\n/)
    const dayless = quotation({ ...document, askedOn: null }, { ...passage, paragraphs: [] }).text
    expect(dayless).toMatch(/\n\nJansen \(XYZ\), Aanhangsel/)
    const notice = quotation(document, { ...passage, questions: [] }).text
    expect(notice).not.toContain('Jansen')
    const published = { ...documentOf('kv-tk-2022Z90003').document, publishedOn: '2022-09-05' }
    expect(quotation(published, documentOf('kv-tk-2022Z90003').passage).text).toContain('1 september 2022')
  })
})

describe('what came later', () => {
  it('is said of a look-up: known documents newer than the newest position', async () => {
    const { later } = await corpus.lookup({ concept: 'forced-labour' })
    expect(later.map(({ id, zaak }) => id ?? zaak)).toEqual([
      'ah-tk-20242025-9005',
      '2024Z90001',
      'ah-tk-20222023-9004',
      // Newer than all of these, but not the government's.
      'kv-tk-2025Z90002',
    ])
  })

  it('is all that is known where nothing was found', async () => {
    const { results, later } = await corpus.lookup({ concept: 'organ-harvesting' })
    expect(results).toEqual([])
    expect(later.map(({ id }) => id)).toEqual(['ah-tk-20242025-9007'])
  })

  it('is said of one passage, by its own day', async () => {
    const { results } = await corpus.lookup({ concept: 'xinjiang' })
    const letter = results.find(({ document }) => document.kind === 'letter')
    expect(letter?.later.map(({ id }) => id)).toContain('kst-32735-9006')
    expect(letter?.later).toHaveLength(5)
  })

  it('is said of a document: held positions, and known documents', async () => {
    const opened = await corpus.document('kst-32735-9001')
    expect(opened?.heldLater.map(({ id }) => id)).toEqual(['ah-tk-20212022-9001'])
    expect(opened?.later.length).toBeGreaterThan(2)
    expect((await corpus.document('ah-tk-20212022-9001'))?.heldLater).toEqual([])
  })

  it('is not said of a motion because others are motions too', async () => {
    const { document } = documentOf('kst-35207-9003')
    const title = 'Gewijzigde motie van het lid Jansen c.s. over negatieve rente op spaargeld'
    const passages = [
      {
        ...documentOf('kst-35207-9003').passage,
        id: 'kst-35207-9009#1',
        paragraphs: ['De Kamer vraagt iets.'],
      },
    ]
    const { documents } = JSON.parse(assets['corpus.json'])
    const made = makeBundle({
      ...{
        edition: '2026-11-23',
        documents: [...documents, { ...document, id: 'kst-35207-9009', title, passages }],
      },
      ...{
        concepts: readVocabulary(),
        register: {
          documents: [
            ...madeRegister,
            { ...madeRegister[0], id: 'kst-35207-9010', about: ['motions'], date: '2026-01-01' },
          ],
          corrections: [],
        },
      },
    } as Parameters<typeof makeBundle>[0])
    const opened = await openCorpus(async (asset) => made[asset]).document('kst-35207-9009')
    expect(opened?.later).toEqual([])
  })

  it('is not said of a subject that nearly everything touches', async () => {
    expect((await corpus.lookup({ concept: 'china' })).later).toEqual([])
  })
})

describe('a table', () => {
  it('is found by its row, without tabs', async () => {
    const { results } = await corpus.lookup({ query: 'gemengde partijen' })
    expect(results[0]?.snippet.text).toBe(
      'Overig China, met inbegrip van gemengde partijen\u200314.310\u200312.006\u200311.450\u200310.998',
    )
  })

  it('is copied as it is, and as a table', () => {
    const { document } = documentOf('ah-tk-20212022-9001')
    const passage = document.passages[1]
    if (!passage) throw new Error('There is no second passage.')
    const { text, html } = quotation(document, passage)
    expect(text).toContain('Xinjiang\t1.204\t980\t611\t87\n')
    expect(html).toContain('<tr><td>Xinjiang</td><td>1.204</td>')
  })
})
