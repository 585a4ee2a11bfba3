import type { DocumentKind } from '../types.ts'
import type { Question } from './finding.ts'

/** In which series each kind is published; letters and motions are told apart afterwards. */
const SERIES: Record<DocumentKind, string> = {
  answers: 'Kamervragen (Aanhangsel)',
  delay: 'Kamervragen (Aanhangsel)',
  question: 'Kamervragen zonder antwoord',
  letter: 'Kamerstuk',
  motion: 'Kamerstuk',
}

/** The address of a page of documents with all words in their text, the newest first. */
export function sruAddress(
  { words, kinds, since }: Question,
  { repository, start, size }: { repository: string; start: number; size: number },
): string {
  const series = [...new Set(kinds.map((kind) => SERIES[kind]))]
  const clauses = [
    'c.product-area=="officielepublicaties"',
    `(${series.map((name) => `w.publicatienaam==${quoted(name)}`).join(' OR ')})`,
    ...words.map((word) => `cql.textAndIndexes=${quoted(word)}`),
    ...(since === null ? [] : [`dt.date>=${quoted(since)}`]),
  ]
  const parameters = {
    operation: 'searchRetrieve',
    version: '2.0',
    recordSchema: 'gzd',
    maximumRecords: String(size),
    startRecord: String(start),
    query: `${clauses.join(' AND ')} sortBy dt.date/sort.descending`,
  }
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${repository}/sru?${query.join('&')}`
}

/** A text in CQL, in which AND, OR and `sortBy` are words like any other. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&')}"`
}
