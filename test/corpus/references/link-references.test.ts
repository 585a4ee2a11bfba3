import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read-corpus.ts'
import { readRegister } from '../../../corpus/read-register.ts'
import { linkReferences } from '../../../corpus/references/link-references.ts'
import type { KnownDocument } from '../../../corpus/register/known-document.ts'
import { readVocabulary } from '../../../corpus/vocabulary/read-vocabulary.ts'
import { answers } from '../../fixtures/documents.ts'

const document = answers('ah-tk-20212022-7', '2022-07-15', [
  [
    'Kent u uw antwoord op vraag 2 (Aanhangsel Handelingen II 2021/22, nr. 8)?',
    'Ja, zie het antwoord op vraag 2.',
  ],
  ['En 2021Z00003?', 'Zie Kamerstuk 32 735, nr. 209.'],
])
const other = answers('ah-tk-20212022-8', '2022-06-15', [['Waarom?', 'Daarom.']])
const sources = { documents: [document, other], register: [], corrections: [] }

describe('the links of a document', () => {
  it('lead to what the corpus holds, and else to the official page', () => {
    expect(linkReferences(sources)).toEqual({
      'ah-tk-20212022-7#1': [
        { part: 'question', index: 0, start: 31, end: 71, target: { held: 'ah-tk-20212022-8' } },
        { part: 'paragraph', index: 0, start: 24, end: 31, target: { held: 'ah-tk-20212022-7#2' } },
      ],
      'ah-tk-20212022-7#2': [
        {
          part: 'question',
          index: 0,
          start: 3,
          end: 13,
          target: { url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2021Z00003' },
        },
        {
          part: 'paragraph',
          index: 0,
          start: 4,
          end: 29,
          target: { url: 'https://zoek.officielebekendmakingen.nl/kst-32735-209.html' },
        },
      ],
    })
  })

  it.each([
    ['Aanhangsel, nr. 12', 0],
    ['Kamervragen over brood', 0],
    ['Zie 2021Z00009', 0],
    ['Krant, 1 mei 2021', 1],
  ])('lead to no answer of its own where a note there names other questions: %s', (text, count) => {
    const noted = answers('ah-tk-20212022-7', '2022-07-15', [
      ['A?', 'B.'],
      ['C?', 'Zie het antwoord op vraag 1.'],
    ])
    const anchors = [{ part: 'paragraph', index: 0, offset: 28 }] as const
    noted.passages[1]?.footnotes.push({ number: 1, text, urls: [], anchors: [...anchors] })
    const links = linkReferences({ ...sources, documents: [noted] })['ah-tk-20212022-7#2'] ?? []
    expect(links.filter(({ part }) => part === 'paragraph')).toHaveLength(count)
  })

  it('lead by a zaak to the document that the register is sure of', () => {
    const known: KnownDocument = {
      id: 'ah-tk-20202021-9',
      kind: 'answers',
      date: null,
      title: null,
      by: null,
      zaak: '2021Z00003',
      about: ['bread'],
      status: 'verified',
    }
    const target = (register: KnownDocument[]) =>
      linkReferences({ ...sources, register })['ah-tk-20212022-7#2']?.[0]?.target
    expect(target([known])).toEqual({ url: 'https://zoek.officielebekendmakingen.nl/ah-tk-20202021-9.html' })
    expect(target([{ ...known, status: 'by-pattern' }])).toHaveProperty(
      'url',
      expect.stringContaining('tweedekamer'),
    )
    expect(target([known, { ...known, id: 'kv-tk-2021Z00003', kind: 'question' }])).toHaveProperty(
      'url',
      expect.stringContaining('ah-tk-20202021-9'),
    )
    expect(target([known, { ...known, id: 'ah-tk-20202021-10' }])).toHaveProperty(
      'url',
      expect.stringContaining('tweedekamer'),
    )
  })

  it('follow what stands in the bundled documents, where one means another letter than it writes too', async () => {
    const concepts = new Set(readVocabulary().map(({ id }) => id))
    const { documents: register, corrections } = readRegister(concepts)
    const documents = await readCorpus()
    const links = linkReferences({ documents, register, corrections })
    const shown = Object.entries(links).flatMap(([id, all]) =>
      all.map(
        ({ target }) => `${id} ${'held' in target ? target.held : target.url.replace(/^.*\/|\.html$/g, '')}`,
      ),
    )
    expect(shown).toContain('ah-tk-20192020-573#2 kst-32735-209')
    expect(shown).toContain('ah-tk-20202021-1699#10 ah-tk-20202021-1699#8')
    expect(shown).toContain('ah-tk-20192020-573#4 ah-tk-20182019-3269')
    expect(shown).toContain('ah-tk-20202021-1699#6 kst-35207-32')
    expect(shown.length).toBeGreaterThanOrEqual(14)
  })
})
