/** What a guard needs to know of a concept. */
export interface Guarded {
  id: string
  /** Ids of which one must be there too; empty: the concept stands by itself. */
  needs: readonly string[]
}

/**
 * Which of the concepts present may stand: those that need no company, and those whose company itself stands. `genocide`
 * says nothing about the Uyghurs on a page that does not name them.
 */
export function inCompany(present: Iterable<Guarded>): Set<string> {
  const waiting = new Set(present)
  const standing = new Set<string>()
  let grew = true
  while (grew) {
    grew = false
    for (const concept of waiting) {
      if (concept.needs.length > 0 && !concept.needs.some((id) => standing.has(id))) continue
      standing.add(concept.id)
      waiting.delete(concept)
      grew = true
    }
  }
  return standing
}
