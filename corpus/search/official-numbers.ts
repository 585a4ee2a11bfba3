import { fold } from '../detection/fold.ts'
import { parseOfficialId } from '../identifiers.ts'
import { findReferences } from '../references/find-references.ts'
import type { Reference } from '../references/reference.ts'
import type { CorpusBundle } from './bundle.ts'

/** What official numbers stand for, folded: passages of the documents that bear them, and passages that cite them. */
export interface OfficialNumbers {
  /** By identifier, zaak, kenmerk, dossier (`32735`) and the number in the Appendix (`nr 1699`), in reading order. */
  borne: ReadonlyMap<string, readonly string[]>
  cited: ReadonlyMap<string, readonly string[]>
}

/** The numbers that the documents bear, and those that their passages cite: as written, and as what is meant. */
export function officialNumbers({ documents, links }: CorpusBundle): OfficialNumbers {
  const borne = new Map<string, string[]>()
  const cited = new Map<string, string[]>()
  const passagesOf = new Map(documents.map(({ id, passages }) => [id, passages.map((passage) => passage.id)]))
  const add = (into: Map<string, string[]>, name: string, passages: readonly string[]) => {
    const known = into.get(fold(name)) ?? []
    into.set(fold(name), [...known, ...passages.filter((passage) => !known.includes(passage))])
  }
  for (const { id, references, passages } of documents) {
    const { dossier, subnumber: _, seeAlso: __, ...own } = references
    const parts = parseOfficialId(id)
    const names = [id, ...Object.values(own), ...(dossier === undefined ? [] : [dossier])]
    if (parts?.type === 'answers') names.push(`nr ${parts.number}`)
    for (const name of names)
      add(
        borne,
        name,
        passages.map((passage) => passage.id),
      )
    for (const passage of passages) {
      add(borne, passage.id, [passage.id])
      const texts = { question: passage.questions.map(({ text }) => text), heading: [passage.heading ?? ''] }
      const parts = {
        ...texts,
        paragraph: passage.paragraphs,
        footnote: passage.footnotes.map(({ text }) => text),
      }
      for (const { part, index, start, end, target } of links[passage.id] ?? []) {
        const written = parts[part][index]?.slice(start, end) ?? ''
        const meant = 'held' in target ? target.held : (/([^/=]+?)(?:\.html)?$/u.exec(target.url)?.[1] ?? '')
        if (meant.startsWith(`${id}#`)) continue
        for (const name of new Set([meant, ...namesIn(written)])) {
          // What is written wrongly leads to what is meant, too.
          const bearing = name === meant ? [] : (passagesOf.get(meant) ?? [])
          add(cited, name, [passage.id, ...bearing])
          const dossier = dossierOf(name)
          if (dossier !== null) add(cited, dossier, [passage.id])
        }
      }
    }
  }
  return { borne, cited }
}

/** The names of references as they are written, whoever may bear them. */
function namesIn(text: string): string[] {
  return findReferences(text).flatMap(nameOf)
}

function nameOf({ target }: Reference): string[] {
  return target.to === 'document' ? [target.id] : target.to === 'zaak' ? [target.zaak] : []
}

/** `32735` of `kst-32735-209`, `21501-20` of `kst-21501-20-1596`. */
function dossierOf(name: string): string | null {
  const parts = parseOfficialId(name)
  if (parts?.type !== 'paper') return null
  return [parts.dossier, ...(parts.chapter === null ? [] : [parts.chapter])].join('-')
}

/** What a query names by number. */
export interface NamedInQuery {
  /** Passages, the named documents' own first. */
  passages: string[]
  /** The query without its numbers. */
  rest: string
}

/** A way to write an official number in a query, beside those in which documents write them, and the names it may be. */
interface Spelling {
  pattern: RegExp
  namesOf: (match: RegExpMatchArray) => string[]
}

const YEARS = String.raw`(\d{4})\s?[/–—-]\s?(\d{4}|\d{2})`
const NUMBER_WORD = String.raw`(?:nr\.?|nummer|no\.?|number)`

const SPELLINGS: readonly Spelling[] = [
  // "2020-2021, 1699", "vergaderjaar 2021–2022, nr. 3578".
  {
    pattern: new RegExp(`${YEARS}[\\s,;)]{1,4}(?:${NUMBER_WORD}\\s?)?(\\d{1,4})(?!\\d)`, 'giu'),
    namesOf: ([, from = '', to = '', number = '']) => {
      const next = String(Number(from) + 1)
      return next.endsWith(to) ? [`ah-tk-${from}${next}-${Number(number)}`] : []
    },
  },
  // "32735-209", "32 735 nr 209", "32735".
  {
    pattern: new RegExp(
      `(?<![\\d-])(\\d{2})[\\s.]?(\\d{3})(?:-(\\d{1,3}|[IVX]{1,5})(?=[\\s,-]))?(?:[\\s,/-]{1,3}(?:${NUMBER_WORD}\\s?)?(\\d{1,4}))?(?![\\d-])`,
      'giu',
    ),
    namesOf: ([, tens = '', rest = '', part, number]) => {
      const dossier = [`${tens}${rest}`, ...(part === undefined ? [] : [part])].join('-')
      return [number === undefined ? dossier : `kst-${dossier}-${number}`]
    },
  },
  // "Aanhangsel 1699", "Kamervragen nr. 1699", "1699" alone.
  {
    pattern: new RegExp(
      `(?:aanhangsel|handelingen|kamervragen|antwoorden|${NUMBER_WORD})\\s(?:${NUMBER_WORD}\\s?)?(\\d{2,4})(?![\\d/–-])`,
      'giu',
    ),
    namesOf: (match) => [`nr ${match[1]}`],
  },
  { pattern: /^\s*(\d{2,4})\s*$/gu, namesOf: (match) => [`nr ${match[1]}`] },
  // "BZDOC-693942081-24".
  {
    pattern: /(?<![\p{L}\d])[\p{L}\d][\p{L}\d./-]{5,38}[\p{L}\d](?![\p{L}\d])/giu,
    namesOf: (match) => [match[0]],
  },
]

/** `AH-TK-20202021-1699` and `2021z02286` as documents write them; as long as it was. */
function asWritten(query: string): string {
  return query
    .replace(/(?<![\p{L}\d])(?:ah|kv|kst)-(?:[te]k-)?(?=\d)/giu, (prefix) => prefix.toLowerCase())
    .replace(/(?<=(?:19|20)\d{2})z(?=\d{5})/gu, 'Z')
    .replace(/\.html?(?!\p{L})/giu, (ending) => ' '.repeat(ending.length))
}

/** Words that only say that a number follows. */
const AROUND =
  /(?<!\p{L})(?:kamerstuk(?:ken)?|aanhangsel|(?:van de )?handelingen|kamervragen|kenmerk|zaak(?:nummer)?|vergaderjaar|tweede kamer|parliamentary paper|case|document|nr\.?|nummer|ii|tk)(?!\p{L})|[,;:()[\].]/giu

/** The numbers of documents in a query. Null where it names none. */
export function namedByNumber(query: string, { borne, cited }: OfficialNumbers): NamedInQuery | null {
  const own = new Set<string>()
  const citing = new Set<string>()
  let rest = asWritten(query)
  let isNamed = false
  const take = (names: readonly string[], { start, end }: { start: number; end: number }) => {
    for (const name of names.map(fold)) {
      for (const passage of borne.get(name) ?? []) own.add(passage)
      for (const passage of cited.get(name) ?? []) citing.add(passage)
    }
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
    isNamed = true
  }
  for (const { 0: id, index } of rest.matchAll(PASSAGE_ID)) {
    if (borne.has(fold(id))) take([id], { start: index, end: index + id.length })
  }
  for (const reference of findReferences(rest)) {
    if (reference.target.to !== 'passage') take(nameOf(reference), reference)
  }
  for (const { pattern, namesOf } of SPELLINGS) {
    for (const match of rest.matchAll(pattern)) {
      const names = namesOf(match).filter((name) => borne.has(fold(name)) || cited.has(fold(name)))
      if (names.length > 0) take(names, { start: match.index, end: match.index + match[0].length })
    }
  }
  if (!isNamed) return null
  const question = /(?<!\p{L})(?:vraag|question|antwoord)\s+(\d{1,3})(?!\d)/iu.exec(rest)
  const asked = question ? [...own].filter((passage) => passage.endsWith(`#${question[1]}`)) : []
  return {
    passages: [...new Set([...asked, ...own, ...citing])],
    rest: rest
      .replace(question?.[0] ?? '', ' ')
      .replace(AROUND, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  }
}

const PASSAGE_ID = /(?<![\p{L}\d-])(?:ah|kst|kv)-[\w-]{4,40}#\d{1,3}(?!\d)/gu
