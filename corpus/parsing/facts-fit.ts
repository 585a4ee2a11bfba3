import { parliamentaryYear } from '../citation.ts'
import { parseOfficialId } from '../identifiers.ts'
import type { DocumentFacts } from '../types.ts'

/** Two facts that cannot both be true: which field to look at, and the sentence that names both. */
export interface Contradiction {
  field: string
  problem: string
}

/** The first contradiction among the facts of a metadata file, or null. */
export function contradictionWithin(facts: DocumentFacts): Contradiction | null {
  return datesContradict(facts) ?? yearContradicts(facts) ?? referencesContradict(facts)
}

function datesContradict({ askedOn, publishedOn }: DocumentFacts): Contradiction | null {
  if (askedOn === null || publishedOn === null || askedOn <= publishedOn) return null
  return {
    field: 'askedOn',
    problem: `The questions cannot be asked on ${askedOn} and answered before, on ${publishedOn}.`,
  }
}

/** Answers are numbered within the parliamentary year in which they were received. */
function yearContradicts({ id, publishedOn }: DocumentFacts): Contradiction | null {
  const parts = parseOfficialId(id)
  if (parts?.type !== 'answers' || publishedOn === null) return null
  const year = parliamentaryYear(publishedOn)
  if (year === parts.year) return null
  return {
    field: 'publishedOn',
    problem: `The day ${publishedOn} is in the parliamentary year ${year}/${year + 1}, but ${id} is of ${parts.year}/${parts.year + 1}.`,
  }
}

function referencesContradict({ id, references }: DocumentFacts): Contradiction | null {
  const parts = parseOfficialId(id)
  const { zaak, questions, dossier, subnumber } = references
  const expected: Record<string, [given: string | undefined, right: string | undefined]> = {}
  if (parts?.type === 'paper') {
    // A paper is referred to with or without its chapter: 35570-V is dossier 35570.
    const whole = parts.chapter === null ? parts.dossier : `${parts.dossier}-${parts.chapter}`
    expected.dossier = [dossier, dossier === whole ? whole : parts.dossier]
    expected.subnumber = [subnumber, parts.subnumber]
  }
  const chamber = parts?.type === 'answers' ? parts.chamber : 'tk'
  expected.questions = [questions, zaak === undefined ? undefined : `kv-${chamber}-${zaak}`]
  for (const [field, [given, right]] of Object.entries(expected)) {
    if (given === undefined || given === right) continue
    const because = field === 'questions' ? `the zaak is ${zaak ?? 'missing'}` : `the id is ${id}`
    return { field, problem: `The reference "${field}" is ${given}, but ${because}.` }
  }
  return null
}
