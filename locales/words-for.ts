import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Words } from './words.ts'

/** The words for a browser's interface language (`nl-BE`): Dutch for any Dutch, English for all others. */
export function wordsFor(language: string): Words {
  return /^nl\b/i.test(language) ? nl : en
}
