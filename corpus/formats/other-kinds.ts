import { SourceError } from '../source-error.ts'

/** Kinds of publication that the corpus does not hold, by the element or class that is theirs. */
const OTHER = new Map([
  ['amendement', 'an amendment'],
  ['voorstel-wet', 'a bill'],
  ['handelingen', 'a report of proceedings'],
  ['agenda', 'an agenda'],
  ['staatsblad', 'a law gazette'],
  ['staatscourant', 'a government gazette'],
  ['tractatenblad', 'a treaty'],
])

/** Refuses a publication with a part that only other kinds have than questions, answers, letters and motions. */
export function refuseOtherKind(parts: Iterable<{ name: string; line: number }>, file: string): void {
  for (const { name, line } of parts) {
    const other = OTHER.get(name)
    if (other !== undefined) throw otherKind(`This is ${other}.`, { file, line })
  }
}

/** The fault of a publication of another kind. */
export function otherKind(problem: string, place: { file: string; line: number }): SourceError {
  return new SourceError(problem, {
    ...place,
    advice: 'The corpus holds questions to the government, their answers, letters and motions.',
  })
}
