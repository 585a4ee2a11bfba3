import type { Concept, Label, Language } from '../vocabulary/concept.ts'
import { fold } from './fold.ts'

/** What a matcher knows of one term. */
export interface Term {
  concept: string
  text: string
  /** Languages whose endings it may take; empty for an exact term. */
  languages: readonly Language[]
  /** May head a Dutch compound. */
  compounds: boolean
  /** Matches only with these very capitals. */
  cased: boolean
}

/** Where terms are looked for: pages and passages leave query-only labels out; queries are typed without capitals. */
export type Place = 'page' | 'passage' | 'query'

/** The terms of concepts for one place. A label that stands in several languages becomes one term with all their endings. */
export function termsOf(concepts: readonly Concept[], place: Place): Term[] {
  return concepts.flatMap((concept) => {
    const byText = new Map<string, Label[]>()
    for (const label of concept.labels) {
      if (label.strength === 'query' && place !== 'query') continue
      byText.set(label.text, [...(byText.get(label.text) ?? []), label])
    }
    return [...byText].map(([text, labels]) => term(concept, text, { labels, place }))
  })
}

function term(concept: Concept, text: string, { labels, place }: { labels: Label[]; place: Place }): Term {
  const acronym = isAcronym(text)
  const inflected = labels.filter((label) => label.strength !== 'exact' && !acronym)
  const isPerson = concept.kind === 'person'
  return {
    concept: concept.id,
    text,
    languages: isPerson
      ? inflected.slice(0, 1).map(() => 'en' as const)
      : inflected.map((label) => label.language),
    // Short words begin too many others: `Blok` in `blokvorming`.
    compounds: !isPerson && fold(text).length > 3 && inflected.some((label) => label.language === 'nl'),
    // `IND` on a page is the service, `ind` is not; but a reader types `ind` and means it. Only `^` insists there too.
    cased: labels.some((label) => label.cased) || (acronym && place !== 'query'),
  }
}

/** `IND`, `WHO`, `D66`: capitals and digits only, so capitals are all that tells it from a word. */
function isAcronym(text: string): boolean {
  return /^[\p{Lu}\p{N}.&/ -]*\p{Lu}[\p{Lu}\p{N}.&/ -]*$/u.test(text) && text.length > 1
}
