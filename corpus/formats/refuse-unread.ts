import { SourceError } from '../source-error.ts'
import type { Parts } from './packed-document.ts'
import { descendants, descendantsNamed, type TreeElement } from './tree.ts'

interface Unread {
  says: string
  /** Of the elements of that name; all where it is absent. */
  is?: (element: TreeElement) => boolean
}

const OWN_SIGN: Unread = {
  says: 'marks a note with a sign of its own instead of a number',
  is: ({ attributes }) => 'w:customMarkFollows' in attributes,
}

/** What a docx may hold that would be lost, or quoted though nobody sees it, by the name of its element. */
const UNREAD_IN_DOCX = new Map<string, Unread>([
  ['w:altChunk', { says: 'takes in another document (altChunk)' }],
  ['w:cellDel', { says: 'holds a table with deleted cells' }],
  ['w:footnoteReference', OWN_SIGN],
  ['w:endnoteReference', OWN_SIGN],
  [
    'w:instrText',
    {
      says: 'repeats the number of a note in a field (NOTEREF)',
      is: ({ children }) => children.some((text) => typeof text === 'string' && /NOTEREF/u.test(text)),
    },
  ],
])

/** Refuses a docx whose text could not be told whole and rightly, with what to do in Word. */
export function refuseUnreadDocx(parts: Parts, file: string): void {
  const fail = (says: string) =>
    new SourceError(`The document ${says}, which is not read.`, {
      file,
      line: null,
      advice: 'Take it out or accept it in Word and save it anew, or take the official publication.',
    })
  const mains = [...parts.keys()].filter((name) => /^word\/document\d*\.xml$/u.test(name))
  if (mains.length > 1) throw fail('holds several main texts')
  const names = new Set<string>()
  for (const main of mains) {
    for (const element of descendants(parts.get(main) as TreeElement)) {
      names.add(element.name)
      const unread = UNREAD_IN_DOCX.get(element.name)
      if (unread && (unread.is?.(element) ?? true)) throw fail(unread.says)
    }
  }
  if (names.has('w:numPr') && !parts.has('word/numbering.xml'))
    throw fail('counts its paragraphs, without the part that says how')
  if (names.has('w:footnoteReference') && names.has('w:endnoteReference'))
    throw fail('has footnotes and endnotes, each with numbers of their own')
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) => parts.get(name) ?? [])
  if (notes.some((part) => descendantsNamed(part, 'w:tbl').length > 0)) throw fail('has a table in a note')
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
