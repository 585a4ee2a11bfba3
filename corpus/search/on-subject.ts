import type { BundledConcept } from './bundle.ts'

/** How much of a query the passages cover; weights of concepts and words. */
export interface Covered {
  asked: number
  /** Of what is asked, by the passage that speaks of most of it. */
  most: number
  /** The most of the query's concepts that one passage mentions. */
  met: number
  /** Words of the query. */
  length: number
}

/** At least this much, and this share of all, by what the query names. */
const LEAST = {
  /** China: much that is said of it has nothing to do with these documents. */
  near: { most: 0.9, share: 0.22, shareAlone: 0.5 },
  none: { most: 1.2, share: 0.28, shareAlone: 0.58 },
}

/** From so many words on a query is a sentence, most of whose words say nothing of its subject. */
const SENTENCE = 9
/** A sentence that covers so much, or meets so many concepts in one passage, is on the subject whatever else it says. */
const MOST_OF_SENTENCE = 1.2
const MET_IN_SENTENCE = 3

/**
 * Whether a query is about what the passages are about; else nothing is the answer. One that names Xinjiang or the Uyghurs is;
 * China says half as much; without either, the best passage must cover much of what is asked.
 */
export function isOnSubject(
  ids: readonly string[],
  concepts: ReadonlyMap<string, BundledConcept>,
  { asked, most, met, length }: Covered,
): boolean {
  if (most <= 0 || asked <= 0) return false
  const named = ids.flatMap((id) => concepts.get(id) ?? [])
  if (named.some(standsByItself)) return most > 0.1
  if (length >= SENTENCE && (most >= MOST_OF_SENTENCE || met >= MET_IN_SENTENCE)) return true
  const least = named.some(({ id, related }) => id === 'china' || 'china' in related)
    ? LEAST.near
    : LEAST.none
  const share = most / asked
  return (most >= least.most && share >= least.share) || share >= least.shareAlone
}

/** `Xinjiang`, `Uyghurs`: marked on any page, so named by itself it says what is spoken of. */
function standsByItself({ marked, needs }: BundledConcept): boolean {
  return marked && needs.length === 0
}

/** Xinjiang and the Uyghurs: nearly every passage is about them. */
export function isWide(concept: BundledConcept): boolean {
  return standsByItself(concept) && concept.weight < 0.5
}
