import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSources } from '../../../corpus/read-sources.ts'
import { makeBundle } from '../../../corpus/search/bundle.ts'
import { openCorpus } from '../../../corpus/search/open-corpus.ts'

const assets = makeBundle(await readSources())
const corpus = openCorpus(async (asset) => assets[asset])
const known = new Set(
  (JSON.parse(assets['corpus.json']).documents as { passages: { id: string }[] }[]).flatMap(({ passages }) =>
    passages.map(({ id }) => id),
  ),
)

const sign = fc.constantFrom(
  '"',
  '“',
  '”',
  '-',
  '−',
  'jaar:',
  'minister:"',
  'soort:constructor',
  '#',
  '2021Z',
  '/',
  '\u0000',
  '\ud83d',
)
const word = fc.constantFrom(
  'genocide',
  'Oeigoeren',
  'de',
  'the',
  'Kamerstuk',
  '32735',
  'nr.',
  '1699',
  'dwangarbeid',
  '__proto__',
)
const piece = fc.oneof(
  sign,
  word,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const query = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc
    .tuple(piece, fc.integer({ min: 1, max: 40_000 }))
    .map(([one, times]) => one.repeat(Math.min(times, 100_000 / (one.length + 1)))),
)

test('whatever is typed gets an answer: passages of the corpus, each once, the best first within positions', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (typed) => {
      const { results } = await corpus.lookup({ query: typed })
      const ids = results.map(({ passage }) => passage.id)
      expect(ids.filter((id) => !known.has(id))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
      const scores = results.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((one, other) => other - one))
      for (const { snippet, why } of results.slice(0, 3)) {
        expect(snippet.text).not.toBe('')
        expect(why.concepts.every(({ nl, en }) => nl !== '' && en !== '')).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
