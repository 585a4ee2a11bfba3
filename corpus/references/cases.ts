import { parseOfficialId } from '../identifiers.ts'
import type { Reference, ReferenceReader } from './reference.ts'

/** `2022Z11774`, also with the number of an annex to it: `2024Z15585/2024D37938`. */
const ZAAK = /(?<![\p{L}\d])((?:19|20)\d{2}Z\d{5})(?:\/(?:19|20)\d{2}D\d{4,6})?(?![\p{L}\d])/gu
/** An identifier as it is: `ah-tk-20202021-1699`, `ah-tk-2020–2021-1699`, `kst-32735-209`, `kv-tk-2018Z10359`. */
const IDENTIFIER =
  /(?<![\p{L}\d-])(?:ah-[te]k-\d{4}[–-]?\d{4}[–-]\d{1,4}|kst-\d{5}(?:-[\dA-Z]{1,8}){1,2}|kv-[te]k-\d{4}Z\d{5})(?![\p{L}\d-]|\.[a-z]{2,4})/gu
/** What a ministry's own reference can be made of: `BZDOC-693942081-24`, `2023-0000123456`, `DGA/24.118`. */
const KENMERK = /(?<![\p{L}\d])[\p{L}\d][\p{L}\d./-]{5,38}[\p{L}\d](?![\p{L}\d])/gu
/** `Staatsblad 2020, 118`, `Stb. 2020, nr. 118`, `Staatscourant 2021 nr. 4512`, but not `het Staatsblad 2019 3 keer`. */
const GAZETTE =
  /(?<![\p{L}\d])(?:(Staatsblad|Stb\.)|Staatscourant|Stcrt\.)\s((?:19|20)\d{2})(?:,\s(?:nr\.?\s)?|\snr\.?\s)([1-9]\d{0,4})(?![\p{L}\d]|[.,]\d)/giu

/** Reads case numbers. One that a known document carries leads there; any other to its page at parliament. */
export const readCases: ReferenceReader = (text, { known, zaak: own, meant }) =>
  [...text.matchAll(ZAAK)].flatMap((match): Reference[] => {
    const [whole, zaak = ''] = match
    const id = meant?.get(zaak) ?? known?.byZaak.get(zaak)
    const target = id === undefined ? ({ to: 'zaak', zaak } as const) : ({ to: 'document', id } as const)
    return zaak === own ? [] : [{ start: match.index, end: match.index + whole.length, target }]
  })

/** Reads official identifiers that stand in a text as they are. */
export const readIdentifiers: ReferenceReader = (text) =>
  [...text.matchAll(IDENTIFIER)].flatMap(({ 0: whole, index }): Reference[] => {
    const plain = whole.replace(/–/gu, '-').replace(/^(ah-[te]k-\d{4})-(\d{4}-)/u, '$1$2')
    return parseOfficialId(plain)
      ? [{ start: index, end: index + whole.length, target: { to: 'document', id: plain } }]
      : []
  })

/** Reads a ministry's own references, only those that a known document carries. */
export const readKenmerken: ReferenceReader = (text, { known }) => {
  if (!known || known.byKenmerk.size === 0) return []
  return [...text.matchAll(KENMERK)].flatMap(({ 0: whole, index }): Reference[] => {
    const id = known.byKenmerk.get(whole)
    return id === undefined
      ? []
      : [{ start: index, end: index + whole.length, target: { to: 'document', id } }]
  })
}

/** Reads acts and notices in the State's own papers. */
export const readGazettes: ReferenceReader = (text) =>
  [...text.matchAll(GAZETTE)].map((match): Reference => {
    const [whole, law, year, number] = match
    const id = `${law === undefined ? 'stcrt' : 'stb'}-${year}-${number}`
    return { start: match.index, end: match.index + whole.length, target: { to: 'document', id } }
  })
