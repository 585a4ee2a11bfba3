import { readAppendices } from './appendices.ts'
import { readCases, readGazettes, readIdentifiers, readKenmerken } from './cases.ts'
import { readOwnQuestions } from './own-questions.ts'
import { readPapers } from './papers.ts'
import type { Reference, ReferenceContext, ReferenceReader } from './reference.ts'

/** Every way of referring that is understood. */
const READERS: readonly ReferenceReader[] = [
  readPapers,
  readAppendices,
  readIdentifiers,
  readCases,
  readKenmerken,
  readGazettes,
  readOwnQuestions,
]

/**
 * Where a text refers to official documents, or to other answers of its own, in order and without overlap. Only what
 * is certain is a reference; the text itself is never changed. Takes time linear in the text.
 */
export function findReferences(text: string, context: ReferenceContext = {}): Reference[] {
  const found = READERS.flatMap((read) => read(text, context))
    .filter(({ target }) => target.to !== 'document' || target.id !== context.document)
    .sort((one, other) => one.start - other.start || other.end - one.end)
  let end = 0
  return found.filter((reference) => {
    if (reference.start < end) return false
    end = reference.end
    return true
  })
}
