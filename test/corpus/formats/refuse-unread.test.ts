import { describe, expect, it } from 'vitest'
import { read } from './fixture.ts'
import { docx, inList, odt, paragraph, run } from './packed.ts'

const HEAD = `${paragraph('Vraag 1')}${paragraph('Zo?')}${paragraph('Antwoord')}${paragraph('Ja.')}`
const footnoteReference = (attributes = '') => `<w:r><w:footnoteReference w:id="2"${attributes}/></w:r>`
const endnoteReference = '<w:r><w:endnoteReference w:id="2"/></w:r>'
const note = (kind: string, content: string) => `<w:${kind} w:id="2">${content}</w:${kind}>`

describe('a document of Word is refused', () => {
  it.each([
    ['that takes in another', { body: `${HEAD}<w:altChunk/>` }, 'altChunk'],
    [
      'with a deleted cell',
      {
        body: `${HEAD}<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>${paragraph('Weg')}</w:tc></w:tr></w:tbl>`,
      },
      'deleted cells',
    ],
    [
      'with a sign for a number',
      { body: `${HEAD}<w:p>${run('Ja')}${footnoteReference(' w:customMarkFollows="1"')}${run('*')}</w:p>` },
      'a sign of its own',
    ],
    [
      'that repeats a number',
      { body: `${HEAD}<w:p><w:r><w:instrText> NOTEREF _Ref1 </w:instrText></w:r></w:p>` },
      'NOTEREF',
    ],
    [
      'without the part that counts',
      { body: `${HEAD}${paragraph('Punt', inList(1))}` },
      'counts its paragraphs',
    ],
    [
      'with notes of two kinds',
      {
        body: `${HEAD}<w:p>${run('Een')}${footnoteReference()}${endnoteReference}</w:p>`,
        footnotes: note('footnote', paragraph('Voet')),
        endnotes: note('endnote', paragraph('Eind')),
      },
      'footnotes and endnotes',
    ],
    [
      'with a table in a note',
      {
        body: `${HEAD}<w:p>${run('Een')}${footnoteReference()}</w:p>`,
        footnotes: note('footnote', `<w:tbl><w:tr><w:tc>${paragraph('Cel')}</w:tc></w:tr></w:tbl>`),
      },
      'a table in a note',
    ],
  ])('%s', async (_, parts, says) => {
    await expect(read(docx(parts))).rejects.toThrow(says)
  })
})

describe('an odt is refused', () => {
  it('where a style hides text', async () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
    const text = '<text:p>Zichtbaar <text:span text:style-name="T1">verborgen</text:span></text:p>'
    await expect(read(odt(text, { styles }))).rejects.toThrow('text that is hidden')
  })
})
