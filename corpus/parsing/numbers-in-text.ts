import { parliamentaryYear } from '../citation.ts'
import type { DocumentKind, References } from '../types.ts'

/** The lines around a document's text. */
export interface Surroundings {
  opening: readonly string[]
  closing: readonly string[]
  furniture: readonly string[]
}

/** What a document prints of its own identifier. */
export interface PrintedNumber {
  /** The whole, where everything for it is printed. */
  id: string | null
  /** Within its year or dossier: `546`. */
  number: string | null
  /** `20242025`. */
  year: string | null
}

const OWN_ID = /^(?:ah-[te]k-\d{8}-\d+|kv-[te]k-\d{4}Z\d{5}|kst-\d{4,5}-[\w-]+)$/u

/** The identifier that is printed at a page's foot, or in parts: `Vergaderjaar 2024–2025 Aanhangsel van de Handelingen`, `546`. */
export function numberIn(
  surroundings: Surroundings,
  { kind, receivedOn, references }: { kind: DocumentKind; receivedOn: string | null; references: References },
): PrintedNumber {
  const { opening, furniture } = surroundings
  const lines = [...opening, ...furniture].map((line) => line.replace(/^#+ /u, ''))
  const printed = lines.find((line) => OWN_ID.test(line)) ?? null
  const chamber = lines.some((line) => /^Eerste Kamer/u.test(line)) ? 'ek' : 'tk'
  const isAppendix = lines.some((line) => /Aanhangsel(?: van de Handelingen)?(?: \d|$)/u.test(line))
  const short = lines.map((line) => /^AH (\d{1,4})$/u.exec(line)?.[1]).find((found) => found !== undefined)
  const number = short ?? (isAppendix ? (numberUnderHead(lines) ?? numberAlone(opening)) : null)
  const year = yearIn(lines) ?? (short !== undefined && receivedOn !== null ? yearOf(receivedOn) : null)
  if (printed !== null) return { id: printed, number, year }
  if (number !== null && year !== null) return { id: `ah-${chamber}-${year}-${number}`, number, year }
  const { dossier, subnumber, zaak } = references
  // Questions are published under their case.
  if (kind === 'question' && zaak !== undefined) return { id: `kv-${chamber}-${zaak}`, number, year }
  const isPaper = number === null && dossier !== undefined && subnumber !== undefined
  return { id: isPaper ? `kst-${dossier}-${subnumber}` : null, number, year }
}

/** The number under `met de daarop door de regering gegeven antwoorden`. */
function numberUnderHead(lines: readonly string[]): string | null {
  const next = lines[lines.findIndex((line) => /gegeven antwoorden\*{0,2}$/u.test(line)) + 1] ?? ''
  return lines[0] !== next && /^[1-9]\d{0,3}$/u.test(next) ? next : null
}

/** The last number alone on its line; the one under `Tweede Kamer der Staten-Generaal` is the chamber's. */
function numberAlone(lines: readonly string[]): string | null {
  const bare = lines.map((line) => line.replace(/^#+ /u, ''))
  const isOwn = (line: string, index: number) =>
    /^[1-9]\d{0,3}$/u.test(line) && index > 0 && !/Staten-Generaal$/u.test(bare[index - 1] ?? '')
  return bare.findLast(isOwn) ?? null
}

/** `Vergaderjaar 2024–2025 Aanhangsel`, `Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2`. */
function yearIn(lines: readonly string[]): string | null {
  const form = /(?:^Vergaderjaar|Kamer, vergaderjaar) (\d{4})\s?[–-]\s?(\d{4})/u
  const match = lines.map((line) => form.exec(line)).find((found) => found !== null)
  return match ? `${match[1]}${match[2]}` : null
}

function yearOf(day: string): string {
  const year = parliamentaryYear(day)
  return `${year}${year + 1}`
}

const LABELS_OF_KENMERK = /^(?:Ons kenmerk|Onze referentie|Kenmerk):?(?: (.+))?$/iu

/** The numbers that a document says are its own, and the earlier one of the Appendix that it points to. */
export function referencesIn({ opening, furniture }: Surroundings, text: string): References {
  const zaak = zaakIn(opening, text)
  const kenmerk = kenmerkIn(furniture)
  const paper = opening.map((line) => DOSSIER.exec(line)).find((match) => match !== null)
  const subnumber = opening
    .map((line) => /^Nr\. ?(\d+|[A-Z]{1,3})(?= |$)/u.exec(line)?.[1])
    .find((found) => found)
  const seeAlso = SEE_ALSO.exec(text)
  return {
    ...(zaak === null ? {} : { zaak }),
    ...(kenmerk === null ? {} : { kenmerk }),
    ...(paper ? { dossier: [`${paper[1]}${paper[2]}`, paper[3]].filter(Boolean).join('-') } : {}),
    ...(subnumber === undefined ? {} : { subnumber }),
    ...(seeAlso ? { seeAlso: `ah-tk-${seeAlso[1]}${seeAlso[2]}-${seeAlso[3]}` } : {}),
  }
}

/** `32 735 Mensenrechten in het buitenlands beleid`, `36 600 V Vaststelling`, `21 501-20 Europese Raad`. */
const DOSSIER = /^(\d{2}) ?(\d{3})(?:(?: |-)([IVXLC]+[A-Z]?|[A-Z]|\d{1,3}))?(?: \p{Lu}|$)/u

/** `Zie ook Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 393`: as a rule the notice that the answer would be late. */
const SEE_ALSO = /Zie ook Aanhangsel Handelingen, ?vergaderjaar (\d{4})\s?[–-]\s?(\d{4}), ?nr\. ?(\d+)/u

/** A zaak alone on its line, or named as the chamber's own number; others may be what the questions are about. */
function zaakIn(opening: readonly string[], text: string): string | null {
  const alone = opening.find((line) => /^\d{4}Z\d{5}$/u.test(line))
  // `uw brief van 5 juli 2024, nr. 2024Z11859`, `ingezonden op 10 juni 2022 met kenmerk 2022Z11774`
  const own = /(?:\bnr\.|kenmerk) (\d{4}Z\d{5})\b/u.exec(text)?.[1]
  const all = new Set(text.match(/\b\d{4}Z\d{5}\b/gu))
  return alone ?? own ?? (all.size === 1 ? ([...all][0] ?? null) : null)
}

/** `Onze Referentie` and its value on the next line, or a code of the ministry such as `BZDOC-693942081-24`. */
function kenmerkIn(furniture: readonly string[]): string | null {
  const isCode = (text: string | undefined) => text !== undefined && /^(?=.*\d)[\w./-]{4,40}$/u.test(text)
  for (const [index, line] of furniture.entries()) {
    const label = LABELS_OF_KENMERK.exec(line)
    const value = label?.[1] ?? (label ? furniture[index + 1] : undefined)
    if (isCode(value)) return value ?? null
  }
  return furniture.find((line) => /^[A-Z]{2,}-\d+(?:-\d+)*$/u.test(line)) ?? null
}
