import type { Asker, Minister, Office, Rank } from '../types.ts'
import { isName, withoutInitials } from './names.ts'

/** Who answers or writes, and on whose behalf too, as far as a document says it. */
export interface Answerers {
  ministers: Minister[]
  alsoFor: Office[]
}

/** Where askers are named: `Vragen van de leden`, `op vragen van Kuzu`, but not the Appendix's own `door de leden der Kamer`. */
const ASKED_BY =
  /vra(?:ag|gen)(?: gesteld)? (?:van|door) (?:(?:het|de) (?:(?:lid|leden) )+(?!der Kamer))?(?=\p{L})/giu
/** One party and those before it who share it: `Kröger, Thijssen (beiden GroenLinks-PvdA)`. */
const ASKERS_OF_PARTY =
  /\s*(?:,|en\b)?\s*([^()]{2,120}?)\s*\((?:(?:beiden|allen) (?:van )?)?([\p{L}\d][^()]{0,40})\)/uy

/** The members who asked: `Vragen van het lid Sjoerdsma (D66) aan`, `de leden Kröger en Gabriëls (beiden GroenLinks-PvdA)`. */
export function askersIn(text: string): Asker[] {
  for (const { index, 0: words } of text.matchAll(ASKED_BY)) {
    const askers = askersFrom(text, index + words.length)
    if (askers.length > 0) return askers
  }
  return []
}

function askersFrom(text: string, start: number): Asker[] {
  const askers: Asker[] = []
  ASKERS_OF_PARTY.lastIndex = start
  for (let match = ASKERS_OF_PARTY.exec(text); match; match = ASKERS_OF_PARTY.exec(text)) {
    const [, listed = '', party = ''] = match
    const names = listed
      .split(/,| en /u)
      .map((name) => name.replace(/^\s*(?:van )?(?:het lid|de leden) /u, '').trim())
      .filter((name) => name !== '')
    if (names.length === 0 || !names.every(isName)) break
    askers.push(...names.map((name) => ({ name, party: party.trim() })))
  }
  return askers
}

const RANKS = /minister-president|minister|staatssecretaris/iu

/** The rank that a document's word says: `Staatssecretarissen`; none where it says none. */
export function rankIn(words: string): { rank?: Rank } {
  const said = RANKS.exec(words)?.[0].toLowerCase()
  return said === undefined ? {} : { rank: said as Rank }
}

const RANK = 'minister-president|ministers?|staatssecretaris(?:sen)?'
/** `Antwoord van`, `Mededeling van`, up to the day, the questions or the end. */
const ANSWER_OF = new RegExp(
  String.raw`(?:Antwoord(?:en)?|Mededeling) van (?=(?:de )?(?:${RANK})\b)(.+?)(?:\((?:ontvangen|ingezonden)|,? op (?:de )?(?:schriftelijke )?(?:Kamer)?vragen\b|(?<!\b\p{L})\. |$)`,
  'iu',
)
const RANK_WRITTEN = '(?:[Mm]inister(?:-[Pp]resident)?s?|[Ss]taatssecretaris(?:sen)?)'
/** `Minister Koolmees (Sociale Zaken)`, one more behind `,`, `en`, `en Staatssecretaris`; also where the bracket is never closed. */
const NAMED = new RegExp(
  String.raw`(?:,|\b(?:en|(${RANK_WRITTEN})))(?: (?:van )?(?:de )?(${RANK_WRITTEN}))? (?!${RANK_WRITTEN}\b)(\p{Lu}[^()]{1,50}?) ?\(([^()]+?) ?(?:\)|$)`,
  'gu',
)

/** Who answers: by the words above the answers, else by the signature; and for whom too (`mede namens`). */
export function answerersIn(text: string, lines: readonly string[]): Answerers {
  const answer = ANSWER_OF.exec(text)?.[1] ?? ''
  const [speaking = '', ...also] = answer.split(/,? mede namens /iu)
  // `Ministers Blok (...) en Kaag (...)` says the rank of both, `Minister Blok (...) en Kaag (...)` only of one.
  let shared: { rank?: Rank } = {}
  const named = [...speaking.matchAll(NAMED)]
    .map(([, first, further, name = '', role = '']): Minister => {
      const said = further ?? first
      const own = said === undefined ? shared : rankIn(said)
      if (said !== undefined) shared = /(?:ministers|sen)$/iu.test(said) ? own : {}
      return { name: withoutInitials(name.trim()), role, ...own }
    })
    .filter(({ name }) => isName(name))
  return {
    ministers: named.length > 0 ? named : signatures(lines),
    alsoFor: also.length > 0 ? also.flatMap(offices) : lines.flatMap(namedBelow),
  }
}

/** `Mede namens de Minister van Landbouw, Visserij, Voedselzekerheid en Natuur,`, above a signature. */
function namedBelow(line: string): Office[] {
  return offices(/^Mede namens (.+?),?$/u.exec(line)?.[1] ?? '')
}

const OFFICE = new RegExp(
  String.raw`(?:de )?(${RANK})\b(?: ((?:van|voor) .+?|\p{Lu}[^()]+ \([^()]+\)))?(?=,?(?: en)? (?:de )?(?:${RANK})\b|,?\s*$)`,
  'giu',
)

/** The offices in `de Ministers van Financiën en voor Klimaat en Energie en de Staatssecretaris van Defensie`. */
function offices(text: string): Office[] {
  return [...text.matchAll(OFFICE)].flatMap(([, rank = '', what = '']): Office[] => {
    const [, name, portfolio] = /^(\p{Lu}.*?) \((.+)\)$/u.exec(what) ?? []
    if (name !== undefined && portfolio !== undefined) return [{ name, role: portfolio }]
    const singular = rank
      .toLowerCase()
      .replace(/^ministers$/u, 'minister')
      .replace(/sen$/u, '')
    if (what === '') return [{ name: null, role: singular }]
    return what.split(/,? en (?=(?:van|voor) \p{Lu})|, (?=(?:van|voor) \p{Lu})/u).map((each) => ({
      name: null,
      role: `${singular} ${each}`,
    }))
  })
}

/** `De minister van Defensie,`, `De Minister-President, Minister van Algemene Zaken,`. */
const OFFICE_LINE = /^De (?:minister-president, )?(?:minister|staatssecretaris) (?:van|voor) (.+?)(,?)$/iu
/** `W.B. Hoekstra`, `D. Yeşilgöz-Zegerius`. */
const SIGNED = /^(?:\p{Lu}\p{Ll}?\.[ -]?)+\p{L}[\p{L}’' -]{1,40}$/u

/** `De minister van Buitenlandse Zaken,` and `W.B. Hoekstra` on the next line. */
function signatures(lines: readonly string[]): Minister[] {
  return lines.flatMap((line, index) => {
    const role = OFFICE_LINE.exec(line)?.[1]
    const name = lines[index + 1] ?? ''
    return role !== undefined && SIGNED.test(name)
      ? [{ name: withoutInitials(name), role, ...rankIn(line) }]
      : []
  })
}
