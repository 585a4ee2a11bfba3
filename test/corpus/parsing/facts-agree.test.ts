import { describe, expect, it } from 'vitest'
import {
  contradictionBetween,
  contradictionWith,
  type KnownFacts,
  merged,
} from '../../../corpus/parsing/facts-agree.ts'
import { answers } from '../../fixtures/documents.ts'

const { passages: _, ...given } = answers('ah-tk-20312032-546', '2031-11-14', [])

/** What contradicts between a text and official metadata. */
function between(text: KnownFacts, metadata: KnownFacts): string | undefined {
  return contradictionBetween([
    { source: 'text', facts: text },
    { source: 'metadata.xml', facts: metadata },
  ])?.problem
}

describe('two sources', () => {
  it.each<[string, KnownFacts, KnownFacts, string]>([
    ['id', { id: 'ah-tk-20312032-546' }, { id: 'ah-tk-20312032-547' }, '"id" is ah-tk-20312032-546'],
    [
      'day',
      { publishedOn: '2031-11-14' },
      { publishedOn: '2031-11-15' },
      'by its metadata.xml it is 2031-11-15.',
    ],
    [
      'case',
      { references: { zaak: '2031Z00001' } },
      { references: { zaak: '2031Z00002' } },
      'By its text the document\'s "zaak" is 2031Z00001, but by its metadata.xml it is 2031Z00002.',
    ],
    [
      'rank',
      { ministers: [{ name: 'Es', role: 'Bomen', rank: 'minister' }] },
      { ministers: [{ name: 'Es', role: 'Bomen', rank: 'staatssecretaris' }] },
      '"ministers" is Es (Bomen), but by its metadata.xml it is staatssecretaris Es (Bomen).',
    ],
    [
      'asker',
      { askers: [{ name: 'Olm', party: 'XYZ' }] },
      { askers: [{ name: 'H. Es', party: '' }] },
      '"askers" is Olm (XYZ), but by its metadata.xml it is H. Es.',
    ],
    [
      'asker more',
      { askers: [{ name: 'Olm', party: 'XYZ' }] },
      {
        askers: [
          { name: 'A. Olm', party: '' },
          { name: 'B. Es', party: '' },
        ],
      },
      'is A. Olm, B. Es.',
    ],
  ])('that differ are both told: %s', (_name, text, metadata, problem) => {
    expect(between(text, metadata)).toContain(problem)
  })

  it('agree where only one knows, and where a name is only spelled otherwise', () => {
    expect(between({ askedOn: '2031-10-24' }, {})).toBeUndefined()
    expect(between({ askers: [] }, { askers: [{ name: 'Olm', party: '' }] })).toBeUndefined()
    const askers = [
      { name: 'Romke de Olm', party: 'XYZ' },
      { name: 'Es-Wilg', party: 'XYZ' },
    ]
    const spelled = [
      { name: 'B. Es', party: '' },
      { name: 'R.H. (Romke) de Olm', party: '' },
    ]
    expect(between({ askers }, { askers: spelled })).toBeUndefined()
    expect(
      between({ references: { dossier: '36600-V' } }, { references: { dossier: '36600' } }),
    ).toBeUndefined()
  })

  it('together give all that is known, the first one’s words first, and no name without its party', () => {
    const text = {
      title: null as never,
      askers: [{ name: 'Olm', party: 'XYZ' }],
      references: { zaak: '2031Z00001' },
    }
    const metadata = {
      title: 'Lanen',
      askers: [{ name: 'H. Olm', party: '' }],
      references: { dossier: '36600' },
    }
    expect(
      merged([
        { source: 'metadata.xml', facts: metadata },
        { source: 'text', facts: text },
      ]),
    ).toEqual({ title: 'Lanen', askers: text.askers, references: { zaak: '2031Z00001', dossier: '36600' } })
  })
})

describe('a list in which one name has no party', () => {
  it('gives way to the same names with their parties', () => {
    const askers = [
      { name: 'Olm', party: 'XYZ' },
      { name: 'Es', party: 'ABC' },
    ]
    const lacking = [askers[0], { name: 'Es', party: '' }] as typeof askers
    expect(
      merged([
        { source: 'metadata.xml', facts: { askers: lacking } },
        { source: 'text', facts: { askers } },
      ]).askers,
    ).toEqual(askers)
  })
})

describe('a metadata file', () => {
  const against = (facts: KnownFacts, words = '') =>
    contradictionWith(given, [{ source: 'fields', facts, words }])?.problem

  it('that denies what the document states is refused, with both', () => {
    expect(against({ askedOn: '2031-10-24' })).toBe(
      'By its fields the document\'s "askedOn" is 2031-10-24, but here it is missing.',
    )
    expect(against({ kind: 'delay' })).toContain('"kind" is delay, but here it is answers.')
    expect(against({ alsoFor: [{ name: null, role: 'minister van Bomen' }] })).toContain(
      '"alsoFor" is minister van Bomen, but here it is nobody.',
    )
  })

  it('may name whom the document names too, where they were not found in it', () => {
    const other = { askers: [{ name: 'Olm', party: 'XYZ' }] }
    expect(against({ askers: [...given.askers, ...other.askers] })).toContain('but here it is Jansen (XYZ).')
    const more = { ...given, askers: [...given.askers, ...other.askers] }
    const testimony = { source: 'text', facts: { askers: given.askers } }
    expect(contradictionWith(more, [{ ...testimony, words: 'Jansen' }])).not.toBeNull()
    expect(contradictionWith(more, [{ ...testimony, words: 'Jansen en Olm' }])).toBeNull()
  })
})
