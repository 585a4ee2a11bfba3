import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { MOST_BYTES, readLimited } from '../../../corpus/formats/limits.ts'
import { bodyOf, refusal } from './fixture.ts'
import { docx, odt, packed, paragraph } from './packed.ts'

const official = (content: string) =>
  `<?xml version="1.0"?>\n<officiele-publicatie>${content}</officiele-publicatie>`
const document = (text: string) => official(`<kamervragen><al>${text}</al></kamervragen>`)

describe('a file that is too large or deep', () => {
  it('is refused by its size on disk, before it is read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'large-'))
    const path = join(folder, 'large.docx')
    try {
      writeFileSync(path, '')
      truncateSync(path, 5_000_000_000)
      expect(() => readLimited(path, 'large.docx')).toThrow(
        /large\.docx: The file has 5000 MB, and at most 20 are read\./u,
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is refused by its size, before it is looked at', async () => {
    expect(await refusal(new Uint8Array(MOST_BYTES + 1))).toMatch(
      /sample: The file has 21 MB, and at most 20 are read\./u,
    )
  })

  it('is refused where its characters are too many', async () => {
    expect(await refusal(document('x'.repeat(11_000_000)))).toMatch(/at most 10000000 are read/u)
    expect(await refusal(`<html><body>${'x'.repeat(11_000_000)}`)).toMatch(/at most 10000000 are read/u)
  })

  it('is refused where elements stand in elements without end', async () => {
    const levels = 1_000_000
    expect(await refusal(official('<al>'.repeat(levels)))).toMatch(
      /sample:2: More than 200 elements stand inside/u,
    )
    expect(await refusal(`<html><body>${'<div>'.repeat(levels)}`)).toMatch(
      /More than 200 elements stand inside/u,
    )
    expect(await refusal(`<html><body>${'<b><p>'.repeat(levels)}`)).toMatch(/[Mm]ore than \d+ elements/u)
    expect(await refusal(odt('<text:list><text:list-item>'.repeat(100_000)))).toMatch(
      /More than 200 elements/u,
    )
    expect(await refusal(docx({ body: '<w:tbl><w:tr><w:tc>'.repeat(100_000) }))).toMatch(
      /More than 200 elements/u,
    )
  })

  it('is refused where a page makes elements faster than it grows', async () => {
    const marks = Array.from({ length: 150 }, (_, index) => `<b id="${index}">`).join('')
    expect(await refusal(`<html><body><p>${marks}${'<p>'.repeat(1_000_000)}`)).toMatch(
      /more than 500000 elements/u,
    )
  })
})

describe('XML that declares or lacks something', () => {
  it('is refused with declarations of its own, so that nothing is expanded and nothing fetched', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    ).join('')
    for (const declared of [
      `<!ENTITY l0 "ha">${laughs}`,
      '<!ENTITY l9 SYSTEM "file:///etc/passwd">',
      '<!ENTITY % outer SYSTEM "http://example.nl/x.dtd"> %outer;',
      '<!ATTLIST al stijl CDATA "x">',
    ]) {
      const source = document('&l9;').replace('?>\n', `?>\n<!DOCTYPE officiele-publicatie [${declared}]>\n`)
      expect(await refusal(source)).toMatch(/sample:2: The document type declares/u)
    }
  })

  it('is refused with an entity that nobody declared', async () => {
    expect(await refusal(document('caf&eacute;'))).toMatch(/sample:2: This is no XML: undefined entity/u)
  })

  it('is refused where it is cut short, or is not closed as it was opened', async () => {
    expect(await refusal(document('tekst').slice(0, -20))).toMatch(/sample:2: This is no XML: /u)
    expect(await refusal('<?xml version="1.0"?>\n<officiele-publicatie>\n<al>a</b>')).toMatch(
      /sample:3: This is no XML/u,
    )
    expect(await refusal('<?xml version="1.0"?>')).toMatch(/This is no XML/u)
  })

  it('is told from a publication where it holds something else', async () => {
    expect(await refusal('<?xml version="1.0"?>\n<rss/>')).toMatch(
      /sample:2: This XML holds an element <rss>/u,
    )
  })
})

const latin = (source: string) => Uint8Array.from(source, (character) => character.charCodeAt(0))

describe('text in another encoding than UTF-8', () => {
  const wide = (source: string, mark = '') =>
    Uint8Array.from(
      [...`${mark}${source}`].flatMap((character) => [
        character.charCodeAt(0) & 255,
        character.charCodeAt(0) >> 8,
      ]),
    )

  it('is read as it says, or as its first bytes do', async () => {
    const declared = document('café').replace('1.0"', '1.0" encoding="ISO-8859-1"')
    expect(await bodyOf(latin(declared))).toEqual(['café'])
    expect(await bodyOf(wide(document('café'), '\ufeff'))).toEqual(['café'])
    expect(await bodyOf(wide(document('café').replace('1.0"', '1.0" encoding="UTF-16"')))).toEqual(['café'])
    expect(
      await bodyOf(
        latin(
          `<html><head><meta charset="windows-1252"></head><body><div class="vraag"><h2>Vraag 1</h2>caf\xe9</div></body></html>`,
        ),
      ),
    ).toContain('café')
  })

  it('is refused where it is not what it says', async () => {
    expect(await refusal(latin(document('café')))).toMatch(/The file is no text in UTF-8\./u)
    expect(await refusal(document('x').replace('1.0"', '1.0" encoding="EBCDIC"'))).toMatch(
      /"ebcdic", which is not known/u,
    )
  })
})

describe('a zip', () => {
  it('is refused where it unpacks to more than any document holds', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(12_000_000) }, { level: 9 })
    expect(await refusal(bomb)).toMatch(/Unpacked, the file has more than 10 MB\./u)
  })

  it('is refused where it lies about its sizes', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(12_000_000) }, { level: 9 })
    const directory = bomb.findLastIndex(
      (_, at) => bomb[at] === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 0x01,
    )
    for (const at of [22, directory + 24]) bomb.set([100, 0, 0, 0], at)
    expect(await refusal(bomb)).toMatch(/Unpacked, the file has more than 10 MB\./u)
  })

  it('is not unpacked where nothing is wanted of it, so that zips in zips stay shut', async () => {
    const inner = zipSync({ 'word/document.xml': new Uint8Array(12_000_000) })
    expect(
      await refusal(
        zipSync({ 'word/inner.zip': inner, 'word/media/image1.png': new Uint8Array(12_000_000) }),
      ),
    ).toMatch(/This zip is neither a docx nor an odt\./u)
  })

  it('is refused where it holds more files than a document, or one of them twice', async () => {
    const many = packed(Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`${index}`, ''])))
    expect(await refusal(many)).toMatch(/packs 3000 files, and at most 2000 are read/u)
    const twice = packed({
      'word/document.xml': '<a/>',
      'word/document2xml': '<b/>',
      'word/document0.xml': '<c/>',
    })
    const renamed = new TextDecoder('latin1').decode(twice).replaceAll('document2xml', 'document.xml')
    expect(await refusal(latin(renamed))).toMatch(/twice/u)
  })

  it('is refused where it is cut short, damaged or locked', async () => {
    const whole = docx({ body: paragraph('Een zin die lang genoeg is.').repeat(200) })
    expect(await refusal(whole.slice(0, -30))).toMatch(/a zip that is cut short/u)
    const end = whole.length - 22
    for (let at = 30; at < end; at += 7) {
      const damaged = whole.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0x55
      const said = await refusal(damaged).catch(() => 'read')
      if (said === 'read') expect((await bodyOf(damaged)).join()).toBe((await bodyOf(whole)).join())
    }
    const flagged = whole.slice()
    const directory = flagged.findIndex(
      (_, at) => flagged[at] === 0x50 && flagged[at + 1] === 0x4b && flagged[at + 2] === 1,
    )
    flagged[directory + 8] = 1
    expect(await refusal(flagged)).toMatch(/locked by a password/u)
    const locked = packed({
      'content.xml': '\u0001\u0002',
      'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
    })
    expect(await refusal(locked)).toMatch(/locked by a password/u)
    expect(await refusal(zipSync({ 'readme.txt': strToU8('x') }))).toMatch(/neither a docx nor an odt/u)
  })
})

describe('a file of an old or foreign kind', () => {
  it('is named', async () => {
    expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toMatch(
      /old Word file, or one that a password locks/u,
    )
    expect(await refusal('{\\rtf1 tekst}')).toMatch(/rich text/u)
    expect(await refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))).toMatch(/a picture/u)
    expect(await refusal('')).toMatch(/The file is empty\./u)
  })
})
