import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printPages } from '../../fixtures/filled-pages.ts'
import { asMade, madeDocument, partsOf } from '../../fixtures/made-document.ts'
import { parse } from './printed.ts'

describe('a document of questions, answers and notes', () => {
  it('printed as the ministries print, and parsed, is what it was', () => {
    const page = fc.record({ pageLength: fc.integer({ min: 12, max: 40 }), breaksWords: fc.boolean() })
    fc.assert(
      fc.property(madeDocument, page, (document, options) => {
        const { parts, passages } = partsOf(document)
        expect(asMade(parse(printPages(parts, options)))).toEqual(passages)
      }),
      { numRuns: 300, seed: 2735 },
    )
  })
})
