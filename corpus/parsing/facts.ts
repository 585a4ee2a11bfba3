import { officialUrl, parseOfficialId } from '../identifiers.ts'
import { isIsoDay, isRecord, lineOf, parseJson } from '../json-source.ts'
import { SourceError } from '../source-error.ts'
import type { DocumentFacts, DocumentKind, Rank, References } from '../types.ts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string' && value.trim() === value && value !== ''
const isDay: Check = (value) => value === null || isIsoDay(value)
const isListOf =
  (...fields: string[]): Check =>
  (value) =>
    Array.isArray(value) &&
    value.every((item) => hasExactly(item, fields) && fields.every((field) => isText(item[field])))

/** People of an office whom a document may leave unnamed. */
const isListOfOffices: Check = (value) =>
  Array.isArray(value) &&
  value.every(
    (item) =>
      hasExactly(item, ['name', 'role']) && isText(item.role) && (item.name === null || isText(item.name)),
  )

const RANKS: Rank[] = ['minister-president', 'minister', 'staatssecretaris']

function isListOfMinisters(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const isRank = (rank: unknown) => rank === undefined || (RANKS as unknown[]).includes(rank)
  const unranked = value.map((item) => {
    if (!isRecord(item) || !isRank(item.rank)) return null
    const { rank: _, ...person } = item
    return person
  })
  return isListOf('name', 'role')(unranked)
}

const KINDS: DocumentKind[] = ['answers', 'letter', 'question', 'delay', 'motion']
const REFERENCES: (keyof References)[] = ['zaak', 'questions', 'kenmerk', 'dossier', 'subnumber', 'seeAlso']

/** Every field of a metadata file, with what it must be. */
const FIELDS: Record<keyof DocumentFacts, { is: Check; means: string }> = {
  id: {
    is: (value) => typeof value === 'string' && parseOfficialId(value) !== null,
    means: 'an official identifier',
  },
  kind: { is: (value) => (KINDS as unknown[]).includes(value), means: `one of ${KINDS.join(', ')}` },
  title: { is: isText, means: 'a text' },
  askedOn: { is: isDay, means: 'a day such as "2022-06-10", or null' },
  publishedOn: { is: isDay, means: 'a day such as "2022-07-15", or null' },
  askers: { is: isListOf('name', 'party'), means: 'a list of {"name", "party"}' },
  ministers: {
    is: isListOfMinisters,
    means: `a list of {"name", "role"}, and perhaps a "rank" that is one of ${RANKS.join(', ')}`,
  },
  alsoFor: {
    is: (value) => value === undefined || isListOfOffices(value),
    means: 'a list of {"name", "role"}, a name perhaps null, or left out',
  },
  references: { is: isReferences, means: `an object of ${REFERENCES.join(', ')}` },
  url: { is: isText, means: 'the official address' },
  sha256: {
    is: (value) => typeof value === 'string' && /^[\da-f]{64}$/u.test(value),
    means: '64 hex digits',
  },
}

/** Reads the metadata file of a document, and refuses one with a field missing, unknown or not as it must be. */
export function readFacts(json: string, file: string): DocumentFacts {
  const facts = checkFields(json, file, { all: true }) as unknown as DocumentFacts
  if (facts.url !== officialUrl(facts.id))
    throw fault(`The address must be ${officialUrl(facts.id)}.`, { json, file, field: 'url' })
  return facts
}

/** Reads a file of some of a document's facts, each as in its metadata file. */
export function readPartialFacts(json: string, file: string): Partial<DocumentFacts> {
  return checkFields(json, file, { all: false }) as Partial<DocumentFacts>
}

function checkFields(json: string, file: string, { all }: { all: boolean }): Record<string, unknown> {
  const facts = parseJson(json, file)
  const fail = (problem: string, field: string | null) => fault(problem, { json, file, field })
  if (!isRecord(facts)) throw fail('The metadata are no object.', null)
  for (const field of Object.keys(facts)) {
    if (!Object.hasOwn(FIELDS, field)) throw fail(`The field ${JSON.stringify(field)} is not known.`, field)
  }
  for (const [field, { is, means }] of Object.entries(FIELDS)) {
    if (is(facts[field]) || (!all && facts[field] === undefined)) continue
    throw fail(
      `The field "${field}" must be ${means}, but is ${JSON.stringify(facts[field]) ?? 'missing'}.`,
      field,
    )
  }
  return facts
}

function fault(problem: string, place: { json: string; file: string; field: string | null }): SourceError {
  const { json, file, field } = place
  const advice = `Fields are ${Object.keys(FIELDS).join(', ')}.`
  return new SourceError(problem, { file, line: field === null ? 1 : lineOf(field, json), advice })
}

function isReferences(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.entries(value).every(([key, item]) => (REFERENCES as string[]).includes(key) && isText(item))
  )
}

function hasExactly(value: unknown, fields: readonly string[]): value is Record<string, unknown> {
  return isRecord(value) && Object.keys(value).sort().join() === [...fields].sort().join()
}
