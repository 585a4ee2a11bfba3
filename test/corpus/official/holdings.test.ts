import { describe, expect, it } from 'vitest'
import type { FoundDocument } from '../../../corpus/official/found-document.ts'
import { type Held, type Holding, heldAs } from '../../../corpus/official/holdings.ts'

const found = (given: Partial<FoundDocument>): FoundDocument => ({
  ...{ id: null, kind: 'answers', calledKind: 'Antwoord schriftelijke vragen', title: 'Water', number: null },
  ...{ date: '2099-03-06', zaak: '2099Z00123', askers: [], ministers: [], url: 'https://example.org/1' },
  ...given,
})

const answers: Holding = { id: 'ah-tk-20982099-1', kind: 'answers', zaak: '2099Z00123', date: '2099-03-08' }
const FURTHER = 'Antwoord schriftelijke vragen (nader)'

const held: Held = { as: 'corpus' }

describe('a document without an identifier', () => {
  it.each<[why: string, FoundDocument, Holding, Held | null]>([
    ['of the kind, the case and nearly the day is the one we have', found({}), answers, held],
    ['is so where its day is not known', found({ date: null }), answers, held],
    ['is so where the day of ours is not known', found({}), { ...answers, date: null }, held],
    ['of another case is new', found({ zaak: '2099Z00124' }), answers, null],
    ['of another kind is new', found({ kind: 'letter', calledKind: 'Brief regering' }), answers, null],
    ['of long after is new', found({ date: '2099-11-01' }), answers, null],
    [
      'that is a further answer of long after is new',
      found({ calledKind: FURTHER, date: '2099-11-01' }),
      answers,
      null,
    ],
    [
      'that is a further answer of soon after is new',
      found({ calledKind: FURTHER, date: '2099-03-10' }),
      answers,
      null,
    ],
    [
      'that is a further answer without a day is new',
      found({ calledKind: FURTHER, date: null }),
      answers,
      null,
    ],
    [
      'that is the further answer we have is known',
      found({ calledKind: FURTHER, date: '2099-03-08' }),
      answers,
      held,
    ],
    ['and no case is new', found({ zaak: null }), { ...answers, zaak: null }, null],
  ])('%s', (_, document, holding, as) => {
    expect(heldAs(document, { corpus: [holding], register: [] })).toEqual(as)
  })
})

it.each<[kind: FoundDocument['kind'], zaak: string | null, Held | null]>([
  ['question', '2099Z00123', { as: 'answered', by: 'ah-tk-20982099-1' }],
  ['delay', '2099Z00123', { as: 'answered', by: 'ah-tk-20982099-1' }],
  ['question', '2099Z00124', null],
  ['question', null, null],
  ['letter', '2099Z00123', null],
])('what waits for an answer, a %s of case %s, is answered by one of its case alone', (kind, zaak, as) => {
  const holdings = [answers, { ...answers, id: 'ah-tk-20982099-3', zaak: null }]
  expect(heldAs(found({ id: 'kv-tk-2099Z00123', kind, zaak }), { corpus: holdings, register: [] })).toEqual(
    as,
  )
})

it('a document with an identifier is that one alone', () => {
  expect(heldAs(found({ id: 'ah-tk-20982099-2' }), { corpus: [answers], register: [] })).toBeNull()
})
