import { isRecord } from '../json-source.ts'
import { notAsExpected } from './not-as-expected.ts'
import { type ODataRecord, odataRecord } from './odata-record.ts'

/** One page of an OData answer. */
export interface ODataPage {
  records: ODataRecord[]
  /** How many records there are on all pages; null where the server does not say. */
  total: number | null
  /** The address of the next page. */
  next: string | null
}

/** Reads a page; throws a FetchError where it is none. */
export function readODataPage(bytes: Uint8Array, url: string): ODataPage {
  const answer: unknown = JSON.parse(new TextDecoder().decode(bytes))
  const list = isRecord(answer) ? answer.value : undefined
  if (!isRecord(answer) || !Array.isArray(list)) throw notAsExpected(url, 'it has no list of documents')
  const total = answer['@odata.count'] ?? null
  if (total !== null && typeof total !== 'number') throw notAsExpected(url, '@odata.count is no number')
  const next = answer['@odata.nextLink'] ?? null
  if (next !== null && typeof next !== 'string') throw notAsExpected(url, '@odata.nextLink is no address')
  const address = next === null ? null : URL.parse(next, url)
  if (next !== null && address === null) throw notAsExpected(url, '@odata.nextLink is no address')
  return {
    records: list.map((value) => odataRecord(value, { url, what: 'a document' })),
    total,
    next: address?.href ?? null,
  }
}
