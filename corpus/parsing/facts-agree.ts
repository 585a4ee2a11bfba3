import type { DocumentFacts, References } from '../types.ts'
import type { Contradiction } from './facts-fit.ts'
import { listed, type Named, peopleDiffer } from './people-agree.ts'

/** What is known of a document, as far as it is known. */
export type KnownFacts = Partial<Omit<DocumentFacts, 'url' | 'sha256'>>

/** What one source says of a document. */
export interface Testimony {
  /** Behind "by its": `text`, `metadata.xml`. */
  source: string
  facts: KnownFacts
  /** All its words about people, for those whom it names but who were not found in it. */
  words?: string
}

/** The first fact of a metadata file that another source states otherwise, or that the file lacks; null where all agree. */
export function contradictionWith(
  facts: DocumentFacts,
  testimonies: readonly Testimony[],
): Contradiction | null {
  for (const testimony of testimonies) {
    const difference = differenceOf(testimony, { ...facts, alsoFor: facts.alsoFor ?? [] }, isKnown)
    if (difference === null) continue
    const { field, one, other } = difference
    return {
      field,
      problem: `By its ${testimony.source} the document's "${field}" is ${one}, but here it is ${other}.`,
    }
  }
  return null
}

/** The first fact that two sources give differently, or null; what only one of them gives is no difference. */
export function contradictionBetween(testimonies: readonly Testimony[]): Contradiction | null {
  for (const [index, first] of testimonies.entries()) {
    for (const second of testimonies.slice(index + 1)) {
      const difference = differenceOf(first, second.facts, (one, other) => isKnown(one) && isKnown(other))
      if (difference === null) continue
      const { field, one, other } = difference
      return {
        field,
        problem: `By its ${first.source} the document's "${field}" is ${one}, but by its ${second.source} it is ${other}.`,
      }
    }
  }
  return null
}

/** All that the sources know together; of what several give, the first one's words. */
export function merged(testimonies: readonly Testimony[]): KnownFacts {
  const facts: KnownFacts = {}
  for (const { facts: more } of testimonies) {
    const known = Object.entries(more).filter(([, value]) => isKnown(value) && !lacksParty(value))
    Object.assign(facts, { ...Object.fromEntries(known), ...facts })
    facts.references = { ...more.references, ...facts.references }
  }
  return facts
}

/** Nobody named and no day given say nothing. */
function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
}

/** Official metadata name members without their parties, and ministers without their offices. */
function lacksParty(value: unknown): boolean {
  return Array.isArray(value) && value.some((each) => Object.values(each).includes(''))
}

/** A fact that two sources give differently, with both values as a person reads them. */
interface Difference {
  field: string
  one: string
  other: string
}

const REFERENCES: (keyof References)[] = ['zaak', 'kenmerk', 'dossier', 'subnumber', 'seeAlso']

function differenceOf(
  { facts: one, words = '' }: Testimony,
  other: KnownFacts,
  isComparable: (one: unknown, other: unknown) => boolean,
): Difference | null {
  const references = REFERENCES.map((field) => [field, one.references?.[field], other.references?.[field]])
  const fields = (['id', 'kind', 'askedOn', 'publishedOn'] as const).map((field) => [
    field,
    one[field],
    other[field],
  ])
  for (const [field = '', a, b] of [...fields, ...references] as (string | undefined)[][]) {
    if (!isComparable(a, b) || a === b || (field === 'dossier' && isPartOf(a, b))) continue
    return { field, one: a ?? 'missing', other: b ?? 'missing' }
  }
  const also = namedIn(other, 'alsoFor')
  for (const field of ['askers', 'ministers', 'alsoFor'] as const) {
    const [said, given] = [namedIn(one, field), namedIn(other, field)]
    if (!isComparable(said, given)) continue
    if (peopleDiffer(said, { given, also: field === 'ministers' ? also : [], words }))
      return { field, one: listed(said), other: listed(given) }
  }
  return null
}

/** A dossier is referred to with or without its chapter: `36600-V` is `36600`. */
function isPartOf(one = '', other = ''): boolean {
  return one.startsWith(`${other}-`) || other.startsWith(`${one}-`)
}

function namedIn(facts: KnownFacts, field: 'askers' | 'ministers' | 'alsoFor'): Named[] {
  if (field === 'askers') return (facts.askers ?? []).map(({ name, party }) => ({ name, of: party }))
  if (field === 'ministers')
    return (facts.ministers ?? []).map(({ name, role, rank }) => ({ name, of: role, rank }))
  return (facts.alsoFor ?? []).map(({ name, role }) => ({ name, of: role }))
}
