import { fold } from '../detection/fold.ts'
import { dayOf } from '../positions.ts'
import type { DocumentFacts, DocumentKind } from '../types.ts'
import { wordsOf } from './analysis.ts'

/** What a result must be, `minister:blok` or `jaar:2021`; a passage must pass all of them. */
export interface Filter {
  field: FilterField
  /** Folded. */
  value: string
}

export type FilterField = 'minister' | 'year' | 'party' | 'kind'

/** A query taken apart by its signs. */
export interface ParsedQuery {
  /** What is to be looked for: without filters and what is excluded; with the words of phrases. */
  text: string
  /** Words in quotation marks, folded: a passage must hold them in this order, side by side. */
  phrases: string[][]
  /** Behind a minus: a passage must not speak of these. */
  excluded: string[]
  filters: Filter[]
}

const FIELDS: Record<string, FilterField> = {
  minister: 'minister',
  jaar: 'year',
  year: 'year',
  partij: 'party',
  party: 'party',
  soort: 'kind',
  kind: 'kind',
}

/** Somebody types that many words with signs among them at most; a longer text was selected, and its signs are its own. */
const MOST_TYPED_WORDS = 16

const QUOTED = /"([^"]{2,200})"|“([^”"]{2,200})[”"]|„([^”“"]{2,200})[”“"]|«([^»]{2,200})»/gu
const FILTER = /(?<!\S)(minister|jaar|year|partij|party|soort|kind):(?:"([^"]{1,80})"|(\S{1,80}))/giu
const MINUS = /(?<!\S)[-−](?:"([^"]{2,200})"|([\p{L}\p{N}][^\s"]{0,80}))/gu

/** Reads the signs of a query that was typed: `"word for word"`, `-without`, `minister:blok`. */
export function parseQuery(query: string): ParsedQuery {
  const filters: Filter[] = []
  const excluded: string[] = []
  const phrases: string[][] = []
  if (wordsOf(query).length > MOST_TYPED_WORDS) return { text: query, phrases, excluded, filters }
  const text = query
    .replace(FILTER, (_, name: string, quoted?: string, plain?: string) => {
      const field = FIELDS[name.toLowerCase()]
      if (field) filters.push({ field, value: fold(quoted ?? plain ?? '').trim() })
      return ' '
    })
    .replace(MINUS, (_, quoted?: string, plain?: string) => {
      excluded.push(quoted ?? plain ?? '')
      return ' '
    })
  for (const [, ...quoted] of text.matchAll(QUOTED)) {
    const words = wordsOf(quoted.find((each) => each !== undefined) ?? '')
    if (words.length > 0) phrases.push(words)
  }
  return { text, phrases, excluded, filters }
}

/** A query with one filter in place of those of its field; null takes them out. */
export function withFilter(query: string, { name, value }: { name: string; value: string | null }): string {
  const field = FIELDS[name.toLowerCase()]
  const others = query.replace(FILTER, (filter, other: string) =>
    FIELDS[other.toLowerCase()] === field ? '' : filter,
  )
  const written = value !== null && /\s/u.test(value) ? `"${value}"` : value
  return [others.replace(/\s+/gu, ' ').trim(), ...(written === null ? [] : [`${name}:${written}`])]
    .filter((part) => part !== '')
    .join(' ')
}

/** What kinds are called in a filter, in Dutch and English. */
const KINDS = new Map<string, DocumentKind>(
  Object.entries({
    answers: 'antwoord antwoorden answer answers',
    letter: 'brief brieven kamerbrief kamerbrieven letter letters',
    question: 'vraag vragen question questions',
    delay: 'uitstel delay',
    motion: 'motie moties motion motions',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as DocumentKind] as const)),
)

/** Whether a document passes a filter. */
export function passes(document: DocumentFacts, { field, value }: Filter): boolean {
  if (field === 'kind') return KINDS.get(value) === document.kind
  if (field === 'party') return document.askers.some(({ party }) => fold(party) === value)
  if (field === 'year') {
    const year = (dayOf(document) ?? '').slice(0, 4)
    const [from = '', to = from] = value.split(/[-–]/u)
    return year !== '' && year >= from && year <= (to === '' ? '9999' : to)
  }
  const names = [...document.ministers, ...(document.alsoFor ?? [])].map(({ name }) => fold(name ?? ''))
  return names.some((name) => ` ${name} `.includes(` ${value} `))
}
