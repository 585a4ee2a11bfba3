import { dayOf, isPosition } from '../positions.ts'
import type { DocumentFacts } from '../types.ts'
import type { CorpusBundle } from './bundle.ts'
import type { Coverage, Facets } from './corpus.ts'
import { isWide } from './on-subject.ts'

/** What a corpus covers, from when to when, and what its documents have to tell them apart. */
export function coverageOf({ documents, edition, concepts }: CorpusBundle): Coverage {
  const days = documents.flatMap((document) => dayOf(document) ?? []).sort()
  return {
    documents: documents.length,
    passages: documents.filter(isPosition).reduce((sum, { passages }) => sum + passages.length, 0),
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    edition,
    subjects: concepts.filter(isWide).map(({ preferred }) => preferred),
    facets: facetsOf(documents),
  }
}

function facetsOf(documents: readonly DocumentFacts[]): Facets {
  const each = <Value extends string>(valuesOf: (document: DocumentFacts) => Value[]) =>
    [...new Set(documents.flatMap(valuesOf))].sort()
  return {
    year: each((document) => [dayOf(document)?.slice(0, 4)].filter((year) => year !== undefined)),
    minister: each(({ ministers }) => ministers.map(({ name }) => name)),
    party: each(({ askers }) => askers.map(({ party }) => party)),
    kind: each(({ kind }) => [kind]),
  }
}
