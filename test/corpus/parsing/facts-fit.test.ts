import { describe, expect, it } from 'vitest'
import { contradictionWithin } from '../../../corpus/parsing/facts-fit.ts'
import type { DocumentFacts } from '../../../corpus/types.ts'
import { answers } from '../../fixtures/documents.ts'

/** What contradicts in the facts of a document of which only these are given. */
function contradiction(id: string, facts: Partial<DocumentFacts>): string | undefined {
  const { passages, ...others } = answers(id, '2022-07-15', [])
  expect(passages).toEqual([])
  return contradictionWithin({ ...others, references: {}, ...facts })?.problem
}

describe('the facts of a document', () => {
  it.each([
    ['ah-tk-20212022-1', { publishedOn: '2021-09-21' }],
    ['ah-tk-20212022-1', { publishedOn: '2022-09-19' }],
    ['ah-tk-20212022-1', { publishedOn: null, askedOn: '2030-01-01' }],
    ['ah-tk-20212022-1', { askedOn: '2022-07-15' }],
    ['ah-ek-20212022-1', { references: { zaak: '2022Z11774', questions: 'kv-ek-2022Z11774' } }],
    ['kst-35570-V-43', { references: { dossier: '35570', subnumber: '43' } }],
    ['kst-32735-209', { references: { zaak: '2022Z11774', questions: 'kv-tk-2022Z11774' } }],
    ['kst-35570-V-43', { references: { dossier: '35570-V', subnumber: '43' } }],
  ])('fit together: %s, %j', (id, facts) => {
    expect(contradiction(id, facts)).toBeUndefined()
  })

  it.each([
    [
      'ah-tk-20212022-1',
      { publishedOn: '2021-09-20' },
      'The day 2021-09-20 is in the parliamentary year 2020/2021, but ah-tk-20212022-1 is of 2021/2022.',
    ],
    ['ah-tk-20212022-1', { publishedOn: '2022-09-20' }, 'is in the parliamentary year 2022/2023'],
    [
      'ah-tk-20212022-1',
      { askedOn: '2022-07-16' },
      'asked on 2022-07-16 and answered before, on 2022-07-15.',
    ],
    [
      'ah-ek-20212022-1',
      { references: { zaak: '2022Z11774', questions: 'kv-tk-2022Z11774' } },
      'The reference "questions" is kv-tk-2022Z11774, but the zaak is 2022Z11774.',
    ],
    ['kst-35570-V-43', { references: { dossier: '35571' } }, 'is 35571, but the id is kst-35570-V-43.'],
  ])('do not fit together: %s, %j', (id, facts, problem) => {
    expect(contradiction(id, facts)).toContain(problem)
  })
})
