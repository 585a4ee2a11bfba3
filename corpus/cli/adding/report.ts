import { cite } from '../../citation.ts'
import type { ParsedDocument } from '../../parsing/parse-document.ts'
import { findReferences } from '../../references/find-references.ts'
import type { DocumentFacts, DocumentKind, Passage } from '../../types.ts'
import { inColumns } from '../columns.ts'
import type { Counted } from './frequent-words.ts'
import type { Source } from './source.ts'

/** What a kind of document is to a reader. */
const KINDS: Record<DocumentKind, string> = {
  answers: 'written answers',
  letter: 'letter to parliament',
  question: 'questions, without an answer',
  delay: 'notice that the answer comes later',
  motion: 'motion, the chamber’s own',
}

/** What its day is the day of. */
const PUBLISHED: Record<DocumentKind, string> = {
  answers: 'answered',
  letter: 'sent',
  question: 'published',
  delay: 'delayed',
  motion: 'moved',
}

const MOST_WORDS = 10

/** A document as it was read and understood. */
interface Found {
  facts: DocumentFacts
  parsed: ParsedDocument
  source: Source
  /** What the maintainer and the publisher say differently. */
  differences: readonly string[]
}

/** What was found in a document, for the maintainer who adds it: one thing a line, aligned. */
export function report(
  { facts, parsed, source, differences }: Found,
  { concepts, words }: { concepts: readonly Counted[]; words: readonly Counted[] },
): string {
  const { passages } = parsed
  const { askers, ministers, alsoFor = [], askedOn, publishedOn, references } = facts
  const { zaak, kenmerk, seeAlso } = references
  const asked = askers.map(({ name, party }) => `${name} (${party})`).join(', ')
  const offices = (people: readonly { name: string | null; role: string }[]) =>
    people.map(({ name, role }) => (name === null ? role : `${name} (${role})`)).join(', ')
  const rows: [string, string | null | undefined][] = [
    ['title', facts.title],
    ['kind', KINDS[facts.kind]],
    ['asked', joined(askedOn, asked)],
    [PUBLISHED[facts.kind], joined(publishedOn, offices(ministers))],
    ['also for', offices(alsoFor)],
    ['case', zaak],
    ['reference', kenmerk],
    ['see also', seeAlso],
    ['read from', `${source.from} (${source.format}, ${source.bytes.length.toLocaleString('en')} bytes)`],
    ['', ''],
    ['holds', summary(passages, facts)],
    ['refers to', referred(passages, facts) ?? 'no other official document'],
    ['concepts', counted(concepts) ?? 'none of the vocabulary'],
    ['no concept', counted(words)],
    ['look at', [...differences, ...oddities(parsed)].join('\n')],
  ]
  return [`${facts.id}  ${cite(facts)}`, '', inColumns(rows)].join('\n')
}

function joined(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ')
}

function summary(passages: readonly Passage[], { kind }: DocumentFacts): string {
  const questions = passages.flatMap((passage) => passage.questions).length
  const notes = new Set(passages.flatMap(({ footnotes }) => footnotes.map(({ number }) => number))).size
  const parts: Record<DocumentKind, string> = {
    answers: joined(plural(questions, 'question'), plural(passages.length, 'answer')),
    letter: plural(passages.length, 'section'),
    question: plural(questions, 'question'),
    delay: plural(questions, 'question'),
    motion: plural(passages.length, 'part'),
  }
  return joined(parts[kind], notes === 0 ? null : plural(notes, 'note'))
}

/** The official documents that passages and notes refer to, each once. */
function referred(passages: readonly Passage[], { id, references }: DocumentFacts): string | null {
  const texts = passages.flatMap(({ questions, heading, paragraphs, footnotes }) => [
    ...questions.map(({ text }) => text),
    heading ?? '',
    ...paragraphs,
    ...footnotes.map(({ text }) => text),
  ])
  const targets = texts.flatMap((text) => findReferences(text, { document: id, zaak: references.zaak }))
  const named = targets.flatMap(({ target }) =>
    target.to === 'passage' ? [] : [target.to === 'zaak' ? target.zaak : target.id],
  )
  return named.length === 0 ? null : [...new Set(named)].join(', ')
}

function counted(words: readonly Counted[]): string | null {
  if (words.length === 0) return null
  const listed = words.slice(0, MOST_WORDS).map(({ name, times }) => `${name} ${times}×`)
  const more = words.length - MOST_WORDS
  return joined(...listed, more > 0 ? `and ${more} more` : null)
}

function oddities({ oddities: found }: ParsedDocument): string[] {
  return found.map(({ line, problem }) => (line === null ? problem : `line ${line}: ${problem}`))
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
