import { addressGoesOn } from './addresses.ts'
import type { Lexicon } from './layout.ts'

/**
 * What stands between two printed lines once they are one text: a space, or nothing where the first ends in a hyphen,
 * with that hyphen kept (the word's own) or not (the typesetter's).
 */
interface Seam {
  keepsHyphen: boolean
  space: boolean
}

const WITH_SPACE: Seam = { keepsHyphen: true, space: true }
const AS_PRINTED: Seam = { keepsHyphen: true, space: false }
const ONE_WORD: Seam = { keepsHyphen: false, space: false }

/** How a line goes on in the next. */
function jointOf(left: string, right: string, lexicon: Lexicon): Seam {
  const address = addressGoesOn(left, right)
  if (address !== null) return address ? AS_PRINTED : WITH_SPACE
  if (left.endsWith('\u00ad')) return ONE_WORD
  // A note's number stood before it.
  if (/^[.,;:)?!»]/u.test(right)) return AS_PRINTED
  // "zijn/" "haar"; "2021–" "2022".
  if (/\p{L}\/$/u.test(left) || (/\d[–-]$/u.test(left) && /^\d/u.test(right))) return AS_PRINTED
  if (!left.endsWith('-') && !left.endsWith('\u2010')) return WITH_SPACE
  const [, last = '', before] =
    /(?:(\S+) )?([\p{L}\p{N}][\p{L}\p{N}’'-]*)[-\u2010]$/u.exec(lastWords(left)) ?? []
  const after = /^[\p{L}\p{N}]+/u.exec(right)?.[0]
  if (before === undefined) return WITH_SPACE
  // "heropvoedings-" "(en straf)kampen": neither half of a word can be told.
  if (after === undefined) return AS_PRINTED
  // "Panel on Climate Change-" "rapporten": behind a name of several words the hyphen is its own.
  if (/^\p{Lu}\p{Ll}/u.test(last) && /^\p{Lu}/u.test(before) && endsCompound(after, lexicon))
    return AS_PRINTED
  return jointOfWord(before, after, { right, lexicon })
}

/** The last two words. */
function lastWords(text: string): string {
  return text.slice(text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1)
}

const COMPOUND_ENDS = new WeakMap<Lexicon, ReadonlySet<string>>()

/** Whether a word stands behind a hyphen elsewhere, or alone: `IPCC-rapporten`. */
function endsCompound(word: string, lexicon: Lexicon): boolean {
  let ends = COMPOUND_ENDS.get(lexicon)
  if (!ends) {
    ends = new Set([...lexicon.keys()].map((key) => key.slice(key.lastIndexOf('-') + 1)))
    COMPOUND_ENDS.set(lexicon, ends)
  }
  return ends.has(word.toLowerCase())
}

/** Words that share the end of a compound: `identiteits- en veiligheidscontroles`, `heropvoedings- dan wel`. */
const CONJUNCTION = /^(?:en|of|dan wel|noch|alsook|respectievelijk|tot en met)(?: |$)|^en\/of /u

/** First parts that Dutch spelling sets apart: `ex-gedetineerden`, `niet-westerse`, `collega-diplomaten`. */
const OWN_HYPHEN_AFTER =
  /(?:^|-)(?:ex|niet|non|oud|bijna|collega|kandidaat|interim|adjunct|aspirant|secretaris|directeur)$/iu

/** Whether spelling sets a hyphen behind a first part, whatever follows. */
export function hasOwnHyphen(before: string): boolean {
  return OWN_HYPHEN_AFTER.test(before)
}

/** Letters that clash where two parts of a compound meet: `na-apen`, `zee-egel`, `milieu-inspectie`. */
const CLASH = /(?:a[aeiu]|e[eiu]|i[ie]|o[eiou]|u[iu]|y[e]|[aeo]é)$/u

function jointOfWord(
  before: string,
  after: string,
  { right, lexicon }: { right: string; lexicon: Lexicon },
): Seam {
  if (CONJUNCTION.test(right)) return WITH_SPACE
  // "VNO-NCW", "OESO-richtlijnen", "Noord-Koreaanse", "21-jarige", "e-mail".
  if (/[\p{Lu}\p{N}]$/u.test(before) || /^[\p{Lu}\p{N}]/u.test(after)) return AS_PRINTED
  if (/(?:^|-)\p{L}$/u.test(before)) return AS_PRINTED
  const asOne = lexicon.get((before + after).toLowerCase()) ?? 0
  const hyphened = lexicon.get(`${before}-${after}`.toLowerCase()) ?? 0
  if (asOne !== hyphened) return asOne > hyphened ? ONE_WORD : AS_PRINTED
  if (hasOwnHyphen(before) || CLASH.test(before.slice(-1) + after.slice(0, 1))) return AS_PRINTED
  return ONE_WORD
}

/** What stands between the end of a text and a line, and whether the text's last character, a hyphen, goes. */
export function joinLines(
  left: string,
  right: string,
  lexicon: Lexicon,
): { between: '' | ' '; losesHyphen: boolean } {
  const { keepsHyphen, space } = jointOf(left, right, lexicon)
  return { between: space ? ' ' : '', losesHyphen: !keepsHyphen }
}
