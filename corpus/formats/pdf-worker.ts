import { parentPort, workerData } from 'node:worker_threads'
import { getResolvedPDFJS } from 'unpdf'
import type { Piece, WorkerReport } from './pdf-pages.ts'

/** Takes the text out of a PDF with pdf.js, page by page. Runs in a thread of its own that may be ended at any moment. */

const MOST_PAGES = 2_000
const MOST_CHARACTERS = 10_000_000

/** What stands against reading the file, in a sentence. */
class Refusal extends Error {}

type Pdf = Awaited<ReturnType<typeof open>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

const pdfjs = await getResolvedPDFJS()
try {
  tell({ is: 'ready' })
  await readPages(await open(workerData as Uint8Array))
  tell({ is: 'done' })
} catch (error) {
  tell({ is: 'refused', problem: sayWhy(error) })
}

function tell(report: WorkerReport): void {
  parentPort?.postMessage(report)
}

/** What pdf.js would do of its own accord for somebody who looks at pages is off: it only takes text out. */
async function open(data: Uint8Array) {
  const task = pdfjs.getDocument({
    data,
    disableFontFace: true,
    useSystemFonts: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: true,
    verbosity: 0,
  })
  return task.promise
}

async function readPages(pdf: Pdf): Promise<void> {
  if (pdf.numPages > MOST_PAGES) throw new Refusal(`The PDF says it has ${pdf.numPages} pages.`)
  if (await pdf.hasJSActions())
    throw new Refusal('The PDF holds JavaScript, which no official document does.')
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const pieces = await readPage(pdf, number)
    characters += pieces.reduce((sum, { text }) => sum + text.length, 0)
    if (characters > MOST_CHARACTERS)
      throw new Refusal(`By page ${number} the PDF holds more text than any official document.`)
    tell({ is: 'page', pieces })
  }
}

async function readPage(pdf: Pdf, number: number): Promise<Piece[]> {
  try {
    const page = await pdf.getPage(number)
    const pieces = await readPieces(page)
    if (pieces.length === 0 && (await showsPicture(page)))
      throw new Refusal(`Page ${number} of the PDF is a picture of a page, without text.`)
    page.cleanup()
    return pieces
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`Page ${number} of the PDF cannot be read.`)
  }
}

/** The pieces of text as they lie on the page, whichever way it is turned. */
async function readPieces(page: Page): Promise<Piece[]> {
  const { transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ disableNormalization: true })
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = pdfjs.Util.transform(
      transform,
      item.transform,
    )
    const lies = a > 0 && Math.abs(b) < a / 100
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), font: item.fontName, lies }]
  })
}

async function showsPicture(page: Page): Promise<boolean> {
  const { paintImageXObject, paintImageXObjectRepeat, paintImageMaskXObject, paintInlineImageXObject } =
    pdfjs.OPS
  const pictures: number[] = [
    paintImageXObject,
    paintImageXObjectRepeat,
    paintImageMaskXObject,
    paintInlineImageXObject,
  ]
  const { fnArray } = await page.getOperatorList()
  return fnArray.some((operator) => pictures.includes(operator))
}

function sayWhy(error: unknown): string {
  if (error instanceof Refusal) return error.message
  if (error instanceof Error && error.name === 'PasswordException')
    return 'The PDF is locked with a password.'
  return 'The PDF is damaged and cannot be read.'
}
