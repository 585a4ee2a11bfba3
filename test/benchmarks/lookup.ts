import MiniSearch from 'minisearch'
import { readSources } from '../../corpus/read-sources.ts'
import { makeBundle } from '../../corpus/search/bundle.ts'
import { INDEX_OPTIONS } from '../../corpus/search/index-options.ts'
import { openCorpus } from '../../corpus/search/open-corpus.ts'
import type { OfficialDocument } from '../../corpus/types.ts'
import { median, report } from './report.ts'

const KEYSTROKES = [
  'd',
  'dw',
  'dwa',
  'dwan',
  'dwang',
  'dwangarbeid',
  'dwangarbeid in X',
  'forced labour',
  'sanctis',
]
const MANY_PASSAGES = 3_000

/** Prints what opening the index and a keystroke cost, for the bundled corpus and for a topic's worth of passages. */
const sources = await readSources()
for (const [name, documents] of [
  ['bundled corpus', sources.documents],
  [`${MANY_PASSAGES} passages`, repeated(sources.documents, MANY_PASSAGES)],
] as const) {
  const assets = makeBundle({ ...sources, documents })
  const parse = measure(() => JSON.parse(assets['index.json']))
  const load = measure(() => MiniSearch.loadJSON(assets['index.json'], INDEX_OPTIONS))
  const corpus = openCorpus(async (asset) => assets[asset])
  const from = performance.now()
  await corpus.coverage()
  report(`${name}: open all (corpus, index, matchers)`, performance.now() - from, 'ms')
  report(`${name}: load the index`, load, 'ms', `${(load / parse).toFixed(1)} x parsing its JSON`)
  const times: number[] = []
  for (const query of [...KEYSTROKES, ...KEYSTROKES, ...KEYSTROKES]) {
    const started = performance.now()
    const { results } = await corpus.lookup({ query })
    // As much as a popup shows at once.
    for (const { snippet } of results.slice(0, 20)) if (snippet.text === '') throw new Error('no sentence')
    times.push(performance.now() - started)
  }
  report(
    `${name}: keystroke to results`,
    median(times),
    'ms',
    `slowest ${Math.max(...times).toFixed(1)} ms; budget 16 ms`,
  )
}

function repeated(documents: readonly OfficialDocument[], wanted: number): OfficialDocument[] {
  const passages = documents.reduce((sum, document) => sum + document.passages.length, 0)
  return Array.from({ length: Math.ceil(wanted / passages) }, (_, copy) =>
    documents.map((document) => ({
      ...document,
      id: `${document.id}${copy}`,
      passages: document.passages.map((passage) => ({ ...passage, id: `${passage.id}-${copy}` })),
    })),
  ).flat()
}

function measure(work: () => unknown): number {
  return median(
    Array.from({ length: 7 }, () => {
      const from = performance.now()
      work()
      return performance.now() - from
    }),
  )
}
