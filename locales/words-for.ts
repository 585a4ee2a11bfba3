import { en } from './en.ts'
import { languageFor } from './language-for.ts'
import { type ManifestWords, manifestWords } from './manifest.ts'
import { nl } from './nl.ts'
import type { Words } from './words.ts'

/** The words for a browser's interface language (`nl-BE`): Dutch for any Dutch, English for all others. */
export function wordsFor(language: string): Words {
  return languageFor(language) === 'nl' ? nl : en
}

/** The same for what the browser shows itself: menu and address bar. */
export function manifestWordsFor(language: string): ManifestWords {
  return manifestWords[languageFor(language)]
}
