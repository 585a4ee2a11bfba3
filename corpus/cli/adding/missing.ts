import type { DocumentFacts, DocumentKind } from '../../types.ts'
import type { Source } from './source.ts'

type Wanted = 'title' | 'askedOn' | 'publishedOn' | 'askers' | 'ministers'

/** What no document of a kind can be shown without. */
const WANTED: Record<DocumentKind, readonly Wanted[]> = {
  answers: ['title', 'askedOn', 'publishedOn', 'askers', 'ministers'],
  delay: ['title', 'askedOn', 'publishedOn', 'askers', 'ministers'],
  question: ['title', 'askedOn', 'askers'],
  letter: ['title', 'publishedOn', 'ministers'],
  motion: ['title', 'publishedOn'],
}

/** How each is written in a file of facts. */
const EXAMPLES: Record<Wanted, unknown> = {
  title: 'De situatie met betrekking tot de Oeigoeren',
  askedOn: '2022-06-10',
  publishedOn: '2022-07-15',
  askers: [{ name: 'Sjoerdsma', party: 'D66' }],
  ministers: [{ name: 'Hoekstra', role: 'Buitenlandse Zaken' }],
}

/** The facts that a document of its kind must have and this one has not. */
export function missingFacts(facts: DocumentFacts): Wanted[] {
  return WANTED[facts.kind].filter((field) => facts[field] === null || facts[field]?.length === 0)
}

/** Says which facts are missing and how to give them. */
export function howToGive(missing: readonly Wanted[], { from }: Source): string {
  const example = JSON.stringify(Object.fromEntries(missing.map((field) => [field, EXAMPLES[field]])))
  return [
    `${from} does not say its ${missing.join(', ')}; nothing was written.`,
    `Give what is missing in a file, as in --facts FILE.json with:`,
    `  ${example}`,
  ].join('\n')
}
