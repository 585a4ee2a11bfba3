import type { Concept } from '../vocabulary/concept.ts'
import { createMatcher, type Matcher } from './matcher.ts'
import { type Term, termsOf } from './terms.ts'

/** A concept as a page needs it. */
export interface MarkableConcept {
  id: string
  preferred: { nl: string; en: string }
  needs: string[]
}

type TermGroup = Omit<Term, 'text' | 'concept'> & { texts: string[] }

/** The marked concepts and their terms, small enough to go into every page: terms of a kind stand together. */
export type PageVocabulary = (MarkableConcept & { terms: TermGroup[] })[]

/** What pages are scanned for: the marked concepts only. */
export function pageVocabulary(concepts: readonly Concept[]): PageVocabulary {
  return concepts
    .filter((concept) => concept.marked)
    .map(({ id, preferred, needs, ...rest }) => ({
      id,
      preferred,
      needs,
      terms: grouped(termsOf([{ id, preferred, needs, ...rest }], 'page')),
    }))
}

/** The matcher of a page vocabulary. */
export function pageMatcher(vocabulary: PageVocabulary): Matcher {
  return createMatcher(
    vocabulary.flatMap(({ id, terms }) =>
      terms.flatMap(({ texts, ...rules }) => texts.map((text) => ({ ...rules, concept: id, text }))),
    ),
  )
}

function grouped(terms: readonly Term[]): TermGroup[] {
  const groups = new Map<string, TermGroup>()
  for (const { text, languages, compounds, cased } of terms) {
    const key = JSON.stringify([languages, compounds, cased])
    const group = groups.get(key) ?? { languages, compounds, cased, texts: [] }
    group.texts.push(text)
    groups.set(key, group)
  }
  return [...groups.values()]
}
