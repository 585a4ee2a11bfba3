import { readAt } from './read-at.ts'
import type { Reference, ReferenceContext, ReferenceReader } from './reference.ts'

/** `Aanhangsel van de Handelingen`, `Aanhangsel Handelingen`, `Kamervragen (Aanhangsel)`, `ah-tk-` before `2017–2018, nr. 9`. */
const LEAD =
  /(?<!\p{L})(?:Kamervragen\s\(Aanhangsel\)|ah-tk-(?=\d{4}[–-]\d{4},)|Aanhangsel(?:\s(?:van\sde|der|bij\sde))?(?:\sHandelingen)?(?!\p{L}))/giu
/** `Tweede Kamer, vergaderjaar 2019–2020, ` before it, as running headers print it. */
const YEAR_BEFORE =
  /(Tweede|Eerste)\sKamer(?:\sder\sStaten-Generaal)?,\s(?:vergaderjaar\s)?(\d{4})\s?[/–—-]\s?(\d{4}|\d{2}),\s$/iu
/** ` II`, ` van de Tweede Kamer`, `, I,` */
const CHAMBER =
  /[\s,]{0,3}(?:(?:van\sde|der)\s(Tweede|Eerste)\sKamer(?:\sder\sStaten-Generaal)?|(II?|TK|EK)(?![\p{L}\d]))/iuy
/** `, vergaderjaar 2024–2025`, ` 2019/20`. */
const YEAR = /[\s,(]{0,3}(?:(?:en|vergaderjaar)\s{1,2}){0,2}(\d{4})\s?[/–—-]\s?(\d{4}|\d{2})(?!\d)\)?/iuy
/** `, nr. 573`, ` nrs. 3`, and `, 1699` without the word. */
const NUMBER =
  /[\s,;]{0,3}(?:(?:(nrs|nummers)|nr|nummer)\.?:?\s{0,2}|(?<=,\s))([1-9]\d{0,3})(?![\p{L}\d]|[.,/–-]\d|\s\d{3}(?!\d))/iuy
/** ` en 4`, `, 7` after `nrs.`. */
const NEXT_NUMBER = /\s{0,2}(?:,|en|t\/m)\s{0,2}(?:nr\.\s{0,2})?([1-9]\d{0,3})(?![\p{L}\d]|\s?[/–-]\s?\d)/iuy

/** Reads written answers: `Aanhangsel Handelingen II 2020/21, nr. 1699`, also several in a row. */
export const readAppendices: ReferenceReader = (text, context) =>
  [...text.matchAll(LEAD)].flatMap((lead) => {
    const before = YEAR_BEFORE.exec(text.slice(Math.max(0, lead.index - 80), lead.index))
    let at = lead.index + lead[0].length
    const named = readAt(CHAMBER, text, at)
    at += named?.[0].length ?? 0
    const chamber = chamberOf(named?.[1] ?? named?.[2] ?? before?.[1], context)
    if (chamber === null) return []
    if (before) {
      const start = lead.index - before[0].length
      return (
        readNumbers(text, at, { prefix: prefixOf(chamber, before[2], before[3]), start })?.references ?? []
      )
    }
    return readYears(text, at, { chamber, start: lead.index })
  })

/** Years with their numbers: `2020/21, nr. 3 en 2021/22, nr. 4`; or the one number before its year. */
function readYears(text: string, from: number, { chamber, start }: { chamber: string; start: number }) {
  const found: Reference[] = []
  let at = from
  for (let begins = start; ; ) {
    const year = readAt(YEAR, text, at)
    if (!year) break
    const prefix = prefixOf(chamber, year[1], year[2])
    const row = readNumbers(text, at + year[0].length, { prefix, start: begins })
    if (!row) break
    found.push(...row.references)
    at = row.end
    begins = at + (/^[\s,]*(?:en\s+)?/u.exec(text.slice(at, at + 8))?.[0].length ?? 0)
  }
  if (found.length > 0) return found
  const number = readAt(NUMBER, text, from)
  const year = number && readAt(YEAR, text, from + number[0].length)
  const prefix = year && prefixOf(chamber, year[1], year[2])
  if (!number || !year || !prefix) return []
  const end = from + number[0].length + year[0].length
  return [{ start, end, target: { to: 'document' as const, id: `${prefix}${number[2]}` } }]
}

/** The numbers of one year; nothing where the year is none. */
function readNumbers(
  text: string,
  from: number,
  { prefix, start }: { prefix: string | null; start: number },
): { references: Reference[]; end: number } | null {
  const first = readAt(NUMBER, text, from)
  if (!first || prefix === null) return null
  let end = from + first[0].length
  const references: Reference[] = [{ start, end, target: { to: 'document', id: `${prefix}${first[2]}` } }]
  while (first[1] !== undefined) {
    const next = readAt(NEXT_NUMBER, text, end)
    if (!next) break
    end += next[0].length
    const number = next[1] ?? ''
    references.push({ start: end - number.length, end, target: { to: 'document', id: `${prefix}${number}` } })
  }
  return { references, end }
}

/** The House's, unless the text says otherwise; null in a document of the Senate that leaves it open. */
function chamberOf(named: string | undefined, { document = '' }: ReferenceContext): string | null {
  if (named === undefined) return document.startsWith('ah-ek-') || document.startsWith('kv-ek-') ? null : 'tk'
  return /^(?:I|EK|Eerste)$/iu.test(named) ? 'ek' : 'tk'
}

/** `ah-tk-20202021-` for 2020/21 as for 2020–2021; null where the second year is not the next. */
function prefixOf(chamber: string, from: string | undefined, to: string | undefined): string | null {
  const next = String(Number(from) + 1)
  return to === next || to === next.slice(2) ? `ah-${chamber}-${from}${next}-` : null
}
