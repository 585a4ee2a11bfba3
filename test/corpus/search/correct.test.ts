import { describe, expect, test } from 'vitest'
import { correctQuery, dictionary } from '../../../corpus/search/correct.ts'

const known = dictionary('genocide sancties sanctie oeigoeren verkrachting', 'vermeld gevonden')
const sources = {
  known: () => known,
  tellingOf: (word: string) => (['geweld', 'zetten', 'thought'].includes(word) ? 0.4 : 1),
  split: (word: string) => (word === 'kampbewaker' ? ['kamp', 'bewaker'] : null),
}

describe('a typing error', () => {
  test.each([
    ['genocde', 'genocide', 'a letter missing'],
    ['sanctis', 'sanctie', 'a letter wrong, and of two the first that is meant'],
    ['verkracting', 'verkrachting', 'a long word'],
    ['Genocide op oeigoreen', 'genocide op oeigoeren', 'two letters of a long word'],
  ])('%s becomes %s: %s', (query, corrected) => {
    expect(correctQuery(query, sources)).toBe(corrected)
  })

  test.each([
    ['genocide', 'is known'],
    ['geweld', 'is a common Dutch word'],
    ['thought', 'is a common English word'],
    ['kampbewaker', 'has two parts that are words'],
    ['hermeld', 'begins with another letter'],
    ['gnocd', 'has too much wrong'],
    ['2021Z02286', 'is a number'],
    ['', 'is nothing'],
  ])('%s stays: it %s', (query) => {
    expect(correctQuery(query, sources)).toBeNull()
  })
})
