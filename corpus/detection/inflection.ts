import type { Language } from '../vocabulary/concept.ts'

/**
 * How a term may end in each language. A rule gives the endings that may stand behind the whole term; Dutch words
 * whose stem changes in the plural get a second stem. All on folded text.
 */

const ENDINGS: Record<Language, RegExp> = {
  // Oeigoer-s, Oeigoer-se, Oeigoer-en; sanctie-s; Chinees keeps its own labels.
  nl: /^(?:s|e|en|n|se|sen|es)$/,
  en: /^(?:s|es)$/,
  de: /^(?:s|e|n|en|er|es|em|ern|ens)$/,
  fr: /^(?:s|e|es|x)$/,
  zh: /^$/,
  // Plural, then case: Uygur-lar, Uygur-lar-in; a case behind an apostrophe (Sincan'da) starts a new word already.
  tr: /^(?:lar|ler)?(?:in|un|i|u|a|e|ya|ye|da|de|ta|te|dan|den|tan|ten|la|le)?$/,
  // Plural -lar/-ler (-lir before the possessive), possessive -i, then case: -ni, -ning, -gha, -da, -din, -diki (folded: hamza seats go).
  ug: /^(?:لار|لەر|لىر)?(?:ى)?(?:نى|نىڭ|غا|گە|قا|كە|دا|دە|تا|تە|دىن|تىن|دىكى|تىكى)?$/,
}

/** Whether `rest` (folded, without apostrophe) is an ending of a term in one of these languages. */
export function isEnding(rest: string, term: string, languages: readonly Language[]): boolean {
  return languages.some(
    (language) => ENDINGS[language].test(rest) || (language === 'nl' && doublesConsonant(rest, term)),
  )
}

/** A short vowel doubles its consonant: `wet` -> `wetten`, `kritisch` stays. */
function doublesConsonant(rest: string, term: string): boolean {
  const consonant = /(?:^|[^aeiou])[aeiou]([bdfgklmnprst])$/.exec(term)?.[1]
  return consonant !== undefined && (rest === `${consonant}en` || rest === `${consonant}e`)
}

/**
 * Further stems of a Dutch term, whole words each: `tribunaal` -> `tribunalen`, `brief` -> `brieven`,
 * `huis` -> `huizen`, `centrum` -> `centra`, `vrijheid` -> `vrijheden`.
 */
export function dutchPlurals(term: string): string[] {
  const plurals: string[] = []
  const open = /^(.*[^aeiou])([aeou])\2([bdfgklmnprst])$/.exec(term)
  if (open) {
    const [, start = '', vowel = '', consonant = ''] = open
    plurals.push(`${start}${vowel}${voiced(consonant)}en`, `${start}${vowel}${voiced(consonant)}e`)
  } else if (/(?:ij|ie|oe|ei|ui|eu|ou|[lr])[fs]$/.test(term)) {
    plurals.push(`${term.slice(0, -1)}${voiced(term.slice(-1))}en`)
  }
  if (term.endsWith('heid')) plurals.push(`${term.slice(0, -4)}heden`)
  if (term.endsWith('trum')) plurals.push(`${term.slice(0, -2)}a`)
  return plurals
}

function voiced(consonant: string): string {
  if (consonant === 'f') return 'v'
  return consonant === 's' ? 'z' : consonant
}
