import type { DocumentKind } from '../types.ts'

/** What the Tweede Kamer calls each kind. */
export const SOORTEN: Record<DocumentKind, readonly string[]> = {
  answers: ['Antwoord schriftelijke vragen', 'Antwoord schriftelijke vragen (nader)'],
  letter: ['Brief regering'],
  question: ['Schriftelijke vragen'],
  delay: ['Mededeling (uitstel antwoord)'],
  motion: ['Motie', 'Motie (gewijzigd/nader)'],
}

/** Every kind there is. */
export const KINDS = Object.keys(SOORTEN) as DocumentKind[]

/** The kind of what the Tweede Kamer calls so; null for all it has besides (`Position paper`). */
export function kindOfSoort(soort: string): DocumentKind | null {
  return KINDS.find((kind) => SOORTEN[kind].includes(soort)) ?? null
}
