/** Spaces that a tool lost where printed lines ended, inside what is one word since: `inrichtingen.Daarnaast`. */

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'

/** Words that no other word begins with, before a capital: `deStaatssecretaris`, `enVolksgezondheid`. */
const SMALL_WORDS =
  'aan|als|bij|dan|dat|de|deze|die|dit|door|een|en|er|het|hun|in|is|met|mijn|na|naar|niet|of|om|onder|onze|ook|op|over|te|ten|ter|tegen|tot|tussen|uit|uw|van|voor|waarin|wat|werd|worden|wordt|zijn'

/** A small word at the end of a text, behind which a note's number hardly stands: `zijn` of `zijn19 paarden`. */
export const SMALL_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${SMALL_WORDS}|circa|ruim|per|nog|hebben|waren|bijna|sinds|vanaf)`,
  'u',
)

/** Where a space was lost, by what stands before and behind. */
const LOST_SPACES: RegExp[] = [
  // "inrichtingen.Daarnaast", "(PvdA).De", "2024.De", "gedaan.«Dit".
  /(?<=(?:\p{Ll}{2}|[)\]»”’%]|\d{2})\.)(?=\p{Lu}(?:\p{Ll}|[ ’]|\p{Lu})|[«“‘]\p{L})/gu,
  // "bijstaan?Waarom", "pakken,zodat", "geboorte;op", "23 432,nr. 5".
  /(?<=[\p{L}\p{N}»”’)\]%][?!;])(?=[\p{L}«“‘(])/gu,
  /(?<=[\p{L}\p{N}»”’)\]%-],)(?=[\p{L}«“(])/gu,
  // "waaronder:de"; not "ECLI:NL".
  /(?<=\p{Ll}{2}:)(?=[\p{L}«“])/gu,
  // "bericht«De", "ondervoed»Het", "(bruikbaar)Een", "komen».(https".
  /(?<=[\p{Ll},;])(?=«\p{L})/gu,
  /(?<=»)(?=\p{L}{2}|\()/gu,
  /(?<=\p{Ll}{2}\))(?=\p{Lu}\p{Ll})/gu,
  // "(OM)onafhankelijk": no word begins with an abbreviation in brackets.
  /(?<=\((?:\p{Lu}{2,8}|\d{1,4})\))(?=\p{Ll}{3})/gu,
  // "Fund(SCF)", "2024ook", "95%van".
  /(?<=\p{Ll})(?=\(\p{Lu}{2,8}\))/gu,
  /(?<=(?<!\d)(?:19|20)\d{2}|\d%)(?=\p{Ll}{3})/gu,
  // "woningruil(ingezonden".
  /(?<=\p{Ll})(?=\((?:ingezonden|ontvangen|Kamerstuk))/gu,
  // "november2024", "van21 februari", "Kamerstuk33 529".
  new RegExp(`(?<=(?:${MONTHS}))(?=(?:19|20)\\d{2}(?!\\d))`, 'gu'),
  new RegExp(`(?<=\\p{Ll}{2})(?=\\d{1,2} (?:${MONTHS})(?!\\p{L}))`, 'gu'),
  /(?<=Kamerstuk(?:ken)?)(?=\d)/gu,
  new RegExp(`(?<=(?<![\\p{L}\\p{N}’'-])(?:${SMALL_WORDS}))(?=\\p{Lu}\\p{L})`, 'gu'),
  // "in2015", "memo2024": no note bears such a number.
  new RegExp(`(?<=${SMALL_WORD.source}|memo)(?=(?:19|20)\\d{2}(?!\\d))`, 'gu'),
]

const LOST_SPACE = new RegExp(LOST_SPACES.map(({ source }) => `(?:${source})`).join('|'), 'gu')

/** `het`, `(Kamer`, `komen».`, `IND`, `2024).`: nothing was lost inside. */
const PLAIN = /^[«(‘“"'[]?(?:\p{L}\p{Ll}*|[A-Z\d]+)[.,;:?!)\]»’”"']*$/u

/** Most words. */
const ASCII_WORD = /^[a-z]+[,.?]?$/u

/** Whether nothing can have been lost inside a word with its punctuation. */
export function isPlain(token: string): boolean {
  return ASCII_WORD.test(token) || token.length < 2 || PLAIN.test(token)
}

/** A word with the spaces that it surely lost, and how many; `next` is the word behind it. */
export function withLostSpaces(token: string, next: string): { text: string; count: number } {
  const places = [...`${token} ${next}`.matchAll(LOST_SPACE)]
    .map((match) => match.index)
    .filter((place) => place < token.length)
  if (places.length === 0) return { text: token, count: 0 }
  const bounds = [0, ...places, token.length]
  const parts = bounds.slice(1).map((end, index) => token.slice(bounds[index], end))
  return { text: parts.join(' '), count: places.length }
}
