import type { Asker, DocumentFacts, Minister, References } from '../types.ts'

/** The parts of a document that speak of it. */
interface Surroundings {
  opening: readonly string[]
  closing: readonly string[]
  furniture: readonly string[]
}

/** What a document says of itself; null or empty where it does not. */
export type FactsInText = Pick<
  DocumentFacts,
  'askedOn' | 'publishedOn' | 'askers' | 'ministers' | 'references'
>

/** Reads the facts that stand in a document's opening, signature and letterhead. */
export function readFactsInText({ opening, closing, furniture }: Surroundings): FactsInText {
  const text = opening.join(' ')
  return {
    askedOn: dayAfter(/ingezonden(?: op)? /u, text),
    publishedOn: dayAfter(/ontvangen(?: op)? /u, text) ?? placeAndDate(opening),
    askers: readAskers(text),
    ministers: readMinisters(text) ?? signatures([...opening, ...closing]),
    references: readReferences(opening, furniture),
  }
}

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const DAY = String.raw`(\d{1,2}) (${MONTHS.join('|')}) (\d{4})`

function dayAfter(words: RegExp, text: string): string | null {
  return isoDay(new RegExp(words.source + DAY, 'u').exec(text))
}

/** `Den Haag, 27 september 2018`. */
function placeAndDate(lines: readonly string[]): string | null {
  const form = new RegExp(String.raw`^\p{Lu}[\p{L} ’'-]*, ${DAY}$`, 'u')
  return isoDay(lines.map((line) => form.exec(line)).find((match) => match !== null) ?? null)
}

function isoDay(match: RegExpExecArray | null): string | null {
  if (!match) return null
  const [, day = '', month = '', year = ''] = match
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** `vragen van het lid Sjoerdsma (D66)`, `de leden Kröger en Gabriëls (beiden GroenLinks-PvdA)`. */
function readAskers(text: string): Asker[] {
  const [named = ''] = (/vragen van (.{2,400})/iu.exec(text)?.[1] ?? '').split(
    / (?:aan (?:de|het)|over|inzake) /u,
  )
  return [...named.matchAll(/([^()]+)\(([^()]+)\)/gu)].flatMap(([, names = '', party = '']) =>
    names
      .split(/,| en /u)
      .map((name) => name.replace(/^\s*(?:het lid|de leden) /u, '').trim())
      .filter((name) => name !== '')
      .map((name) => ({ name, party: party.replace(/^(?:beiden|allen) /u, '') })),
  )
}

/** `Antwoord van minister Blok (Buitenlandse Zaken) en van minister Kaag (...)`. */
function readMinisters(text: string): Minister[] | null {
  const start = /Antwoord(?:en)? van /u.exec(text)?.index
  if (start === undefined) return null
  const named = text
    .slice(start)
    .matchAll(/(?:[Mm]inister|[Ss]taatssecretaris) (\p{Lu}[^()]{1,60}?) \(([^()]+)\)/gu)
  const ministers = [...named].map(([, name = '', role = '']) => ({ name, role }))
  return ministers.length > 0 ? ministers : null
}

/** `De minister van Buitenlandse Zaken,` and `W.B. Hoekstra` on the next line. */
function signatures(lines: readonly string[]): Minister[] {
  return lines.flatMap((line, index) => {
    const role = /^De (?:minister|staatssecretaris) (?:van|voor) (.+),$/iu.exec(line)?.[1]
    const name = lines[index + 1]?.replace(/^(?:\p{Lu}\p{Ll}?\.)+ ?/u, '')
    return role !== undefined && name !== undefined ? [{ name, role }] : []
  })
}

function readReferences(opening: readonly string[], furniture: readonly string[]): References {
  const zaak = /\b\d{4}Z\d{5}\b/u.exec(opening.join(' '))?.[0]
  const kenmerk = furniture.find((line) => /^[A-Z]{2,}-\d+(?:-\d+)*$/u.test(line))
  // "32 735 Mensenrechten in het buitenlands beleid", "Nr. 209 BRIEF VAN DE MINISTER".
  const dossier = opening
    .map((line) => /^(\d{2}) ?(\d{3}) \p{Lu}/u.exec(line))
    .find((match) => match !== null)
  const subnumber = opening
    .map((line) => /^Nr\. (\d+)/u.exec(line)?.[1])
    .find((number) => number !== undefined)
  return {
    ...(zaak === undefined ? {} : { zaak }),
    ...(kenmerk === undefined ? {} : { kenmerk }),
    ...(dossier ? { dossier: `${dossier[1]}${dossier[2]}` } : {}),
    ...(subnumber === undefined ? {} : { subnumber }),
  }
}
