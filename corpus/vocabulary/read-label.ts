import { fold } from '../detection/fold.ts'
import type { Label, Language } from './concept.ts'
import type { Fault } from './yaml-source.ts'

/** Two labels with the same folded form are the same term: case, diacritics and hyphens do not count. */
export function foldTerm(text: string): string {
  return fold(text).replaceAll('-', ' ')
}

/**
 * Reads a label with its prefixes, in any order: `~` only in queries, `=` this form only, `^` these capitals only
 * (`~slavenarbeid`, `=Kaag`, `^IND`). Returns the fault where it cannot be one.
 */
export function readLabel(source: string, language: Language): Label | Fault {
  const [, prefixes = '', text = ''] = /^([~=^]*)(.*)$/su.exec(source) ?? []
  if (new Set(prefixes).size < prefixes.length || (prefixes.includes('~') && prefixes.includes('='))) {
    return {
      problem: `The prefixes of a label repeat or contradict each other: "${source}".`,
      advice: 'Use `~` or `=`, and `^`, each once.',
    }
  }
  if (text.trim() === '') {
    return { problem: `A label is empty: "${source}".`, advice: 'Write the term, or take the label out.' }
  }
  if (/[|\u007f]/u.test(text)) {
    return { problem: `A label holds a sign that parts labels: "${text}".`, advice: 'Write it without.' }
  }
  if (!/^[\p{L}\p{N}](.*[\p{L}\p{M}\p{N}])?$/su.test(text)) {
    return {
      problem: `A label begins or ends with a space or a sign: "${text}".`,
      advice: 'Begin and end it with a letter or a digit.',
    }
  }
  return {
    text,
    language,
    strength: prefixes.includes('~') ? 'query' : prefixes.includes('=') ? 'exact' : 'normal',
    cased: prefixes.includes('^'),
  }
}
