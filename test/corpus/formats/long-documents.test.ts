import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../corpus/parsing/reading.ts'
import { read, refusal } from './fixture.ts'
import { docx, odt, paragraph, run } from './packed.ts'

/** Documents with very much of one thing: what takes time in step with the text takes a second or two of it. */

const MOST_SECONDS = 5

const many = (times: number, each: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => each(index)).join('')
const xml = (content: string) =>
  `<officiele-publicatie><kamervragen><al>begin</al>${content}</kamervragen></officiele-publicatie>`
const html = (content: string) =>
  `<html><body><div id="broodtekst"><p>begin</p>${content}</div></body></html>`
const raised = (text: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`
const notes = many(9, (index) => paragraph(`${index + 1} Krant`))

/** How often a text stands in the body of a reading. */
const times = ({ body }: Reading, said: string | RegExp) =>
  body.reduce((sum, { text }) => sum + text.split(said).length - 1, 0)
const items = ({ body }: Reading) => body.filter(({ form }) => form === 'item')

interface Long {
  what: string
  source: string | Uint8Array
  /** What it is about, of which as many come out. */
  count: (reading: Reading) => number
  is: number
}

const LONG: Long[] = [
  {
    what: '20,000 raised numbers in a docx',
    source: docx({
      body: `${paragraph('Vraag 1')}<w:p>${many(20_000, (index) => run('woord') + raised((index % 9) + 1))}</w:p>${notes}`,
    }),
    count: ({ body }) => body.flatMap(({ marks }) => marks).length,
    is: 20_000,
  },
  {
    what: '20,000 raised digits of a docx beside one another',
    source: docx({ body: `<w:p>${run('10')}${raised(6).repeat(20_000)}</w:p>` }),
    count: (reading) => times(reading, '⁶'),
    is: 20_000,
  },
  {
    what: '40,000 paragraphs of a docx whose ends were deleted',
    source: docx({ body: many(40_000, () => paragraph('woord ', '<w:rPr><w:del/></w:rPr>')) }),
    count: (reading) => times(reading, 'woord') / reading.body.length,
    is: 40_000,
  },
  {
    what: '20,000 powers in XML',
    source: xml(`<al>${many(20_000, () => '10<sup>6</sup> en ')}</al>`),
    count: (reading) => times(reading, '10⁶ en'),
    is: 20_000,
  },
  {
    what: '20,000 raised letters beside one another',
    source: xml(`<al>a${'<sup>6</sup>'.repeat(20_000)}</al>`),
    count: (reading) => times(reading, '6'),
    is: 20_000,
  },
  {
    what: '60,000 items of a list in XML',
    source: xml(`<lijst>${many(60_000, (index) => `<li><li.nr>${index}.</li.nr><al>zo</al></li>`)}</lijst>`),
    count: (reading) => items(reading).filter(({ text }, index) => text === `${index}. zo`).length,
    is: 60_000,
  },
  {
    what: '60,000 items of a list in HTML',
    source: html(`<ol>${'<li>zo</li>'.repeat(60_000)}</ol>`),
    count: (reading) => items(reading).filter(({ text }, index) => text === `${index + 1}. zo`).length,
    is: 60_000,
  },
  {
    what: '60,000 items of a list in an odt',
    source: odt(
      `<text:list>${'<text:list-item><text:p>zo</text:p></text:list-item>'.repeat(60_000)}</text:list>`,
    ),
    count: (reading) => items(reading).filter(({ text }) => text === '• zo').length,
    is: 60_000,
  },
  {
    what: '2,000 items of a list with a long style',
    source: html(`<ol style="list-style: ${'url(x) '.repeat(250)}">${'<li>zo</li>'.repeat(2_000)}</ol>`),
    count: (reading) => items(reading).filter(({ text }) => text === '• zo').length,
    is: 2_000,
  },
  {
    what: '20,000 elements without a word',
    source: html(`<p>${'<span> </span>'.repeat(20_000)}eind</p>`),
    count: ({ body }) => body.findIndex(({ text }) => text === 'eind'),
    is: 1,
  },
]

it('a list whose style is longer than any is refused in time', { timeout: 60_000 }, async () => {
  const begun = process.cpuUsage()
  for (const style of [`list-style: ${'url('.repeat(10_000)}`, `list-style: ${'url('.repeat(225_000)}`])
    expect(await refusal(html(`<ol style="${style}"><li>een</li></ol>`))).toMatch(
      /sample:1: The style of a list has \d+ characters/u,
    )
  const short = `list-style: ${'url('.repeat(480)}`
  expect(await refusal(html(`<ol style="${short}"><li>een</li></ol>`.repeat(100)))).toMatch(/not known/u)
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(1)
})

describe('a document', () => {
  it.each(LONG)(
    'with $what is read whole and in time',
    { timeout: 60_000 },
    async ({ source, count, is }) => {
      const begun = process.cpuUsage()
      expect(count(await read(source))).toBe(is)
      expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(MOST_SECONDS)
    },
  )
})
