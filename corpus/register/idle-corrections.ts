import type { Correction } from '../read-register.ts'
import { SourceError } from '../source-error.ts'
import type { OfficialDocument } from '../types.ts'

/** Refuses a correction of a document that the corpus does not hold, or of words that do not stand in it. */
export function refuseIdleCorrections(
  corrections: readonly Correction[],
  documents: readonly OfficialDocument[],
): void {
  for (const { in: id, written } of corrections) {
    const document = documents.find((each) => each.id === id)
    if (document && JSON.stringify(document.passages).includes(written)) continue
    throw new SourceError(
      document
        ? `A correction is of ${JSON.stringify(written)}, but ${id} does not say that.`
        : `A correction is of ${id}, but the corpus does not hold it.`,
      {
        file: 'corpus/register/corrections.json',
        line: null,
        advice: 'Name the document and the number as it is written there, or take the correction out.',
      },
    )
  }
}
