import { SourceError } from '../source-error.ts'
import type { Reading } from './reading.ts'

/** The mark of a character that was lost, `Xinjiang\uFFFD`, and controls. */
const SUSPECT = /[\ufffd\p{Cc}]/gu

/** Refuses a document that holds a character which stands for none, naming its line. */
export function refuseBrokenCharacters({ body, notes }: Reading, file: string): void {
  for (const { number, text } of [...body, ...notes.flatMap(({ lines }) => lines)]) {
    // Between the cells and rows of a table stand a tab and a new line.
    const found = text.match(SUSPECT)?.find((character) => character !== '\t' && character !== '\n')
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
