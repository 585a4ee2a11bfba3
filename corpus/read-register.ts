import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseOfficialId } from './identifiers.ts'
import { isIsoDay, isRecord, parseJson } from './json-source.ts'
import type { KnownDocument, RegisterStatus } from './register/known-document.ts'
import { SourceError } from './source-error.ts'
import type { DocumentKind } from './types.ts'

/** A reference that a document writes wrongly. Its text stays; only the link leads to what is meant. */
export interface Correction {
  /** Identifier of the document that writes it. */
  in: string
  written: string
  /** Identifier of what is meant. */
  means: string
  /** One sentence. */
  because: string
}

/** Official documents known on the corpus's subjects, and what documents write wrongly. */
export interface Register {
  documents: KnownDocument[]
  corrections: Correction[]
}

type Check = (value: unknown) => boolean
type Fields = Record<string, { is: Check; means: string }>

const KINDS: Record<DocumentKind, RegExp> = {
  answers: /^ah-/,
  delay: /^ah-/,
  question: /^kv-/,
  letter: /^kst-/,
  motion: /^kst-/,
}
const STATUSES: readonly RegisterStatus[] = ['verified', 'by-pattern', 'cited-only', 'zaak-only']

const isText: Check = (value) => typeof value === 'string' && value.trim() === value && value !== ''
const isId: Check = (value) => typeof value === 'string' && parseOfficialId(value) !== null
const orNull =
  (is: Check): Check =>
  (value) =>
    value === null || is(value)

const documentFields = (concepts: ReadonlySet<string>): Fields => ({
  id: { is: orNull(isId), means: 'an official identifier, or null' },
  kind: {
    is: (value) => Object.hasOwn(KINDS, String(value)),
    means: `one of ${Object.keys(KINDS).join(', ')}`,
  },
  date: { is: orNull(isIsoDay), means: 'a day such as "2022-11-08", or null' },
  title: { is: orNull(isText), means: 'a text, or null' },
  by: { is: orNull(isText), means: 'a text, or null' },
  zaak: {
    is: orNull((value) => /^\d{4}Z\d{5}$/u.test(String(value))),
    means: 'a zaak such as "2022Z16603", or null',
  },
  about: {
    is: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((concept) => concepts.has(concept)),
    means: 'a list of concepts of the vocabulary',
  },
  status: {
    is: (value) => STATUSES.includes(value as RegisterStatus),
    means: `one of ${STATUSES.join(', ')}`,
  },
})

const CORRECTION_FIELDS: Fields = {
  in: { is: isId, means: 'an official identifier' },
  written: { is: isText, means: 'a text' },
  means: { is: isId, means: 'an official identifier' },
  because: { is: isText, means: 'a sentence' },
}

/** Reads the register. `concepts` are the ids of the vocabulary. Throws a SourceError at the first fault. */
export function readRegister(
  concepts: ReadonlySet<string>,
  directory: string = join(import.meta.dirname, 'register'),
): Register {
  const documents = readList<KnownDocument>(join(directory, 'documents.json'), {
    fields: documentFields(concepts),
    contradiction: (document, before) => contradictionIn(document) ?? repetitionOf(document, before),
  })
  const corrections = readList<Correction>(join(directory, 'corrections.json'), {
    fields: CORRECTION_FIELDS,
    contradiction: () => null,
  })
  return { documents, corrections }
}

interface ListOptions<Entry> {
  fields: Fields
  /** What an entry says against itself or those before it, in one sentence; null for nothing. */
  contradiction: (entry: Entry, before: readonly Entry[]) => string | null
}

function readList<Entry>(path: string, { fields, contradiction }: ListOptions<Entry>): Entry[] {
  const file = relative(process.cwd(), path)
  const json = readFileSync(path, 'utf8')
  const list = parseJson(json, file)
  const advice = `Each entry is an object of ${Object.keys(fields).join(', ')}.`
  if (!Array.isArray(list)) throw new SourceError('The file holds no list.', { file, line: 1, advice })
  const entries: Entry[] = []
  for (const [index, entry] of list.entries()) {
    const fail = (problem: string, field: string | null) =>
      new SourceError(problem, { file, line: lineOfEntry(json, index, field), advice })
    if (!isRecord(entry)) throw fail(`An entry is no object, but ${JSON.stringify(entry)}.`, null)
    const unknown = Object.keys(entry).find((field) => !Object.hasOwn(fields, field))
    if (unknown !== undefined) throw fail(`The field ${JSON.stringify(unknown)} is not known.`, unknown)
    for (const [field, { is, means }] of Object.entries(fields)) {
      if (is(entry[field])) continue
      const value = JSON.stringify(entry[field]) ?? 'missing'
      throw fail(`The field "${field}" must be ${means}, but is ${value}.`, field)
    }
    const problem = contradiction(entry as Entry, entries)
    if (problem !== null) throw fail(problem, null)
    entries.push(entry as Entry)
  }
  return entries
}

function contradictionIn({ id, kind, zaak, status }: KnownDocument): string | null {
  if (id === null && zaak === null) return 'An entry needs an id or a zaak.'
  if (id !== null && !KINDS[kind].test(id)) return `A document of the kind "${kind}" is not called ${id}.`
  if (status === 'zaak-only' && id !== null) return `The status is "zaak-only", but there is the id ${id}.`
  return null
}

function repetitionOf({ id, zaak }: KnownDocument, before: readonly KnownDocument[]): string | null {
  const isSame = (other: KnownDocument) =>
    id === null ? other.id === null && other.zaak === zaak : other.id === id
  return before.some(isSame) ? `There is an entry for ${id ?? zaak} already.` : null
}

/** The line of an entry, or of its field, from 1. Each entry of the list begins on a line of its own. */
function lineOfEntry(json: string, index: number, field: string | null): number {
  const lines = json.split('\n')
  const starts = lines.flatMap((line, number) => (/^\s*\{/u.test(line) ? [number] : []))
  const start = starts[index] ?? 0
  const end = starts[index + 1] ?? lines.length
  const own = lines.slice(start, end).findIndex((line) => field !== null && line.includes(`"${field}":`))
  return start + Math.max(0, own) + 1
}
