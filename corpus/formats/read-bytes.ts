import { readText } from '../parsing/read-text.ts'
import type { Reading } from '../parsing/reading.ts'
import { SourceError } from '../source-error.ts'
import { decodeText } from './decode-text.ts'
import { refuseLargeFile } from './limits.ts'
import { readOfficialXml } from './official-xml.ts'
import type { TreeElement } from './tree.ts'
import { readXml } from './xml-tree.ts'

/** Reads a document's bytes by what they hold, not by what the file is called. Throws a SourceError. */
export async function readBytes(bytes: Uint8Array, file: string): Promise<Reading> {
  refuseLargeFile(bytes.length, file)
  const text = decodeText(bytes, file)
  if (BEGINS_MARKUP.test(text)) return readXmlDocument(readXml(text, file), file)
  return readText(text, file)
}

/** `<?xml `, `<!DOCTYPE `, `<!--`, `<officiele-publicatie `, `<html>`. */
const BEGINS_MARKUP = /^\ufeff?\s*<(?:\?xml|!doctype|!--|officiele-publicatie|html|body)\b/iu

function readXmlDocument(root: TreeElement, file: string): Reading {
  if (root.name === 'officiele-publicatie') return readOfficialXml(root, file)
  throw new SourceError(`This XML holds an element <${root.name}>, and no official publication.`, {
    file,
    line: root.line,
    advice: 'Official XML stands at the official address of a document, ending in ".xml".',
  })
}
