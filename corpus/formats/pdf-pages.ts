import { Worker } from 'node:worker_threads'
import { SourceError } from '../source-error.ts'

/** A run of text as it lies on its page, in points; `y` is its baseline, from the page's top. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  size: number
  /** Names the font within the document. */
  font: string
  /** Whether it lies as the page does, and is not turned. */
  lies: boolean
}

/** What the thread that reads says of its progress. */
export type WorkerReport =
  | { is: 'ready' }
  | { is: 'page'; pieces: Piece[] }
  | { is: 'done' }
  | { is: 'refused'; problem: string }

/** A page takes some milliseconds; a document gets these together, however busy the machine. */
const FIRST_PAGE_MS = 2_000
const EACH_PAGE_MS = 50
const MOST_MEMORY = 600e6
const LOOK_EACH_MS = 50

/**
 * The text of each page of a PDF. It is read in a thread of its own, so that a hostile file can neither hold the process
 * up nor fill its memory. Throws a SourceError.
 */
export async function readPdfPages(bytes: Uint8Array, file: string): Promise<Piece[][]> {
  const fail = (problem: string) =>
    new SourceError(problem, {
      file,
      line: null,
      advice: 'Fetch it again from its official page, there or as XML or HTML.',
    })
  if (!endsWhole(bytes)) throw fail('The PDF has no end: it was cut off.')
  const pages = await new Promise<Piece[][] | string>((resolve) => watch(bytes, resolve))
  if (typeof pages === 'string') throw fail(pages)
  if (pages.every((page) => page.length === 0)) throw fail('The PDF holds no text.')
  return pages
}

/** A whole PDF ends with `%%EOF`, and at most a little behind it. */
function endsWhole(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-1_024)).includes('%%EOF')
}

/** Gives the pages, or what is wrong in a sentence, once; the thread has ended by then. */
function watch(bytes: Uint8Array, give: (result: Piece[][] | string) => void): void {
  const pages: Piece[][] = []
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: bytes,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  const memory = process.memoryUsage.rss()
  let deadline = Number.POSITIVE_INFINITY
  const timer = setInterval(() => {
    if (performance.now() > deadline) end(`The PDF does not end: page ${pages.length + 1} takes too long.`)
    else if (process.memoryUsage.rss() - memory > MOST_MEMORY)
      end(`The PDF swells without measure: page ${pages.length + 1} takes too much memory.`)
  }, LOOK_EACH_MS)
  let ended = false
  const end = (result: Piece[][] | string) => {
    if (ended) return
    ended = true
    clearInterval(timer)
    worker.terminate().then(() => give(result))
  }
  worker.on('message', (report: WorkerReport) => {
    if (report.is === 'ready') deadline = performance.now() + FIRST_PAGE_MS
    if (report.is === 'page') {
      pages.push(report.pieces)
      deadline += EACH_PAGE_MS
    }
    if (report.is === 'done') end(pages)
    if (report.is === 'refused') end(report.problem)
  })
  worker.on('error', (error: NodeJS.ErrnoException) =>
    end(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? `The PDF swells without measure: page ${pages.length + 1} takes too much memory.`
        : 'The PDF is damaged and cannot be read.',
    ),
  )
  worker.on('exit', () => end('The PDF is damaged and cannot be read.'))
}
