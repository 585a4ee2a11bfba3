import { createHash } from 'node:crypto'
import { factsOfMetadata, readOfficialMetadata } from '../../formats/official-metadata.ts'
import { officialUrl, parseOfficialId } from '../../identifiers.ts'
import { readPartialFacts } from '../../parsing/facts.ts'
import {
  contradictionBetween,
  contradictionWith,
  type KnownFacts,
  merged,
  type Testimony,
} from '../../parsing/facts-agree.ts'
import { contradictionWithin } from '../../parsing/facts-fit.ts'
import { subjectOfTitle } from '../../parsing/facts-in-text.ts'
import type { ParsedDocument } from '../../parsing/parse-document.ts'
import { testimoniesOf } from '../../parsing/testimonies.ts'
import { SourceError } from '../../source-error.ts'
import type { DocumentFacts, DocumentKind } from '../../types.ts'
import { howToGive, missingFacts } from './missing.ts'
import type { Named, Source } from './source.ts'

/** What everybody but the maintainer says of a document: its name, the publisher, its own fields and text. */
export function hear(source: Source, parsed: ParsedDocument): Testimony[] {
  const named = source.id ? [{ source: source.id.source, facts: { id: source.id.is } }] : []
  const metadata = source.metadata ? [readMetadata(source.metadata, parsed.kind)] : []
  return [...named, ...metadata, ...testimoniesOf(parsed)]
}

/** Which document it is. Throws where nobody says it, or not all the same. */
export function identify(source: Source, sayings: readonly Testimony[]): string {
  const ids = sayings.map(({ facts, ...saying }) => ({
    ...saying,
    facts: facts.id === undefined ? {} : { id: facts.id },
  }))
  refuseDifference(source, ids)
  const { id } = merged(ids)
  if (id === undefined)
    throw new Error(
      `${source.from} does not say which document it is; say so, as in --id ah-tk-20202021-3235.`,
    )
  return id
}

/**
 * All that is known of a document, and what to look at in it. What the maintainer gives stands against the publisher's
 * metadata, and never against the document itself. Throws where two others differ, or where something is missing.
 */
export function gatherFacts(
  source: Source,
  {
    id,
    parsed,
    sayings,
    held,
  }: { id: string; parsed: ParsedDocument; sayings: Testimony[]; held: KnownFacts | null },
): { facts: DocumentFacts; differences: string[] } {
  const given: Testimony[] = [
    ...(source.facts ? [{ source: `file ${source.facts.from}`, facts: readGiven(source.facts) }] : []),
    ...(held ? [{ source: 'metadata in the corpus', facts: held }] : []),
  ]
  const settled = Object.keys(merged(given))
  const outdone = sayings.filter((each) => each.source === PUBLISHER)
  const others = sayings.map((each) => (each.source === PUBLISHER ? without(each, settled) : each))
  const difference = contradictionBetween([...given, ...outdone])?.problem
  refuseDifference(source, [...given, ...others])
  const facts = complete(merged([...given, ...others]), { id, parsed, bytes: source.bytes })
  const missing = missingFacts(facts)
  if (missing.length > 0) throw new Error(howToGive(missing, source))
  const contradiction = contradictionWithin(facts) ?? contradictionWith(facts, testimoniesOf(parsed))
  if (contradiction) throw fault(source, contradiction.problem)
  return { facts, differences: difference === undefined ? [] : [difference] }
}

/** The facts as a metadata file has them, empty where nobody knows. */
function complete(
  known: KnownFacts,
  { id, parsed, bytes }: { id: string; parsed: ParsedDocument; bytes: Uint8Array },
): DocumentFacts {
  const { title = '', askedOn = null, publishedOn = null, askers = [], ministers = [], alsoFor } = known
  return {
    ...{ id, kind: parsed.kind, title, askedOn, publishedOn, askers, ministers },
    ...(alsoFor === undefined ? {} : { alsoFor }),
    references: withQuestions(id, known.references ?? {}),
    url: officialUrl(id),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

function without({ facts, ...testimony }: Testimony, fields: readonly string[]): Testimony {
  const kept = Object.entries(facts).filter(([field]) => field === 'references' || !fields.includes(field))
  return { ...testimony, facts: Object.fromEntries(kept) }
}

function refuseDifference(source: Source, testimonies: readonly Testimony[]): void {
  const contradiction = contradictionBetween(testimonies)
  if (contradiction) throw fault(source, contradiction.problem)
}

function fault({ from }: Source, problem: string): SourceError {
  const advice = 'Nothing was written; compare it with the official publication.'
  return new SourceError(problem, { file: from, line: null, advice })
}

function readGiven({ bytes, from }: Named): KnownFacts {
  return readPartialFacts(new TextDecoder().decode(bytes), from)
}

/** The publisher's own account of a document, in messages. */
const PUBLISHER = 'metadata.xml'

/** What the publisher calls a document, by what it is. */
const KINDS: Record<string, DocumentKind> = { Antwoord: 'answers', Mededeling: 'delay', Motie: 'motion' }

function readMetadata({ bytes, from }: Named, kind: DocumentKind): Testimony {
  const metadata = readOfficialMetadata(bytes, from)
  const called = metadata
    .get('type')
    ?.map((type) => KINDS[type])
    .find((known) => known !== undefined)
  const asks = kind === 'answers' || kind === 'delay' || kind === 'question'
  const askers = asks ? (metadata.get('indiener') ?? []).map((name) => ({ name, party: '' })) : []
  const { title, ...facts } = factsOfMetadata(metadata)
  return {
    source: PUBLISHER,
    facts: {
      ...facts,
      askers,
      ...(title === undefined ? {} : { title: subjectOfTitle(title) }),
      ...(called === undefined ? {} : { kind: called }),
    },
  }
}

/** Answers refer to the questions as they were published before. */
function withQuestions(id: string, references: DocumentFacts['references']): DocumentFacts['references'] {
  const parts = parseOfficialId(id)
  if (parts?.type !== 'answers' || references.zaak === undefined) return references
  const { zaak, ...others } = references
  return { zaak, questions: `kv-${parts.chamber}-${zaak}`, ...others }
}
