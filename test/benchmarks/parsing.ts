import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { parse as parseHtml } from 'parse5'
import { SaxesParser } from 'saxes'
import { readBytes } from '../../corpus/formats/read-bytes.ts'
import { unpack } from '../../corpus/formats/unpack.ts'
import { parseReading } from '../../corpus/parsing/parse-document.ts'
import { DOCUMENTS } from '../../corpus/read-corpus.ts'
import { madeDocument, noteText, partsOf } from '../fixtures/made-document.ts'
import { printDocx, printHtml, printOdt, printXml } from '../fixtures/printed-formats.ts'
import { printPdf } from '../fixtures/printed-pdf.ts'
import { report } from './report.ts'

/** The fastest of so many is told: what is measured is the parser, not what else the machine does. */
const RUNS = 12
/** A run takes at least this long, and as long is read before the first, so that it is not the parser's first steps. */
const RUN_SECONDS = 0.15
const BUDGET = 5

/**
 * Prints what reading documents costs, beside merely decoding their text and splitting it into lines, in the same run; and
 * the markup around the text, which is read too: a docx has ten letters of it for one of text. So the library that reads
 * the markup is timed alone beside it.
 */
const bundled = readdirSync(DOCUMENTS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => new Uint8Array(readFileSync(join(DOCUMENTS, name))))
const { parts } = partsOf({
  exchanges: fc.sample(madeDocument, { numRuns: 40, seed: 2735 }).flatMap(({ exchanges }) => exchanges),
})
const decoder = new TextDecoder()
const readXmlAlone = (bytes: Uint8Array) => new SaxesParser().write(decoder.decode(bytes)).close()
const readPackedAlone = (bytes: Uint8Array) => {
  for (const [name, part] of unpackAll(bytes)) if (name.endsWith('.xml')) readXmlAlone(part)
}

interface Format {
  documents: Uint8Array[]
  many: number
  /** The library that reads the markup, without anything of ours. */
  alone?: { library: string; read: (bytes: Uint8Array) => unknown }
}

const formats: Record<string, Format> = {
  text: { documents: bundled, many: 40 },
  "printer's text": { documents: await Promise.all(bundled.map(asPrinted)), many: 40 },
  xml: {
    documents: [Buffer.from(printXml(parts))],
    many: 40,
    alone: { library: 'saxes', read: readXmlAlone },
  },
  html: {
    documents: [Buffer.from(printHtml(parts))],
    many: 40,
    alone: { library: 'parse5', read: (bytes) => parseHtml(decoder.decode(bytes)) },
  },
  odt: { documents: [printOdt(parts)], many: 40, alone: { library: 'zlib, saxes', read: readPackedAlone } },
  docx: {
    documents: [printDocx(parts, false)],
    many: 40,
    alone: { library: 'zlib, saxes', read: readPackedAlone },
  },
  pdf: { documents: [await printPdf(parts, { number: 1, noteText })], many: 4 },
}
for (const [format, { documents, many, alone }] of Object.entries(formats)) {
  const texts: string[] = []
  for (const document of documents) texts.push(await textOf(document))
  const bytes = Buffer.from(texts.join(''))
  const megabytes = bytes.length / 1e6
  const readAll = async () => {
    for (const document of documents) await parse(document)
  }
  const splitAll = () => decoder.decode(bytes).split(/\r?\n/u)
  const readAlone = () => {
    for (const document of documents) alone?.read(document)
  }
  const repeats = Math.ceil(RUN_SECONDS / (await secondsFor(readAll, 1)))
  await secondsFor(readAll, repeats)
  const times: { read: number; split: number; alone: number }[] = []
  for (let run = 0; run < RUNS; run++)
    times.push({
      split: await secondsFor(splitAll, repeats),
      alone: await secondsFor(readAlone, repeats),
      read: await secondsFor(readAll, repeats),
    })
  const rate = (part: 'read' | 'split' | 'alone') => megabytes / Math.min(...times.map((time) => time[part]))
  const markup = documents.reduce((sum, document) => sum + unpackedLength(document), 0) / 1e6
  const size = `${(megabytes * 1000).toFixed(0)} kB of text in ${(markup * 1000).toFixed(0)} kB unpacked`
  const beside = alone ? `; ${alone.library} alone: ${rate('alone').toFixed(1)} MB/s` : ''
  const budget = format.endsWith('text') ? `; budget ${BUDGET}` : ''
  const note = `${size}${beside}; decoded and split: ${rate('split').toFixed(0)} MB/s${budget}`
  report(`${format}: read into passages`, rate('read'), 'MB/s', note)
  const after = await heapAfter(many, documents)
  const later = await heapAfter(9 * many, documents)
  const grown = `${later > after ? '+' : ''}${(later - after).toFixed(1)} MB`
  report(
    `${format}: heap after ${10 * many} documents`,
    later,
    'MB',
    `after ${many}: ${after.toFixed(1)} MB, ${grown}`,
  )
}

async function parse(document: Uint8Array) {
  return parseReading(await readBytes(document, 'benchmark'), { file: 'benchmark', id: 'benchmark' })
}

/** The same in the layout of the official printer, whose tool lost the ends of lines: a paragraph a line. */
async function asPrinted(document: Uint8Array): Promise<Uint8Array> {
  const { passages } = await parse(document)
  const lines = passages.flatMap(({ questions, heading, paragraphs }, index) => [
    ...questions.flatMap(({ number, text }) => [`Vraag ${number}`, text]),
    // A letter has none: its sections are the answers to a question each.
    ...(questions.length === 0 ? [`Vraag ${index + 1}`, heading ?? 'Wat vindt u?'] : []),
    'Antwoord',
    ...paragraphs,
  ])
  return Buffer.from(['Tweede Kamer der Staten-Generaal2', ...lines].join('\n'))
}

/** The bytes of a document, of a packed one those of its parts. */
function unpackedLength(document: Uint8Array): number {
  if (document[0] !== 0x50) return document.length
  return [...unpackAll(document).values()].reduce((sum, { length }) => sum + length, 0)
}

function unpackAll(bytes: Uint8Array): Map<string, Uint8Array> {
  return unpack(bytes, { file: 'benchmark', wants: () => true })
}

/** A document's text: a plain one's own, else the lines that were read. */
async function textOf(document: Uint8Array): Promise<string> {
  const { lines } = await parse(document)
  return lines.map(({ line }) => `${line.text}\n`).join('')
}

/** Seconds of processor time for one of so many times; a busy machine takes longer, not more of it. */
async function secondsFor(work: () => unknown, times: number): Promise<number> {
  const from = process.cpuUsage()
  for (let time = 0; time < times; time++) await work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6 / times
}

/** What is still held, in MB, when as many more documents have been read. */
async function heapAfter(many: number, documents: readonly Uint8Array[]): Promise<number> {
  for (let count = 0; count < many; count++) await parse(documents[count % documents.length] as Uint8Array)
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
