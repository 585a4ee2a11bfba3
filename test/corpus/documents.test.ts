import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../corpus/read-corpus.ts'

describe('the documents of the corpus', () => {
  const documents = new Map(readCorpus().map((document) => [document.id, document]))

  it('give 48 passages', () => {
    const counts = [...documents.values()].map(({ id, passages }) => [id, passages.length])
    expect(Object.fromEntries(counts)).toEqual({
      'ah-tk-20212022-3578': 17,
      'ah-tk-20192020-573': 10,
      'ah-tk-20202021-1699': 10,
      'ah-tk-20202021-2302': 7,
      'kst-32735-209': 4,
    })
  })

  it('keep a joint answer one answer to all its questions', () => {
    const numbers = (id: string, passage: number) =>
      documents
        .get(id)
        ?.passages.find((candidate) => candidate.id === `${id}#${passage}`)
        ?.questions.map((question) => question.number)
    expect(numbers('ah-tk-20192020-573', 2)).toEqual([2, 3, 6])
    expect(numbers('ah-tk-20202021-1699', 3)).toEqual([3, 4])
    expect(numbers('ah-tk-20202021-2302', 2)).toEqual([2, 3, 4])
  })
})
