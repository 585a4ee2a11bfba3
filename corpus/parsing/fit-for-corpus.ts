import { SourceError } from '../source-error.ts'
import type { ParsedDocument } from './parse-document.ts'

/** Refuses, for the corpus, a document that could not be quoted word for word, or that holds nothing to show. */
export function refuseUnfit(
  { passages, oddities }: Pick<ParsedDocument, 'passages' | 'oddities'>,
  file: string,
): void {
  const doubt = oddities.find(({ uncertain }) => uncertain === true)
  if (doubt) {
    throw new SourceError(doubt.problem, {
      file,
      line: doubt.line,
      advice: 'Until then it is not taken into the corpus; its official XML or PDF would do.',
    })
  }
  if (passages.length === 0) {
    throw new SourceError('The document announces questions, such as oral ones, and holds none of them.', {
      file,
      line: null,
      advice: 'There is nothing in it to look up; leave it out of the corpus.',
    })
  }
}
