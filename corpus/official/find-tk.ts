import { fetchOfficial } from './fetch.ts'
import type { Finder } from './finding.ts'
import type { FoundDocument } from './found-document.ts'
import { notAsExpected } from './not-as-expected.ts'
import { odataAddress } from './odata-address.ts'
import { odataDocument } from './odata-document.ts'
import { readODataPage } from './odata-page.ts'

/** A server whose pages never end is not followed further; it puts up to 250 documents on each. */
const MOST_PAGES = 40

/** Documents with the words in their subject line, from the open data of the Tweede Kamer. Throws a FetchError. */
export const findAtTweedeKamer: Finder = async (question, { servers, network }) => {
  const documents: FoundDocument[] = []
  const asked = new Set<string>()
  let total: number | null = null
  let next: string | null = odataAddress(question, servers.odata)
  while (next !== null && documents.length < question.most) {
    if (asked.has(next) || asked.size >= MOST_PAGES) throw notAsExpected(next, 'its pages do not end')
    asked.add(next)
    const { bytes, url } = await fetchOfficial(next, { accept: 'json', servers }, network)
    const page = readODataPage(bytes, url)
    for (const record of page.records) {
      const document = odataDocument(record, servers.odata)
      if (document !== null && isSince(document, question.since)) documents.push(document)
    }
    total ??= page.total
    next = page.next
  }
  const cut = next !== null || documents.length > question.most
  return { documents: documents.slice(0, question.most), total, cut }
}

/** The server counts from some hours before the day, so as to leave nothing out. */
function isSince({ date }: FoundDocument, since: string | null): boolean {
  return since === null || (date !== null && date >= since)
}
