import { enCard } from './card-en.ts'
import { nlCard } from './card-nl.ts'
import { languageFor } from './language-for.ts'
import type { CardWords } from './words.ts'

/** The card's words for a browser's interface language, without all those that a page has no use for. */
export function cardWordsFor(language: string): CardWords {
  return languageFor(language) === 'nl' ? nlCard : enCard
}
