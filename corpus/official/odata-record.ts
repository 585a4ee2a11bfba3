import { isRecord } from '../json-source.ts'
import { oneLine } from './found-document.ts'
import { notAsExpected } from './not-as-expected.ts'

/** One record of an OData answer, whose fields are read strictly. */
export interface ODataRecord {
  /** A text that must be there, of that form where one is given. */
  text(field: string, form?: RegExp): string
  /** A text, or null where the server says there is none. */
  optionalText(field: string): string | null
  /** A number, or null where the server says there is none. */
  optionalNumber(field: string): number | null
  isTrue(field: string): boolean
  /** The records that hang on it, one or many, without the withdrawn; none where they were not sent. */
  expanded(field: string): ODataRecord[]
}

/** Reads a value as a record; each field that is not as expected is a FetchError that names it. */
export function odataRecord(value: unknown, { url, what }: { url: string; what: string }): ODataRecord {
  if (!isRecord(value)) throw notAsExpected(url, `${what} is no object`)
  const wrong = (field: string, not: string) => notAsExpected(url, `the field ${field} of ${what} is ${not}`)
  const optionalText = (field: string) => {
    const found = value[field]
    if (found === null || typeof found === 'string') return found
    throw wrong(field, 'no text')
  }
  return {
    optionalText,
    text: (field, form) => {
      const found = optionalText(field)
      if (found === null || found.trim() === '') throw wrong(field, 'empty')
      if (form && !form.test(found)) throw wrong(field, `none, but ${JSON.stringify(oneLine(found))}`)
      return found
    },
    optionalNumber: (field) => {
      const found = value[field]
      if (found === null || typeof found === 'number') return found
      throw wrong(field, 'no number')
    },
    isTrue: (field) => {
      const found = value[field]
      if (typeof found === 'boolean') return found
      throw wrong(field, 'neither true nor false')
    },
    expanded: (field) => {
      const found = value[field] ?? []
      const list: unknown[] = Array.isArray(found) ? found : [found]
      const standing = list.filter((each) => !isRecord(each) || each.Verwijderd !== true)
      return standing.map((each) => odataRecord(each, { url, what: field }))
    },
  }
}
