import { SourceError } from '../source-error.ts'
import type { Parts } from './packed-document.ts'
import { descendants, type TreeElement } from './tree.ts'

/** What a docx may hold that would be lost, or quoted though nobody sees it: refused, with what to do in Word. */
const UNREAD_IN_DOCX: { is: (element: TreeElement) => boolean; says: string }[] = [
  { is: ({ name }) => name === 'w:altChunk', says: 'takes in another document (altChunk)' },
  { is: ({ name }) => name === 'w:cellDel', says: 'holds a table with deleted cells' },
  {
    is: ({ name, attributes }) => name.endsWith('noteReference') && 'w:customMarkFollows' in attributes,
    says: 'marks a note with a sign of its own instead of a number',
  },
  {
    is: ({ name, children }) =>
      name === 'w:instrText' && children.some((text) => typeof text === 'string' && /NOTEREF/u.test(text)),
    says: 'repeats the number of a note in a field (NOTEREF)',
  },
]

/** Refuses a docx whose text could not be told whole and rightly. */
export function refuseUnreadDocx(parts: Parts, file: string): void {
  const fail = (says: string) =>
    new SourceError(`The document ${says}, which is not read.`, {
      file,
      line: null,
      advice: 'Take it out or accept it in Word and save it anew, or take the official publication.',
    })
  const mains = [...parts.keys()].filter((name) => /^word\/document\d*\.xml$/u.test(name))
  if (mains.length > 1) throw fail('holds several main texts')
  const elements = mains.flatMap((name) => descendants(parts.get(name) as TreeElement))
  const unread = UNREAD_IN_DOCX.find(({ is }) => elements.some(is))
  if (unread) throw fail(unread.says)
  if (elements.some(({ name }) => name === 'w:numPr') && !parts.has('word/numbering.xml'))
    throw fail('counts its paragraphs, without the part that says how')
  const kinds = ['w:footnoteReference', 'w:endnoteReference']
  if (kinds.every((kind) => elements.some(({ name }) => name === kind)))
    throw fail('has footnotes and endnotes, each with numbers of their own')
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) => parts.get(name) ?? [])
  if (notes.flatMap(descendants).some(({ name }) => name === 'w:tbl')) throw fail('has a table in a note')
}

/** Refuses an odt with text that its style hides: it cannot be told from text that is seen. */
export function refuseHiddenOdt(parts: Parts, file: string): void {
  const hides = [...parts.values()]
    .flatMap(descendants)
    .some(({ attributes }) => attributes['text:display'] === 'none')
  if (!hides) return
  throw new SourceError('The document holds text that is hidden.', {
    file,
    line: null,
    advice: 'Take it out and save it anew, or take the official publication.',
  })
}
