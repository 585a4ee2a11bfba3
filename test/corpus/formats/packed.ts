import { strToU8, zipSync } from 'fflate'

/** A zip of texts, as every docx and odt is. */
export function packed(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

interface DocxParts {
  body: string
  footnotes?: string
  endnotes?: string
  numbering?: string
  styles?: string
  header?: string
}

const XMLNS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** A docx of the parts that are given. */
export function docx({ body, footnotes, endnotes, numbering, styles, header }: DocxParts): Uint8Array {
  const part = (root: string, content: string) =>
    `<?xml version="1.0"?><w:${root} ${XMLNS}>${content}</w:${root}>`
  return packed({
    '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': part('footnotes', footnotes) }),
    ...(endnotes === undefined ? {} : { 'word/endnotes.xml': part('endnotes', endnotes) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(header === undefined ? {} : { 'word/header1.xml': part('hdr', header) }),
  })
}

/** A run and a paragraph of Word's; `properties` are those of the paragraph, `bold` of its text. */
export const run = (text: string, bold = false) =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (content: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`
export const inList = (id: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

const ODF = ['office', 'text', 'table', 'style', 'draw', 'meta', 'fo']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

/** An odt with that text; `styles` are its automatic ones, `named` the others. */
export function odt(text: string, { styles = '', meta = '', named = '' } = {}): Uint8Array {
  return packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${ODF}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<?xml version="1.0"?><office:document-styles ${ODF}><office:styles>${named}</office:styles><office:master-styles><style:master-page><style:footer><text:p>Pagina 1</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`,
    'meta.xml': `<?xml version="1.0"?><office:document-meta ${ODF}><office:meta>${meta}</office:meta></office:document-meta>`,
  })
}
