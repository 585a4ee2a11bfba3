import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSources } from '../../../corpus/read-sources.ts'
import { makeBundle } from '../../../corpus/search/bundle.ts'
import { openCorpus } from '../../../corpus/search/open-corpus.ts'
import { type Judged, judge, mean } from '../../fixtures/judged.ts'

const assets = makeBundle(await readSources())
const corpus = openCorpus(async (asset) => assets[asset])
const read = (name: string): Judged[] =>
  JSON.parse(readFileSync(`${import.meta.dirname}/${name}-queries.json`, 'utf8'))

/**
 * Queries and what a reader who had not seen the vocabulary found relevant to each, by reading all passages: 3 is what was
 * asked for, 2 on the subject, 1 touches it. The vocabulary was mended by the first half; the second was kept apart.
 */
describe.each([
  { name: 'tuning', ndcg: 0.92, ofSort: 0.87, recall: 0.94, offTopic: 0.87 },
  // Off-topic queries are the weak side: a third of those that share a word with the documents still finds something.
  { name: 'reporting', ndcg: 0.86, ofSort: 0.66, recall: 0.91, offTopic: 0.66 },
])('the $name queries', async ({ name, ...least }) => {
  const queries = read(name)
  const judged = await Promise.all(
    queries.map(async (query) => {
      const { results } = await corpus.lookup({ query: query.query })
      return {
        ...query,
        ...judge(
          query,
          results.map(({ passage }) => passage.id),
        ),
      }
    }),
  )
  const onTopic = judged.filter(({ relevant }) => Object.keys(relevant).length > 0)
  const offTopic = judged.filter(({ relevant }) => Object.keys(relevant).length === 0)

  test('have the right passages first, of every sort', () => {
    const sorts = Map.groupBy(judged, ({ sort }) => sort)
    const rows = [...sorts].map(([sort, of]) => ({ sort, ndcg: mean(of.map(({ ndcg }) => ndcg)) }))
    expect(rows.filter(({ ndcg }) => ndcg < least.ofSort)).toEqual([])
    expect(mean(judged.map(({ ndcg }) => ndcg))).toBeGreaterThanOrEqual(least.ndcg)
  })

  test('have most of what is relevant among the first ten', () => {
    expect(mean(onTopic.map(({ recall }) => recall))).toBeGreaterThanOrEqual(least.recall)
  })

  test('find nothing where nothing is relevant', () => {
    expect(mean(offTopic.map(({ ndcg }) => ndcg))).toBeGreaterThanOrEqual(least.offTopic)
  })
})
