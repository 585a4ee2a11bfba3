import type { Line } from '../parsing/line.ts'
import { SourceError } from '../source-error.ts'
import type { Draft } from './draft.ts'

/** What was found in a paragraph of Word's that is to be told, or for which the document is refused. */
export interface Finding {
  /** A `picture` is told in the text only: a letterhead has its own. */
  is: 'odd' | 'picture' | 'uncertain' | 'refused'
  /** One sentence. */
  problem: string
}

interface Where {
  draft: Draft
  line: Line['number']
  /** Where it is printed; around the pages nothing is quoted, and before the text nothing is in doubt. */
  place: 'text' | 'letterhead' | 'around'
}

/** Tells what was found in a paragraph. Throws a SourceError where it is refused. */
export function tellFindings(findings: readonly Finding[], { draft, line, place }: Where): void {
  if (place === 'around') return
  for (const { is, problem } of findings) {
    if (is === 'refused') throw refusedAt(problem, { file: draft.file, line })
    if (is === 'picture' && place === 'letterhead') continue
    const isUncertain = is === 'uncertain' && place === 'text'
    draft.oddities.push({ line, problem, ...(isUncertain ? { uncertain: true as const } : {}) })
  }
}

/** The fault of a paragraph that is refused. */
export function refusedAt(problem: string, place: { file: string; line: number }): SourceError {
  return new SourceError(problem, {
    ...place,
    advice: 'Mend it in Word and save it anew, or take the official publication.',
  })
}
