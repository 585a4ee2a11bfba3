import { countWords, type Lexicon } from './layout.ts'
import type { Line } from './line.ts'

/**
 * Words that run together because a tool took the text from a PDF without the ends of its lines. They are set apart only
 * where it is certain; all else stays as it came.
 */

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'

/** Words that no other word begins with, before a capital: `deStaatssecretaris`, `enVolksgezondheid`. */
const SMALL_WORDS =
  'aan|als|bij|dan|dat|de|deze|die|dit|door|een|en|er|het|hun|in|is|met|mijn|na|naar|niet|of|om|onder|onze|ook|op|over|te|ten|ter|tegen|tot|tussen|uit|uw|van|voor|waarin|wat|werd|worden|wordt|zijn'

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
  // "zijn19 paarden", "in2015": behind such a word stands no note's number.
  new RegExp(
    `(?<=(?<![\\p{L}\\p{N}’'-])(?:${SMALL_WORDS}|circa|ruim|per|nog|hebben|waren|bijna|sinds|vanaf|memo))(?=\\d{1,3}(?:[.,]\\d+)*%? \\p{Ll}|(?:19|20)\\d{2}(?!\\d))`,
    'gu',
  ),
]

const LOST_SPACE = new RegExp(LOST_SPACES.map(({ source }) => `(?:${source})`).join('|'), 'gu')

/** `het`, `(Kamer`, `komen».`: nothing was lost inside. */
const PLAIN = /^[«(‘“"'[]?\p{L}\p{Ll}*[.,;:?!)\]»’”"']*$/u

/** Endings that are no words, behind the hyphen of a typesetter: `beschikbaar-heid`, `opvangorganisa-ties`. */
const ENDINGS = new Set(
  'heid heden lijk lijke lijkheid lijks tie ties tief tieve teit teiten ning ningen ling lingen lende gende tende dende rende nende kende zende pende ste'.split(
    ' ',
  ),
)

/** Addresses are left alone: `https://`, `www.`, and names such as `nos.nl/artikel`. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|eu|net|be|de|uk|html?|pdf|aspx)(?:\/\S*)?(?![\p{L}])/gu

const MAY_HOLD_ADDRESS = /:\/\/|[\w-]\.[a-z]/u

/** What was done: how many places were mended, and words that seem to have run together and stay. */
export interface Mending {
  lines: Line[]
  mended: number
  left: string[]
}

/** The lines with the spaces and without the hyphens that the ends of printed lines surely were. Marks are not moved. */
export function mendLines(lines: readonly Line[]): Mending {
  const lexicon = countWords(lines)
  const pairs = pairsIn(lines)
  const left = new Set<string>()
  let mended = 0
  const mendWord = (word: string) => {
    const apart = MAY_BE_TWO.test(word) ? setApart(word, pairs) : null
    const mendedWord = apart ?? (word.includes('-') ? withoutHyphen(word, lexicon) : null)
    if (mendedWord !== null) mended++
    else if (word.length >= SHORTEST_GLUED && seemsGlued(word, lexicon)) left.add(word)
    return mendedWord ?? word
  }
  const mend = (text: string) => {
    const tokens = text.split(' ')
    const spaced = tokens.map((token, index) => {
      if (token.length < 2 || PLAIN.test(token)) return token
      const places = [...`${token} ${tokens[index + 1] ?? ''}`.matchAll(LOST_SPACE)]
        .map((match) => match.index)
        .filter((place) => place < token.length)
      mended += places.length
      return insertSpaces(token, places)
    })
    return spaced.join(' ').replace(LONG_WORD, mendWord)
  }
  const done = lines.map((line) => {
    const text = outsideAddresses(line.text, mend)
    return text === line.text ? line : { ...line, text }
  })
  return { lines: done, mended, left: [...left] }
}

function insertSpaces(token: string, places: readonly number[]): string {
  const bounds = [0, ...places, token.length]
  return places.length === 0
    ? token
    : bounds
        .slice(1)
        .map((end, index) => token.slice(bounds[index], end))
        .join(' ')
}

/** A text with all but its addresses changed. */
function outsideAddresses(text: string, change: (part: string) => string): string {
  if (!MAY_HOLD_ADDRESS.test(text)) return change(text)
  let changed = ''
  let read = 0
  for (const { index, 0: address } of text.matchAll(ADDRESS)) {
    changed += change(text.slice(read, index)) + address
    read = index + address.length
  }
  return changed + change(text.slice(read))
}

/** Small words that may be told from the beginning of another word once the pair stands elsewhere: `het kabinet`. */
const FIRST_WORDS = new Set('het de een van dat deze wordt worden heeft hebben met der voor naar'.split(' '))
const SHORTEST_SECOND = 5
/** A word with a capital inside, or one that begins as a small word and goes on. */
const MAY_BE_TWO =
  /^\p{L}+?\p{Lu}|^(?:[Hh]et|[Dd]e|[Ee]en|[Vv]an|[Dd]at|[Ww]ordt|[Ww]orden|[Hh]eeft|[Hh]ebben|[Mm]et|[Vv]oor|[Nn]aar)\p{Ll}{5}/u
const LONG_WORD = /\p{L}[\p{L}-]{4,}\p{L}/gu

function pairsIn(lines: readonly Line[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const { text } of lines) {
    for (const [, first = '', second = ''] of text.matchAll(
      /(?<![\p{L}-])(\p{L}+)(?= (\p{L}{3,})(?![\p{L}-]))/gu,
    )) {
      if (/^\p{Lu}/u.test(second) || FIRST_WORDS.has(first.toLowerCase()))
        pairs.add(`${first.toLowerCase()} ${second}`)
    }
  }
  return pairs
}

/** `hettweeminutendebat` and `VerenigdKoninkrijk`, where the document has the two words side by side elsewhere. */
function setApart(word: string, pairs: ReadonlySet<string>): string | null {
  if (word.includes('-')) return null
  const capital = word.slice(1).search(/(?<=\p{Ll})\p{Lu}/u) + 1
  if (capital > 0) {
    const [first, second] = [word.slice(0, capital), word.slice(capital)]
    return pairs.has(`${first.toLowerCase()} ${second}`) ? `${first} ${second}` : null
  }
  for (let at = 2; at <= 6 && word.length - at >= SHORTEST_SECOND; at++) {
    const first = word.slice(0, at)
    if (!FIRST_WORDS.has(first.toLowerCase())) continue
    if (pairs.has(`${first.toLowerCase()} ${word.slice(at)}`)) return `${first} ${word.slice(at)}`
  }
  return null
}

const SHORTEST_BROKEN = 9

/** `Neder-landse` where the document has `Nederlandse` too; `beschikbaar-heid`, whose second part is no word. */
function withoutHyphen(word: string, lexicon: Lexicon): string | null {
  const [first = '', second = '', ...more] = word.split('-')
  if (more.length > 0 || !/^\p{L}?\p{Ll}+$/u.test(first) || first.length < 2 || !/^\p{Ll}{2,}$/u.test(second))
    return null
  // "full-time" and "fulltime" are both the writer's.
  if (first.length + second.length < SHORTEST_BROKEN) return null
  const hyphened = lexicon.get(word.toLowerCase()) ?? 0
  const asOne = lexicon.get((first + second).toLowerCase()) ?? 0
  return (asOne > 0 && hyphened <= 1) || ENDINGS.has(second) ? first + second : null
}

const SHORTEST_GLUED = 8

/** A small word and one that the document has elsewhere, as one: `dekamer`. */
function seemsGlued(word: string, lexicon: Lexicon): boolean {
  if ((lexicon.get(word.toLowerCase()) ?? 0) > 1) return false
  const first = /^(?:het|de|een|van|dat|en)(?=\p{Ll}{5})/u.exec(word)?.[0]
  return first !== undefined && lexicon.has(word.slice(first.length))
}
