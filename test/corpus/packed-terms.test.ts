import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMatcher, openMatcher } from '../../corpus/detection/matcher.ts'
import { packTerms } from '../../corpus/detection/packed-terms.ts'
import { termsOf } from '../../corpus/detection/terms.ts'
import { readCorpus } from '../../corpus/read-corpus.ts'
import { readVocabulary } from '../../corpus/vocabulary/read-vocabulary.ts'

const terms = termsOf(readVocabulary(), 'query')
const planted = createMatcher(terms)
const packed = JSON.parse(JSON.stringify(packTerms(terms)))
const texts = (await readCorpus()).flatMap(({ passages }) =>
  passages.flatMap(({ questions, paragraphs }) => [...questions.map(({ text }) => text), ...paragraphs]),
)

test('packed terms find in the documents what planted ones find, in whatever order they are asked', () => {
  const opened = openMatcher(packed)
  for (const text of texts.toReversed()) expect(opened.findAll(text)).toEqual(planted.findAll(text))
})

test('and in any text', () => {
  const label = fc.constantFrom(...terms.map(({ text }) => text))
  const gap = fc.constantFrom(' ', '-', '\u00ad', '\u200b', '. ', 'en', '')
  const text = fc.array(fc.oneof(label, gap, fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(text, (pieces) => {
      const joined = pieces.join('')
      expect(openMatcher(packed).findAll(joined)).toEqual(planted.findAll(joined))
    }),
    { numRuns: 60 },
  )
})
