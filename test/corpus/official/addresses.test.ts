import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../corpus/official/finding.ts'
import { odataAddress } from '../../../corpus/official/odata-address.ts'
import { searchedWords } from '../../../corpus/official/searched-words.ts'
import { sruAddress } from '../../../corpus/official/sru-address.ts'

const question = (words: string[]): Question => ({
  words,
  kinds: ['answers', 'delay'],
  since: null,
  most: 50,
})

const filterOf = (words: string[]) =>
  new URL(odataAddress(question(words), 'https://odata.example/v4')).searchParams.get('$filter') ?? ''
const cqlOf = (words: string[]) =>
  new URL(
    sruAddress(question(words), { repository: 'https://koop.example', start: 1, size: 10 }),
  ).searchParams.get('query') ?? ''

describe('the words of what is asked', () => {
  it.each([
    ['Oeigoeren dwangarbeid', ['Oeigoeren', 'dwangarbeid']],
    ['  "Xinjiang Police Files"  Bachelet ', ['Xinjiang Police Files', 'Bachelet']],
    ['„dwangarbeid in China”', ['dwangarbeid in China']],
    ['Oeigoer* AND "', ['Oeigoer', 'AND']],
    ['\\ " * ?', []],
    ['"" -', []],
    ["'s-Hertogenbosch", ["'s-Hertogenbosch"]],
    ['a\u0000b\u202ec', ['a b c']],
  ])('in %j are %j', (asked, words) => expect(searchedWords(asked)).toEqual(words))
})

describe('the question to the Tweede Kamer', () => {
  it('asks for what was not withdrawn, of the kinds, with each word in the subject, since a day of Dutch time', () => {
    const address = odataAddress(
      { ...question(['Oeigoer']), since: '2025-01-31' },
      'https://odata.example/v4',
    )
    expect(address).toMatch(/^https:\/\/odata\.example\/v4\/Document\?\$filter=/)
    expect(new URL(address).searchParams.get('$filter')).toBe(
      "Verwijderd eq false and (Soort eq 'Antwoord schriftelijke vragen' or Soort eq 'Antwoord schriftelijke vragen " +
        "(nader)' or Soort eq 'Mededeling (uitstel antwoord)') and contains(Onderwerp,'Oeigoer') and Datum ge 2025-01-31T00:00:00+02:00",
    )
    // With it, the server would name no next page.
    expect(address).not.toContain('$top')
  })

  it('doubles a quote, so that no word ends its text', () => {
    expect(filterOf(["'s-Hertogenbosch') or (true"])).toContain(
      "contains(Onderwerp,'''s-Hertogenbosch'') or (true')",
    )
  })

  it('is the same around the words, whatever they are', () => {
    const around = (words: string[]) => filterOf(words).replace(/'(?:[^']|'')*'/gu, "''")
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 }),
        (words) => {
          expect(around(words)).toBe(around(words.map(() => 'a')))
        },
      ),
    )
  })
})

describe('the question to KOOP', () => {
  it('asks for the series, each word in the text, since a day, newest first', () => {
    const address = sruAddress(
      { words: ['Xinjiang', 'AND'], kinds: ['letter', 'motion', 'question'], since: '2025-01-31', most: 5 },
      { repository: 'https://koop.example', start: 101, size: 100 },
    )
    const { searchParams } = new URL(address)
    expect(Object.fromEntries(searchParams)).toEqual({
      operation: 'searchRetrieve',
      version: '2.0',
      recordSchema: 'gzd',
      maximumRecords: '100',
      startRecord: '101',
      query:
        'c.product-area=="officielepublicaties" AND (w.publicatienaam=="Kamerstuk" OR w.publicatienaam=="Kamervragen ' +
        'zonder antwoord") AND cql.textAndIndexes="Xinjiang" AND cql.textAndIndexes="AND" AND dt.date>="2025-01-31" ' +
        'sortBy dt.date/sort.descending',
    })
  })

  it('is the same around the words, whatever they are', () => {
    const around = (words: string[]) => cqlOf(words).replace(/"(?:[^"\\]|\\.)*"/gsu, '""')
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 }),
        (words) => {
          expect(around(words)).toBe(around(words.map(() => 'a')))
        },
      ),
    )
    expect(cqlOf(['a" OR cql.allRecords=1 OR "\\'])).toContain('"a\\" OR cql.allRecords=1 OR \\"\\\\"')
  })

  it('holds no sign that means something to the server', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (asked) => {
        expect(searchedWords(asked).join('')).not.toMatch(/["\\*?^\p{C}]/u)
      }),
    )
  })
})
