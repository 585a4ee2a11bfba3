import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../../corpus/formats/read-bytes.ts'
import { parseReading } from '../../../corpus/parsing/parse-document.ts'
import { asMade, type MadePassage, madeDocument, noteText, partsOf } from '../../fixtures/made-document.ts'
import { type PrintOptions, printPdf } from '../../fixtures/printed-pdf.ts'

const FILE = 'made.pdf'

async function passagesOf(bytes: Uint8Array): Promise<MadePassage[]> {
  return asMade(parseReading(await readBytes(bytes, FILE), { file: FILE, id: 'made' }).passages)
}

/** Every made document printed so, and its passages. */
function printed(options: Partial<PrintOptions>, check: (read: MadePassage[], made: MadePassage[]) => void) {
  return fc.assert(
    fc.asyncProperty(madeDocument, async (made) => {
      const { parts, passages } = partsOf(made)
      const read = await passagesOf(await printPdf(parts, { number: 1, noteText, ...options }))
      check(read, passages)
    }),
    // A thread each: shrinking a failure would take minutes.
    { numRuns: 20, seed: 2735, endOnFailure: true },
  )
}

describe('a document printed as a PDF', () => {
  it('is read as what it was made from', async () => {
    await printed({}, (read, made) => expect(read).toEqual(made))
  })

  it('is read word for word where nothing but a short line ends a paragraph', async () => {
    const joined = (passages: readonly MadePassage[]) =>
      passages.map((passage) => ({ ...passage, paragraphs: passage.paragraphs.join(' ') }))
    await printed({ spaced: false }, (read, made) => expect(joined(read)).toEqual(joined(made)))
  })
})
