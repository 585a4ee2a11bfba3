import { SourceError } from '../source-error.ts'
import type { Reading } from './reading.ts'

/** What no text holds: the mark of a character that was lost, `Xinjiang\uFFFD`, and controls but those between cells and rows. */
const BROKEN = /(?![\n\t])[\ufffd\p{Cc}]/u

/** Refuses a document that holds a character which stands for none, naming its line. */
export function refuseBrokenCharacters({ body, notes }: Reading, file: string): void {
  for (const { number, text } of [...body, ...notes.flatMap(({ lines }) => lines)]) {
    const found = BROKEN.exec(text)?.[0]
    if (found === undefined) continue
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    throw new SourceError(
      `The document holds the ${found === '\ufffd' ? 'mark of a lost' : 'control'} character U+${code}.`,
      {
        file,
        line: number,
        advice: 'Fetch the document again from its official page, or take another of its formats.',
      },
    )
  }
}
