import { SourceError } from '../source-error.ts'
import { childElements, descendants, type TreeElement } from './tree.ts'

/** Kinds of publication that the corpus does not hold, by the element that is theirs. */
const OTHER: Record<string, string> = {
  amendement: 'an amendment',
  'voorstel-wet': 'a bill',
  handelingen: 'a report of proceedings',
  agenda: 'an agenda',
  staatsblad: 'a law gazette',
  staatscourant: 'a government gazette',
  tractatenblad: 'a treaty',
}

/** Refuses a publication that is neither questions, answers, a letter nor a motion. */
export function refuseOtherKind(root: TreeElement, file: string): void {
  const publication = childElements(root).find(({ name }) => name !== 'metadata')
  const advice = 'The corpus holds questions to the government, their answers, letters and motions.'
  const refuse = (problem: string, line: number) => {
    throw new SourceError(problem, { file, line, advice })
  }
  if (!publication) throw new SourceError('The publication is empty.', { file, line: root.line, advice })
  for (const { name, line } of [publication, ...descendants(publication)]) {
    const other = OTHER[name]
    if (other !== undefined) refuse(`This is ${other}.`, line)
  }
  if (publication.name !== 'kamervragen' && publication.name !== 'kamerstuk')
    refuse(`The publication is of an unknown kind, <${publication.name}>.`, publication.line)
}
