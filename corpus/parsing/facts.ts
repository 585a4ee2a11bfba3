import { officialUrl, parseOfficialId } from '../identifiers.ts'
import { SourceError } from '../source-error.ts'
import type { DocumentFacts, References } from '../types.ts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string' && value.trim() === value && value !== ''
const isDay: Check = (value) => value === null || (typeof value === 'string' && isIsoDay(value))
const isListOf =
  (...fields: string[]): Check =>
  (value) =>
    Array.isArray(value) &&
    value.every((item) => hasExactly(item, fields) && fields.every((field) => isText(item[field])))

const REFERENCES: (keyof References)[] = ['zaak', 'questions', 'kenmerk', 'dossier', 'subnumber']

/** Every field of a metadata file, with what it must be. */
const FIELDS: Record<keyof DocumentFacts, { is: Check; means: string }> = {
  id: {
    is: (value) => typeof value === 'string' && parseOfficialId(value) !== null,
    means: 'an official identifier',
  },
  kind: { is: (value) => value === 'answers' || value === 'letter', means: '"answers" or "letter"' },
  title: { is: isText, means: 'a text' },
  askedOn: { is: isDay, means: 'a day such as "2022-06-10", or null' },
  publishedOn: { is: isDay, means: 'a day such as "2022-07-15", or null' },
  askers: { is: isListOf('name', 'party'), means: 'a list of {"name", "party"}' },
  ministers: { is: isListOf('name', 'role'), means: 'a list of {"name", "role"}' },
  alsoFor: {
    is: (value) => value === undefined || isListOf('name', 'role')(value),
    means: 'a list of {"name", "role"}, or left out',
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
  const facts = parseJson(json, file)
  const fail = (problem: string, field: string | null) => {
    const advice = `Fields are ${Object.keys(FIELDS).join(', ')}.`
    return new SourceError(problem, { file, line: field === null ? 1 : lineOf(field, json), advice })
  }
  if (!isRecord(facts)) throw fail('The metadata are no object.', null)
  for (const field of Object.keys(facts)) {
    if (!Object.hasOwn(FIELDS, field)) throw fail(`The field ${JSON.stringify(field)} is not known.`, field)
  }
  for (const [field, { is, means }] of Object.entries(FIELDS)) {
    if (!is(facts[field])) {
      throw fail(
        `The field "${field}" must be ${means}, but is ${JSON.stringify(facts[field]) ?? 'missing'}.`,
        field,
      )
    }
  }
  const checked = facts as unknown as DocumentFacts
  if (checked.url !== officialUrl(checked.id))
    throw fail(`The address must be ${officialUrl(checked.id)}.`, 'url')
  return checked
}

/** The line of a field in a metadata file, from 1; 1 where it is missing. */
export function lineOf(field: string, json: string): number {
  const index = json.split('\n').findIndex((line) => line.includes(`"${field}"`))
  return Math.max(0, index) + 1
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const position = Number(/position (\d+)/u.exec(String(error))?.[1] ?? json.length)
    throw new SourceError('This is no JSON.', {
      file,
      line: json.slice(0, position).split('\n').length,
      advice: 'Look for a missing comma or quotation mark.',
    })
  }
}

function isReferences(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.entries(value).every(([key, item]) => (REFERENCES as string[]).includes(key) && isText(item))
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasExactly(value: unknown, fields: readonly string[]): value is Record<string, unknown> {
  return isRecord(value) && Object.keys(value).sort().join() === [...fields].sort().join()
}

function isIsoDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
  )
}
