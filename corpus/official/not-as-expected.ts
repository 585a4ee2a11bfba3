import { FetchError } from './fetch-error.ts'

/** The error for an answer in a form we do not know; `problem` is a clause: `it has no list of documents`. */
export function notAsExpected(url: string, problem: string): FetchError {
  return new FetchError('refused', { url, because: `its answer is not of the form we know, for ${problem}` })
}
