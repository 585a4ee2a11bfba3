import type { InterfaceLanguage } from './words.ts'

/** The interface's language for a browser's (`nl-BE`): Dutch for any Dutch, English for all others. */
export function languageFor(language: string): InterfaceLanguage {
  return /^nl\b/i.test(language) ? 'nl' : 'en'
}
