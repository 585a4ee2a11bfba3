import { fetchOfficial } from './fetch.ts'
import type { Finder } from './finding.ts'
import type { FoundDocument } from './found-document.ts'
import { notAsExpected } from './not-as-expected.ts'
import { sruAddress } from './sru-address.ts'
import { sruDocument } from './sru-document.ts'
import { readSruPage } from './sru-page.ts'

const PAGE_SIZE = 100
/** The server gives nothing from its ten thousandth record on, and there are other kinds between those we want. */
const LAST_RECORD = 3_000
/** A server that puts fewer records on a page than it was asked for is not asked more often for that. */
const MOST_PAGES = LAST_RECORD / PAGE_SIZE

/** Documents with the words anywhere in their text, from KOOP's repository. Throws a FetchError. */
export const findAtKoop: Finder = async (question, { servers, network }) => {
  const documents: FoundDocument[] = []
  let start = 1
  let total = 1
  for (let pages = 0; start <= total && pages < MOST_PAGES && documents.length < question.most; pages++) {
    const address = sruAddress(question, { repository: servers.repository, start, size: PAGE_SIZE })
    const { bytes, url } = await fetchOfficial(address, { accept: 'xml', servers }, network)
    const page = readSruPage(bytes, url)
    if (page.records.length === 0 && page.total >= start && start === 1)
      throw notAsExpected(url, `it says that there are ${page.total} documents and gives none`)
    const found = page.records.map((record) => sruDocument(record, url)).filter((each) => each !== null)
    documents.push(...found.filter(({ kind }) => question.kinds.includes(kind)))
    start += page.records.length
    // The number is an estimate: where the records end before it, they are what there is.
    total = page.records.length === 0 ? start - 1 : page.total
  }
  const cut = start <= total || documents.length > question.most
  return { documents: documents.slice(0, question.most), total: null, cut }
}
