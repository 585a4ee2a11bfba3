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
const { concepts, documents } = readSources()
const terms = termsOf(concepts, 'page')
const text = documents.flatMap(({ passages }) => passages.flatMap(({ paragraphs }) => paragraphs))
const page = Array.from({ length: Math.ceil(PAGE_CHARACTERS / text.join('').length) }, () => text)
  .flat()
  .map((paragraph) => `<p>${paragraph.replaceAll('<', '&lt;')}</p>`)
  .join('\n')

const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium', 'chrome', 'edge'),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  const tab = await browser.newPage()
  await tab.setContent(page)
  await tab.addScriptTag({ content: await bundled('test/benchmarks/scan-in-page.ts') })
  const runs = []
  for (let run = 0; run < RUNS; run++) runs.push(await tab.evaluate((all) => window.measureScan(all), terms))
  const { characters = 0, mentions = 0 } = runs[0] ?? {}
  const walk = median(runs.map((run) => run.walk))
  const scan = median(runs.map((run) => run.scan))
  report(`walk and lower-case ${(characters / 1e6).toFixed(1)} M characters`, walk, 'ms')
  report(`read them for ${terms.length} terms`, scan, 'ms', `${mentions} mentions`)
  report('ratio', scan / walk, 'x', 'budget 4 x')
} finally {
  await browser.close()
}
const script = readFileSync('.output/chrome-mv3/content-scripts/news.js')
report('content script, gzipped', gzipSync(script, { level: 9 }).length / 1000, 'kB', 'budget 35 kB')

async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'benchmark' } },
  })
  const [{ output } = { output: [] }] = [built].flat() as { output: { code?: string }[] }[]
  return output[0]?.code ?? ''
}
