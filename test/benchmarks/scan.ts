import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'
import { termsOf } from '../../corpus/detection/terms.ts'
import { readSources } from '../../corpus/read-sources.ts'
import { needBrowser } from '../journeys/harness/install.ts'
import { median, report } from './report.ts'

const PAGE_CHARACTERS = 5_000_000
const RUNS = 7

/** Prints what reading a page costs, beside merely walking its text and lower-casing it, in the same run. */
const { concepts, documents } = await readSources()
const vocabularies = {
  'the marked terms, as shipped': termsOf(
    concepts.filter(({ marked }) => marked),
    'page',
  ),
  'all terms': termsOf(concepts, 'page'),
}
const article = readFileSync('test/fixtures/pages/sample-article.html', 'utf8')
const texts = {
  'news article': [...article.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, inner = '']) => inner),
  'the documents themselves': documents.flatMap(({ passages }) =>
    passages.flatMap(({ paragraphs }) => paragraphs),
  ),
}

const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium', 'chrome', 'edge'),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  const script = await bundled('test/benchmarks/scan-in-page.ts')
  for (const [name, paragraphs] of Object.entries(texts)) {
    const tab = await browser.newPage()
    await tab.setContent(pageOf(paragraphs))
    await tab.addScriptTag({ content: script })
    for (const [which, terms] of Object.entries(vocabularies)) {
      const runs = []
      for (let run = 0; run < RUNS; run++)
        runs.push(await tab.evaluate((all) => window.measureScan(all), terms))
      const { characters = 0, mentions = 0 } = runs[0] ?? {}
      const walk = median(runs.map((run) => run.walk))
      const scan = median(runs.map((run) => run.scan))
      console.log(
        `${name}, ${which} (${terms.length}): ${(characters / 1e6).toFixed(1)} M characters, ${mentions} mentions`,
      )
      report('  walk and lower-case', walk, 'ms')
      report('  read', scan, 'ms')
      report('  ratio', scan / walk, 'x', 'budget 4 x')
    }
    await tab.close()
  }
} finally {
  await browser.close()
}
const built = readFileSync('.output/chrome-mv3/content-scripts/news.js')
report('content script, gzipped', gzipSync(built, { level: 9 }).length / 1000, 'kB', 'budget 35 kB')

function pageOf(paragraphs: readonly string[]): string {
  const page = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return page.repeat(Math.ceil(PAGE_CHARACTERS / page.length))
}

async function bundled(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'benchmark' } },
  })
  const [bundle] = [output].flat() as { output: { code?: string }[] }[]
  return bundle?.output[0]?.code ?? ''
}
