import type { Rank } from '../types.ts'
import { canBeSameName, isSameName } from './names.ts'

/** Somebody with a party or an office; the name null or the office empty where a source does not say it. */
export interface Named {
  name: string | null
  of: string
  rank?: Rank | undefined
}

/** Whether two lists cannot mean the same people: whoever is said must be given, and whoever is given must be said. */
export function peopleDiffer(
  said: readonly Named[],
  { given, also, words }: { given: readonly Named[]; also: readonly Named[]; words: string },
): boolean {
  const lacks = said.some((each) => ![...given, ...also].some((known) => isSame(each, known)))
  const adds = given.some((each) => !said.some((other) => isSame(other, each)) && !stands(each, words))
  return lacks || adds
}

/** Names as a person reads them: `Blok (Buitenlandse Zaken), Kaag (…)`. */
export function listed(people: readonly Named[]): string {
  const texts = people.map(({ name, of, rank }) => {
    const ranked = rank === 'staatssecretaris' ? `${rank} ${name}` : name
    return ranked === null ? of : of === '' ? ranked : `${ranked} (${of})`
  })
  return texts.join(', ') || 'nobody'
}

/** `minister van Justitie en Veiligheid`. */
const RANK = /^(?:minister|staatssecretaris) (?:van|voor) /iu

/**
 * Where only one says a rank, the rank says nothing; where only one says a name, rank and office must do. Sources that
 * give neither party nor office have names of their own: with initials, or in full.
 */
function isSame(one: Named, other: Named): boolean {
  const ofs = [one.of, other.of].map((of) => of.toLowerCase())
  const isSpelled = ofs.includes('') ? canBeSameName : isSameName
  if (one.rank !== undefined && other.rank !== undefined && one.rank !== other.rank) return false
  if (one.name !== null && other.name !== null && !isSpelled(one.name, other.name)) return false
  const comparable = ofs.every((of) => RANK.test(of)) ? ofs : ofs.map((of) => of.replace(RANK, ''))
  return ofs.includes('') || comparable[0] === comparable[1]
}

function stands({ name, of }: Named, words: string): boolean {
  return words.toLowerCase().includes((name ?? of).toLowerCase())
}
