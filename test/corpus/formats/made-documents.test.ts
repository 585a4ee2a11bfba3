import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReading } from '../../../corpus/parsing/parse-document.ts'
import { asMade, type MadePart, madeDocument, partsOf } from '../../fixtures/made-document.ts'
import { printDocx, printHtml, printOdt, printXml } from '../../fixtures/printed-formats.ts'
import { read } from './fixture.ts'

/** Documents made up at random, printed as each format prints them, and parsed back to what they were made from. */

const PRINTERS = [
  { format: 'official XML', print: printXml },
  { format: 'official HTML', print: printHtml },
  { format: 'odt', print: printOdt },
  { format: 'docx', print: (parts: readonly MadePart[]) => printDocx(parts, false) },
  { format: 'docx with bold questions', print: (parts: readonly MadePart[]) => printDocx(parts, true) },
]

describe.each(PRINTERS)('a made document printed as $format', ({ print }) => {
  it('is parsed back to what it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(madeDocument, async (made) => {
        const { parts, passages } = partsOf(made)
        const reading = await read(print(parts))
        expect(asMade(parseReading(reading, { file: 'made', id: 'made' }).passages)).toEqual(passages)
        expect(reading.oddities).toEqual([])
      }),
      { numRuns: 60, seed: 2735 },
    )
  })
})
