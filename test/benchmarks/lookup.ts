import MiniSearch from 'minisearch'
import { readSources } from '../../corpus/read-sources.ts'
import { makeBundle } from '../../corpus/search/bundle.ts'
import { openCorpus } from '../../corpus/search/open-corpus.ts'
import type { OfficialDocument } from '../../corpus/types.ts'
import { median, report } from './report.ts'

const QUERIES = [
  ...['d', 'dw', 'dwa', 'dwang', 'dwangarbeid', 'dwangarbeid in X', 'forced labour', 'sanctis'],
  'Vindt Nederland dit genocide?',
  'Women who were held in the camps told reporters they were raped by guards.',
]

/** Passages, and how long a keystroke may take with so many, in ms. */
const SIZES = [
  { name: 'bundled corpus', passages: 0, budget: 16 },
  { name: '3,000 passages', passages: 3_000, budget: 16 },
  { name: '30,000 passages', passages: 30_000, budget: 50 },
]

/** Prints what opening the corpus and a keystroke cost, beside plain MiniSearch over the same texts in the same run. */
const sources = await readSources()
for (const { name, passages, budget } of SIZES) {
  const documents = passages === 0 ? sources.documents : repeated(sources.documents, passages)
  const assets = makeBundle({ ...sources, documents })
  const open = async () => {
    const corpus = openCorpus(async (asset) => assets[asset])
    await corpus.coverage()
    return corpus
  }
  const corpus = await open()
  report(
    `${name}: open corpus, vocabulary and index`,
    await measure(open),
    'ms',
    passages === 0 ? 'budget 20 ms' : '',
  )
  const plain = plainSearch(documents)
  const times = await eachQuery(async (query) => {
    const { results } = await corpus.lookup({ query })
    // As much as a popup shows at once.
    for (const { snippet, why } of results.slice(0, 6))
      if (snippet.text === '' || !why) throw new Error('no sentence')
  })
  const plainTimes = await eachQuery(async (query) => void plain.search(query, { prefix: true }))
  const beside = `slowest ${Math.max(...times).toFixed(1)} ms; ${(median(times) / median(plainTimes)).toFixed(1)} x plain MiniSearch; budget ${budget} ms`
  report(`${name}: keystroke to results`, median(times), 'ms', beside)
}

async function eachQuery(search: (query: string) => Promise<void>): Promise<number[]> {
  const times: number[] = []
  for (const query of [...QUERIES, ...QUERIES, ...QUERIES]) {
    const started = performance.now()
    await search(query)
    times.push(performance.now() - started)
  }
  return times
}

/** What one has without any of ours: question and answer, every word as it is. */
function plainSearch(documents: readonly OfficialDocument[]): MiniSearch {
  const index = new MiniSearch({ fields: ['question', 'answer'] })
  for (const { passages } of documents)
    for (const { id, questions, paragraphs } of passages)
      index.add({ id, question: questions.map(({ text }) => text).join(' '), answer: paragraphs.join(' ') })
  return index
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

async function measure(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let time = 0; time < 7; time++) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  return median(times)
}
