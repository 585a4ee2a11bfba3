import { decodeText } from '../formats/decode-text.ts'
import { metadataOfElements, type OfficialMetadata } from '../formats/official-metadata.ts'
import { descendants, type TreeElement, textOf } from '../formats/tree.ts'
import { readXml } from '../formats/xml-tree.ts'
import { SourceError } from '../source-error.ts'
import { FetchError } from './fetch-error.ts'
import { oneLine } from './found-document.ts'
import { notAsExpected } from './not-as-expected.ts'

/** One page of an SRU answer: what is stated of each document. */
export interface SruPage {
  records: OfficialMetadata[]
  /** How many there are on all pages; the server may only estimate it. */
  total: number
}

/** Reads a page; throws a FetchError where it is none, or says that the question was not understood. */
export function readSruPage(bytes: Uint8Array, url: string): SruPage {
  const root = rootOf(bytes, url)
  if (localName(root) !== 'searchRetrieveResponse')
    throw notAsExpected(url, `it is an element <${root.name}>`)
  const diagnostic = named(root, 'diagnostic')[0]
  if (diagnostic) {
    const parts = ['message', 'details'].flatMap((name) => named(diagnostic, name).map(textOf))
    const because = `the server did not understand the question: ${oneLine(parts.join(': ')) || 'it does not say why'}`
    throw new FetchError('refused', { url, because })
  }
  const total = named(root, 'numberOfRecords').map(textOf)[0] ?? ''
  if (!/^\d+$/u.test(total)) throw notAsExpected(url, 'it does not say how many documents there are')
  const records = named(root, 'record').map((record) => metadataOfElements(record))
  return { records, total: Number(total) }
}

function rootOf(bytes: Uint8Array, url: string): TreeElement {
  try {
    return readXml(decodeText(bytes, 'it'), 'it')
  } catch (error) {
    if (error instanceof SourceError) throw notAsExpected(url, error.message.replace(/\. .*$/su, ''))
    throw error
  }
}

/** All elements below with that name, whatever the prefix: `sru:record`, `zs:record`. */
function named(element: TreeElement, name: string): TreeElement[] {
  return descendants(element).filter((each) => localName(each) === name)
}

function localName({ name }: TreeElement): string {
  return name.replace(/^.*:/u, '')
}
