import { readText } from '../parsing/read-text.ts'
import type { Reading } from '../parsing/reading.ts'
import { SourceError } from '../source-error.ts'
import { decodeText } from './decode-text.ts'
import { readHtml } from './html-tree.ts'
import { refuseLargeFile } from './limits.ts'
import { readOfficialHtml } from './official-html.ts'
import { readOfficialXml } from './official-xml.ts'
import { readPacked } from './packed-document.ts'
import { isPdf, readPdf } from './pdf.ts'
import type { TreeElement } from './tree.ts'
import { readXml } from './xml-tree.ts'

/** Reads a document's bytes by what they hold, not by what the file is called. Throws a SourceError. */
export async function readBytes(bytes: Uint8Array, file: string): Promise<Reading> {
  refuseLargeFile(bytes.length, file)
  if (isPdf(bytes)) return readPdf(bytes, file)
  refuseForeign(bytes, file)
  if (isZip(bytes)) return readPacked(bytes, file)
  const text = decodeText(bytes, file)
  if (BEGINS_HTML.test(text)) return readOfficialHtml(readHtml(text, file), file)
  if (BEGINS_MARKUP.test(text)) return readXmlDocument(readXml(text, file), file)
  return readText(text, file)
}

/** Kinds of file that are known and not read, by their first bytes. */
const FOREIGN = [
  { begins: '\xd0\xcf\x11\xe0', is: 'This is an old Word file, or one that a password locks.' },
  { begins: '{\\rtf', is: 'This is rich text.' },
  { begins: '\x89PNG', is: 'This is a picture.' },
  { begins: '\xff\xd8\xff', is: 'This is a picture.' },
]

function refuseForeign(bytes: Uint8Array, file: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const problem =
    bytes.length === 0 ? 'The file is empty.' : FOREIGN.find(({ begins }) => head.startsWith(begins))?.is
  if (problem === undefined) return
  throw new SourceError(problem, {
    file,
    line: null,
    advice:
      bytes.length === 0
        ? 'Fetch it again from its official page.'
        : 'Save it as docx or odt, or fetch the official publication.',
  })
}

/** `PK`, as every docx and odt begins. */
function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04
}

/** `<?xml `, `<!DOCTYPE `, `<!-- `, `<officiele-publicatie>`. */
const BEGINS_MARKUP = /^\ufeff?\s*<(?:\?xml\s|!doctype\s|!--|officiele-publicatie[\s>])/iu

/** `<html>`, behind a declaration of XML, a document type or comments; or a piece of a page, `<div `. */
const BEGINS_HTML =
  /^\ufeff?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*){0,5}<(?:!doctype\s+html|(?:html|head|body|div|h1)[\s>])/iu

function readXmlDocument(root: TreeElement, file: string): Reading {
  if (root.name === 'officiele-publicatie') return readOfficialXml(root, file)
  throw new SourceError(`This XML holds an element <${root.name}>, and no official publication.`, {
    file,
    line: root.line,
    advice: 'Official XML stands at the official address of a document, ending in ".xml".',
  })
}
