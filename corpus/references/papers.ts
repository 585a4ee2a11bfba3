import { parseOfficialId } from '../identifiers.ts'
import { readAt } from './read-at.ts'
import type { Reference, ReferenceContext, ReferenceReader } from './reference.ts'

/** `Kamerstuk`, `Kamerstukken` (also with a typesetter's hyphen in it), or the bracket before a bare `(21 501-20, nr. 1596)`. */
const LEAD = /(?<!\p{L})Kamerstuk(?:-?ken)?(?!\p{L})|\((?=\d{2}[\s.]\d{3}(?!\d))/giu
/** `II 2021–2022,`, `, vergaderjaar 2022/2023`, `I 2019/20,` before the dossier. */
const CHAMBER_AND_YEAR =
  /[\s,:]{0,3}(?:(II?|TK|EK)(?![\p{L}\d]))?[\s,]{0,3}(?:vergaderjaar\s{0,2})?(?:\d{4}\s?[/–—-]\s?\d{2,4}(?!\d))?[\s,;]{0,3}/iuy
/** `32 735`, `21 501-20`, `35 570 V`, `35570-V`, `36 410 A`. */
const DOSSIER =
  /(\d{2})[\s.]?(\d{3})(?!\d)(?:\s?[-–]\s?(\d{1,3})(?!\d)|[\s-]\(?([IVXLC]{1,7}[A-Z]?|[A-Z])\)?(?![\p{L}\d]))?/uy
/** Between several dossiers that share a number, and between papers: ` en `, `, `, `; `. */
const AND = /\s{0,2}(?:[,;/]\s{0,2})?(?:(?:en|alsmede|resp\.)\s{1,2})?/iuy
/** `, nr. `, `nr.`, ` nrs. `, `, nummer `. */
const NUMBER_WORD = /\s{0,2},?\s{0,2}(?:(nrs|nummers)|nr|nummer)\.?:?\s{0,2}/iuy
/** `, 209)` of a citation that leaves the word out; `, A` of the Senate; but not the year of `32 735, 2018.` */
const BARE_NUMBER = /,\s(?!(?:19|20)\d{2}(?!\d))(?=(?:\d{1,4}|[A-Z]{1,3})\s{0,2}(?:$|[).,;:\]]))/uy
/** `-2128` after a dossier with a part of its own, as in `21501-20-2128`. */
const HYPHENED_NUMBER = /-(?=\d{1,4}(?!\d))/uy
const NUMBER = /(?:\d{1,4}|[A-Z]{1,3})(?![\p{L}\d]|[.,]\d|\s\d{3}(?!\d))/uy
/** `, `, ` en `, ` t/m ` between numbers of one dossier; the word may be repeated. */
const NEXT_NUMBER = /\s{0,2}(?:,|en|t\/m|tot en met|[–-])\s{0,2}(?:nrs?\.\s{0,2})?/iuy
const NEXT_WITH_WORD = /\s{0,2}(?:,|en)\s{0,2}nr\.\s{0,2}/iuy

/** Reads parliamentary papers: `Kamerstuk 32 735, nr. 209`, also several in a row. */
export const readPapers: ReferenceReader = (text, context) =>
  [...text.matchAll(LEAD)].flatMap((lead) => {
    const isBare = lead[0] === '('
    const head = isBare ? null : readAt(CHAMBER_AND_YEAR, text, lead.index + lead[0].length)
    const at = lead.index + lead[0].length + (head?.[0].length ?? 0)
    const chamber = head?.[1]?.toUpperCase() ?? null
    return readRow(text, at, { start: isBare ? at : lead.index, chamber, isBare, context })
  })

interface Row {
  /** Where the first reference begins. */
  start: number
  chamber: string | null
  /** Without the word Kamerstuk, only `nr.` tells a paper from other numbers. */
  isBare: boolean
  context: ReferenceContext
}

/** Papers in a row: `23 645, nr. 811 en 29 984, nr. 1207`; `II 2021/22, 36 021, nr. 6; I 2022/23, 36 021, B`. */
function readRow(text: string, from: number, { start, ...row }: Row): Reference[] {
  const found: Reference[] = []
  let at = from
  let begins = start
  for (;;) {
    const paper = readPaper(text, at, { start: begins, ...row })
    if (!paper) return found
    found.push(...paper.references)
    at = paper.end + (readAt(AND, text, paper.end)?.[0].length ?? 0)
    if (at === paper.end) return found
    begins = at
    if (row.isBare) continue
    const head = readAt(CHAMBER_AND_YEAR, text, at)
    at += head?.[0].length ?? 0
    row.chamber = head?.[1]?.toUpperCase() ?? row.chamber
  }
}

/** One dossier, or several that share it, with its number or numbers. */
function readPaper(text: string, from: number, row: Row): { references: Reference[]; end: number } | null {
  const dossiers = readDossiers(text, from)
  if (!dossiers) return null
  const word =
    readAt(NUMBER_WORD, text, dossiers.end) ??
    (row.isBare ? null : readAt(BARE_NUMBER, text, dossiers.end)) ??
    (row.isBare || !dossiers.hasPart ? null : readAt(HYPHENED_NUMBER, text, dossiers.end))
  const numbers = word && readNumbers(text, dossiers.end + word[0].length, word[1] !== undefined)
  if (!numbers) return null
  const references = numbers.list.flatMap((number, index): Reference[] => {
    const id = theOne(dossiers.list, number.text, row)
    const start = index === 0 ? row.start : number.start
    return id === null ? [] : [{ start, end: number.end, target: { to: 'document', id } }]
  })
  return { references, end: numbers.end }
}

function readDossiers(text: string, from: number): { list: string[]; end: number; hasPart: boolean } | null {
  const list: string[] = []
  let end = from
  let hasPart = false
  for (let at = from; ; ) {
    const dossier = readAt(DOSSIER, text, at)
    if (!dossier) return list.length > 0 ? { list, end, hasPart } : null
    const [whole, tens, rest, part, chapter] = dossier
    list.push([`${tens}${rest}`, part ?? chapter].filter(Boolean).join('-'))
    hasPart = part !== undefined
    end = at + whole.length
    const and = readAt(AND, text, end)
    if (!and || and[0] === '') return { list, end, hasPart }
    at = end + and[0].length
  }
}

/** `209`; after `nrs.` all of `3, 4 en 7`, and of `3 t/m 7` the two that are named. */
function readNumbers(text: string, from: number, isPlural: boolean) {
  const list: { text: string; start: number; end: number }[] = []
  for (let at = from; ; ) {
    const number = readAt(NUMBER, text, at)
    if (!number) break
    list.push({ text: number[0], start: at, end: at + number[0].length })
    const end = at + number[0].length
    const next = readAt(isPlural ? NEXT_NUMBER : NEXT_WITH_WORD, text, end)
    if (!next) break
    at = end + next[0].length
  }
  const last = list.at(-1)
  return last ? { list, end: last.end } : null
}

/**
 * The identifier of a paper. Where several dossiers share one number, it is that of any of them: only one that is known
 * is certain. The Senate numbers by letter, the House by digit.
 */
function theOne(dossiers: readonly string[], number: string, { chamber, context }: Row): string | null {
  const isLetter = /^[A-Z]/u.test(number)
  if (chamber === 'I' || chamber === 'EK' ? !isLetter : chamber !== null && isLetter) return null
  const ids = [...new Set(dossiers.map((dossier) => `kst-${dossier}-${number}`))].filter(parseOfficialId)
  const certain = dossiers.length === 1 ? ids : ids.filter((id) => context.known?.ids.has(id))
  return certain.length === 1 ? (certain[0] ?? null) : null
}
