/** Concepts after SKOS: one subject with all its spellings, in every language we know. */

export type Language = 'nl' | 'en' | 'de' | 'fr' | 'zh' | 'ug' | 'tr'

export type ConceptKind = 'place' | 'people' | 'person' | 'organisation' | 'event' | 'practice' | 'instrument'

/**
 * How far a label reaches. `normal`: with its inflections and compounds; `exact`: this very form only;
 * `query`: only in what the reader types or selects, never in pages or passages.
 */
export type Strength = 'exact' | 'normal' | 'query'

export interface Label {
  text: string
  language: Language
  strength: Strength
  /** `^`: matches only with these capitals, in queries too. Labels all in capitals do so on pages by rule. */
  cased: boolean
}

export interface Concept {
  /** Kebab-case English, `forced-labour`. */
  id: string
  kind: ConceptKind
  /** Shown to the reader; the first Dutch and the first English label. */
  preferred: { nl: string; en: string }
  labels: Label[]
  /** Concept id to how much it says about this one, above 0 to 1. */
  related: Record<string, number>
  /** Whether it is marked on pages; otherwise it serves look-ups only. */
  marked: boolean
  /** One of these concepts must be on the page before this one may be marked; empty: it stands by itself. */
  needs: string[]
  /** How much the concept says about a passage, above 0 to 1: 0.1 for `China`, 1 for `Xinjiang Police Files`. */
  weight: number
}
