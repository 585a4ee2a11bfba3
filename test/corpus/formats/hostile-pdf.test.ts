import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../corpus/formats/pdf.ts'
import { onePage, PAGE_FONT, rawPdf, shown } from '../../fixtures/raw-pdf.ts'

const TEXT = shown('Vraag 1', 'Is dat zo?', 'Antwoord 1', 'Ja.')
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>'
const PAGE = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources ${PAGE_FONT} >>`

/** Drawings that each draw the next one twice: none is large, and together they do not end. */
function endless(depth: number): Uint8Array {
  const draw = (next: number) => `/Resources << /XObject << /X ${next} 0 R >> >>`
  const stream = Buffer.from('/X Do /X Do')
  const extra = Array.from({ length: depth }, (_, index) => ({
    dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 1 1] ${index + 1 < depth ? draw(index + 6) : ''}`,
    stream: index + 1 < depth ? stream : Buffer.from(''),
  }))
  return onePage({ dictionary: '', stream }, { resources: '<< /XObject << /X 5 0 R >> >>', extra })
}

const picture = {
  dictionary: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  stream: Buffer.from([0]),
}

const REFUSED: [what: string, bytes: () => Uint8Array, said: string][] = [
  ['does not end', () => endless(40), 'The PDF does not end: page 1 takes too long.'],
  [
    'inflates without measure',
    () => {
      const stream = deflateSync(Buffer.alloc(100e6, 'BT /F1 9 Tf (woord) Tj ET '))
      return onePage({ dictionary: '/Filter /FlateDecode', stream })
    },
    'The PDF ',
  ],
  [
    'is its own page tree',
    () => rawPdf([CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 500 >>']),
    'Page 1 of the PDF cannot be read.',
  ],
  [
    'has a hundred thousand pages',
    () => rawPdf([CATALOG, `<< /Type /Pages /Kids [${'3 0 R '.repeat(1e5)}] /Count 100000 >>`, PAGE, TEXT]),
    'The PDF says it has 100000 pages.',
  ],
  ['was cut off', () => onePage(TEXT).subarray(0, 400), 'The PDF has no end: it was cut off.'],
  [
    'is damaged inside',
    () => Buffer.from(`%PDF-1.7\n${'x'.repeat(1e5)}\n%%EOF`),
    'The PDF is damaged and cannot be read.',
  ],
  [
    'nests without end',
    () => rawPdf([`<< /Type /Catalog /Pages 2 0 R /X ${'['.repeat(1e6)} >>`]),
    'The PDF is damaged and cannot be read.',
  ],
  [
    'is locked',
    () => {
      const none = `<${'00'.repeat(32)}>`
      const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O ${none} /U ${none} >>`
      return rawPdf([CATALOG, '<< /Type /Pages /Kids [] /Count 0 >>', lock], '/Encrypt 3 0 R /ID [<00> <00>]')
    },
    'The PDF is locked with a password.',
  ],
  [
    'runs a script when it is opened',
    () => onePage(TEXT, { catalog: '/OpenAction << /S /JavaScript /JS (app.beep\\(0\\)) >>' }),
    'The PDF holds JavaScript',
  ],
  [
    'is the picture of a page',
    () =>
      onePage(
        { dictionary: '', stream: Buffer.from('q 595 0 0 842 0 0 cm /I Do Q') },
        { resources: '<< /XObject << /I 5 0 R >> >>', extra: [picture] },
      ),
    'Page 1 of the PDF is a picture of a page, without text.',
  ],
  ['is empty', () => onePage({ dictionary: '', stream: Buffer.from('') }), 'The PDF holds no text.'],
]

describe('a hostile PDF', () => {
  it.each(REFUSED)('that %s is refused in a sentence', async (_, bytes, said) => {
    await expect(readPdf(bytes(), 'hostile.pdf')).rejects.toThrow(`hostile.pdf: ${said}`)
  })

  it('does not hold up the process while it is read', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    await expect(readPdf(endless(40), 'hostile.pdf')).rejects.toThrow('does not end')
    clearInterval(timer)
    expect(turns).toBeGreaterThan(10)
  })

  it('leaves the next one unharmed', async () => {
    const { body } = await readPdf(onePage(TEXT), 'sample.pdf')
    expect(body.map((line) => line.text)).toEqual(['Vraag 1', 'Is dat zo?', 'Antwoord 1', 'Ja.'])
  })
})
