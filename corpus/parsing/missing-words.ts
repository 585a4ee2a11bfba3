import { SourceError } from '../source-error.ts'
import type { Oddity } from './reading.ts'

/** Refuses a document, for the corpus, in whose text words may be missing: it could not be quoted word for word. */
export function refuseMissingWords(oddities: readonly Oddity[], file: string): void {
  const missing = oddities.find(({ mayMissWords }) => mayMissWords === true)
  if (!missing) return
  throw new SourceError(missing.problem, {
    file,
    line: missing.line,
    advice: 'Until then it is not taken into the corpus; its official XML or PDF would do.',
  })
}
