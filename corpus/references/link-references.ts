import { officialUrl, zaakUrl } from '../identifiers.ts'
import type { KnownDocument } from '../register/known-document.ts'
import type { OfficialDocument, Passage } from '../types.ts'
import { findReferences } from './find-references.ts'
import type { KnownDocuments, Reference, ReferenceContext } from './reference.ts'

/** A stretch of a passage's text that leads somewhere; offsets count UTF-16 units. */
export interface TextLink {
  part: 'question' | 'heading' | 'paragraph' | 'footnote'
  /** Index into `questions`, `paragraphs` or `footnotes`; 0 for the heading. */
  index: number
  start: number
  end: number
  /** A passage or document that the corpus holds, by its id, or else an official page. */
  target: { held: string } | { url: string }
}

/** All that tells what a reference means. */
export interface LinkSources {
  documents: readonly OfficialDocument[]
  register: readonly KnownDocument[]
  corrections: readonly { in: string; written: string; means: string }[]
}

/** The links of every passage that has any, by its id. */
export function linkReferences(sources: LinkSources): Record<string, TextLink[]> {
  const known = knownDocuments(sources)
  const held = new Set(sources.documents.map(({ id }) => id))
  return Object.fromEntries(
    sources.documents.flatMap((document) => {
      const meant = new Map(
        sources.corrections
          .filter((correction) => correction.in === document.id)
          .map(({ written, means }) => [written, means]),
      )
      const { id, references, passages } = document
      const context: ReferenceContext = { known, document: id, zaak: references.zaak, meant }
      const questions = questionsOf(document)
      return passages
        .map((passage) => [passage.id, linksIn(passage, { context, questions, held })] as const)
        .filter(([, links]) => links.length > 0)
    }),
  )
}

/** What corpus and register know documents by. A name that several carry is nobody's. */
export function knownDocuments({ documents, register }: Omit<LinkSources, 'corrections'>): KnownDocuments {
  const verified = register.flatMap(({ id, zaak, status, kind }) =>
    id !== null && status === 'verified' ? [{ id, zaak, kenmerk: null, kind }] : [],
  )
  const bundled = documents.map(({ id, references, kind }) => ({
    id,
    kind,
    zaak: references.zaak ?? null,
    kenmerk: references.kenmerk ?? null,
  }))
  const held = new Set(bundled.map(({ id }) => id))
  const all = [...bundled, ...verified.filter(({ id }) => !held.has(id))]
  // Questions and their answers share a zaak; whoever cites it after the answers means those.
  const answers = all.filter(({ kind }) => kind !== 'question' && kind !== 'delay')
  return {
    ids: new Set(all.map(({ id }) => id)),
    byZaak: new Map([...byName(all, 'zaak'), ...byName(answers, 'zaak')]),
    byKenmerk: byName(all, 'kenmerk'),
  }
}

function byName<Field extends 'zaak' | 'kenmerk'>(
  documents: readonly ({ id: string } & Record<Field, string | null>)[],
  field: Field,
): Map<string, string> {
  const ids = new Map<string, string | null>()
  for (const document of documents) {
    const name: string | null = document[field]
    if (name !== null) ids.set(name, ids.has(name) ? null : document.id)
  }
  return new Map([...ids].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const])))
}

function questionsOf({ kind, passages }: OfficialDocument): ReadonlyMap<number, string> {
  if (kind !== 'answers') return new Map()
  return new Map(
    passages.flatMap(({ id, questions }) => questions.map(({ number }) => [number, id] as const)),
  )
}

interface LinkContext {
  context: ReferenceContext
  questions: ReadonlyMap<number, string>
  held: ReadonlySet<string>
}

function linksIn(passage: Passage, { context, questions, held }: LinkContext): TextLink[] {
  const { footnotes, heading, paragraphs } = passage
  const find = (
    part: TextLink['part'],
    texts: readonly string[],
    more: (index: number) => ReferenceContext,
  ) =>
    texts.flatMap((text, index) =>
      findReferences(text, { ...context, ...more(index) }).map(
        (reference): TextLink => ({
          part,
          index,
          start: reference.start,
          end: reference.end,
          target: targetOf(reference, held),
        }),
      ),
    )
  const isOfOtherQuestions = new Set(
    footnotes
      .filter(({ text }) => /Aanhangsel|Kamervragen|\d{4}Z\d{5}/iu.test(text))
      .map(({ number }) => number),
  )
  const otherQuestionsAt = (index: number) =>
    footnotes
      .filter(({ number }) => isOfOtherQuestions.has(number))
      .flatMap(({ anchors }) => anchors)
      .filter((anchor) => anchor.part === 'paragraph' && anchor.index === index)
      .map(({ offset }) => offset)
  return [
    // A question that speaks of `uw antwoord op vraag 3` means an earlier document's.
    ...find(
      'question',
      passage.questions.map(({ text }) => text),
      () => ({}),
    ),
    ...find('heading', heading === null ? [] : [heading], () => ({})),
    ...find('paragraph', paragraphs, (index) => ({
      passage: passage.id,
      questions,
      otherQuestionsAt: otherQuestionsAt(index),
    })),
    ...find(
      'footnote',
      footnotes.map(({ text }) => text),
      () => ({}),
    ),
  ]
}

function targetOf({ target }: Reference, held: ReadonlySet<string>): TextLink['target'] {
  if (target.to === 'zaak') return { url: zaakUrl(target.zaak) }
  if (target.to === 'passage' || held.has(target.id)) return { held: target.id }
  return { url: officialUrl(target.id) }
}
