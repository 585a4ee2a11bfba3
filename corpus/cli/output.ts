import { cite } from '../citation.ts'
import type { LooseDocument } from '../read-document.ts'
import type { OfficialDocument, Passage } from '../types.ts'
import { WIDTH, wrapped } from './columns.ts'

/** Documents in the form that others build on: fixed fields in a fixed order. */
export function documentsJson(documents: readonly (OfficialDocument | LooseDocument)[]): string {
  return JSON.stringify({ documents: documents.map(documentFields) }, null, 2)
}

function documentFields(document: OfficialDocument | LooseDocument) {
  const { id, kind, title, askedOn, publishedOn, askers, references, url, sha256 } = document
  const ministers = document.ministers.map(({ name, role }) => ({ name, role }))
  const passages = document.passages.map(({ id, questions, heading, paragraphs, footnotes }) => {
    const notes = footnotes.map(({ number, text, urls }) => ({ number, text, urls }))
    return { id, questions, heading, paragraphs, footnotes: notes }
  })
  return { id, kind, title, askedOn, publishedOn, askers, ministers, references, url, sha256, passages }
}

/** Documents for a person to read. */
export function documentsText(documents: readonly (OfficialDocument | LooseDocument)[]): string {
  return documents.map(documentText).join(`\n\n${'='.repeat(WIDTH)}\n\n`)
}

function documentText(document: OfficialDocument | LooseDocument): string {
  const { id, title, url } = document
  const asked = document.askers.map(({ name, party }) => `${name} (${party})`).join(', ')
  const answered = document.ministers.map(({ name, role }) => `${name} (${role})`).join(', ')
  const head = [
    title ?? 'Without title',
    id !== null && title !== null ? cite({ ...document, id, title }) : null,
    [document.publishedOn, answered].filter(Boolean).join(', '),
    asked === '' ? null : `asked by ${asked}${document.askedOn === null ? '' : `, ${document.askedOn}`}`,
    url,
    `${document.passages.length} ${document.passages.length === 1 ? 'passage' : 'passages'}`,
  ]
  return [...head.filter(Boolean), ...document.passages.map((passage) => `\n${passageText(passage)}`)].join(
    '\n',
  )
}

function passageText({ id, questions, heading, paragraphs, footnotes }: Passage): string {
  return [
    `--- ${id}${heading === null ? '' : `  ${heading}`}`,
    ...questions.map(({ number, text }) => wrap(`Vraag ${number}: ${text}`, '    ')),
    ...paragraphs.map((paragraph) => wrap(paragraph, '')),
    ...footnotes.map(({ number, text }) => wrap(`${number}  ${text}`, '    ')),
  ].join('\n')
}

function wrap(text: string, indent: string): string {
  return wrapped(text, WIDTH - indent.length)
    .map((line) => (indent + line).trimEnd())
    .join('\n')
}
