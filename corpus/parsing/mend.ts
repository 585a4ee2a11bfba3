import { hasOwnHyphen } from './hyphens.ts'
import type { Line } from './line.ts'
import { withLostSpaces } from './lost-spaces.ts'

/**
 * Words that run together because a tool took the text from a PDF without the ends of its lines. They are set apart only
 * where it is certain; all else stays as it came.
 */

/** Endings that are no words, behind the hyphen of a typesetter: `beschikbaar-heid`, `opvangorganisa-ties`. */
const ENDINGS = new Set(
  'heid lijke lijkheid lijks tie ties tief tieve teit teiten ning ningen ling lingen gende tende dende rende nende kende zende pende ste'.split(
    ' ',
  ),
)

/** Addresses are left alone: `https://`, `www.`, and names such as `nos.nl/artikel`. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.])[\w-]{1,80}(?:\.[\w-]{1,80}){0,8}\.(?:nl|com|org|eu|net|be|de|uk|html?|pdf|aspx)(?:\/\S*)?(?![\p{L}])/gu

const MAY_HOLD_ADDRESS = /:\/\/|[\w-]\.[a-z]/u

/** What was done: how many places were mended, and words that seem to have run together and stay. */
export interface Mending {
  lines: Line[]
  mended: number
  left: string[]
}

/** The lines with the spaces and without the hyphens that the ends of printed lines surely were. Marks are not moved. */
export function mendLines(lines: readonly Line[]): Mending {
  const left = new Set<string>()
  let mended = 0
  const space = (text: string) => {
    const lost = withLostSpaces(text)
    mended += lost.count
    return lost.text
  }
  const spaced = lines.map((line) => withText(line, outsideAddresses(line.text, space)))
  const words = wordsIn(spaced)
  const mendWord = (word: string) => {
    const mendedWord = word.includes('-') ? withoutHyphen(word, words) : setApart(word, words)
    if (mendedWord !== null) mended++
    else if (word.length >= SHORTEST_GLUED && seemsGlued(word, words)) left.add(word)
    return mendedWord ?? word
  }
  const mend = (text: string) =>
    text.replace(LONG_RUN, (run) => (IS_ONE_WORD.test(run) ? run : run.replace(LONG_WORD, mendWord)))
  const done = spaced.map((line) => withText(line, outsideAddresses(line.text, mend)))
  return { lines: done, mended, left: [...left] }
}

function withText(line: Line, text: string): Line {
  return text === line.text ? line : { ...line, text }
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

/** The words of a document in lower case, how often each stands there, and pairs of them that may be one elsewhere. */
interface Words {
  counts: ReadonlyMap<string, number>
  /** The second as it is written: `het tweeminutendebat`, `verenigd Koninkrijk`. */
  pairs: ReadonlySet<string>
}

function wordsIn(lines: readonly Line[]): Words {
  const counts = new Map<string, number>()
  const pairs = new Set<string>()
  for (const { text } of lines) {
    let last = ''
    for (const token of text.split(' ')) {
      const word = wordIn(token)
      const key = word.toLowerCase()
      counts.set(key, (counts.get(key) ?? 0) + 1)
      const stands = last !== '' && token.startsWith(word) && word.length > 2
      if (stands && (FIRST_WORDS.has(last) || word.charCodeAt(0) !== key.charCodeAt(0)))
        pairs.add(`${last} ${word}`)
      last = token.endsWith(word) ? key : ''
    }
  }
  return { counts, pairs }
}

/** A word without the punctuation around it: `(Kamer-stuk` and `het,`. */
function wordIn(token: string): string {
  return ASCII_WORD.test(token) ? token : token.replace(AROUND, '')
}

const ASCII_WORD = /^[A-Za-z]+$/u
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** Small words that may be told from the beginning of another word once the pair stands elsewhere: `het kabinet`. */
const FIRST_WORDS = new Set('het de deze een van dat wordt worden heeft hebben met voor naar'.split(' '))
const SHORTEST_SECOND = 5
/** What a long word stands in: beyond ASCII any character may be a letter, since to ask takes long. */
const LONG_RUN = /[A-Za-z\x80-\uffff][A-Za-z\x80-\uffff-]{4,}[A-Za-z\x80-\uffff]/g
const LONG_WORD = /\p{L}[\p{L}-]{4,}\p{L}/gu
/** Most words: nothing in them is a hyphen, a capital, or a small word's beginning. */
const IS_ONE_WORD = /^(?!het|de|een|van|dat|wordt|worden|heeft|hebben|met|voor|naar|en)[a-z]+$/u
/** Where the second word would begin: `VerenigdKoninkrijk`, `hettweeminutendebat`. */
const CAPITAL_INSIDE = /(?<=\p{Ll})\p{Lu}/u
const SMALL_FIRST =
  /^(?:[Hh]et|[Dd]eze|[Dd]e|[Ee]en|[Vv]an|[Dd]at|[Ww]orden|[Ww]ordt|[Hh]eeft|[Hh]ebben|[Mm]et|[Vv]oor|[Nn]aar)(?=\p{Ll}{5})/u

/** `hettweeminutendebat` and `VerenigdKoninkrijk`, where the document has the two words side by side elsewhere. */
function setApart(word: string, { pairs }: Words): string | null {
  const small = SMALL_FIRST.exec(word)?.[0].length ?? 0
  const capital = word.search(CAPITAL_INSIDE)
  const at = capital > 0 ? capital : small
  if (at === 0 || (capital <= 0 && word.length - at < SHORTEST_SECOND)) return null
  const [first, second] = [word.slice(0, at), word.slice(at)]
  return pairs.has(`${first.toLowerCase()} ${second}`) ? `${first} ${second}` : null
}

const SHORTEST_BROKEN = 9

/** `Neder-landse` where the document has `Nederlandse` too; `beschikbaar-heid`, whose second part is no word. */
function withoutHyphen(word: string, { counts }: Words): string | null {
  const [first = '', second = '', ...more] = word.split('-')
  if (more.length > 0 || !/^\p{L}\p{Ll}+$/u.test(first) || !/^\p{Ll}{2,}$/u.test(second)) return null
  // "full-time" and "fulltime" are both the writer's.
  if (first.length + second.length < SHORTEST_BROKEN) return null
  const hyphened = counts.get(word.toLowerCase()) ?? 0
  const asOne = counts.get((first + second).toLowerCase()) ?? 0
  // "oud-minister" is written so, whatever stands elsewhere; two words of the document may have been joined by the writer.
  const areWords = counts.has(first.toLowerCase()) && counts.has(second)
  if (hasOwnHyphen(first) || (areWords && asOne <= hyphened)) return null
  return (asOne > 0 && hyphened <= 1) || ENDINGS.has(second) ? first + second : null
}

const SHORTEST_GLUED = 8

/** A small word and one that the document has elsewhere, as one: `dekamer`. */
function seemsGlued(word: string, { counts }: Words): boolean {
  const first = /^(?:het|de|een|van|dat|en)(?=\p{Ll}{5})/u.exec(word)?.[0]
  return first !== undefined && counts.has(word.slice(first.length)) && (counts.get(word) ?? 0) <= 1
}
