/** A fault in what the corpus is made from. It stops the build and names the place and what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly file: string
  /** Counted from 1; null where the fault is not in one line. */
  readonly line: number | null

  /** `problem` says what is wrong, then the value; `advice` what to do about it. Both are sentences. */
  constructor(problem: string, place: { file: string; line: number | null; advice: string }) {
    const where = place.line === null ? place.file : `${place.file}:${place.line}`
    super(`${where}: ${problem} ${place.advice}`)
    this.file = place.file
    this.line = place.line
  }
}
