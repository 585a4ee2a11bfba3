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

/** Words at the end of a text behind which no note's number stands, since no part of a sentence ends with them: `tot en met`. */
export const UNENDING_WORD =
  /(?<![\p{L}\p{N}’'-])(?:de|het|een|en|of|van|met|tot|ten|ter|per|tussen|sinds|vanaf|circa|ruim|waarvan|waaronder)$/u

/** Words that number something: `paragraaf 37`. */
const NUMBERED = 'artikel(?:en)?|paragraaf|hoofdstuk|bijlage|vra(?:ag|gen)|pagina|tabel|figuur|onderdeel'

/** The words of a pattern, each also with a capital. */
const capitalOrSmall = (words: string) =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)

/** Such a word, and nothing else. */
export const IS_NUMBERED_WORD = new RegExp(`^(?:${NUMBERED})$`, 'iu')

/** `paragraaf` of `paragraaf37`, which numbers one; not `het artikel`, which a note may tell more of. */
export const NUMBERED_WORD = new RegExp(
  String.raw`(?<!(?<![\p{L}\p{N}])(?:[Hh]et|[Dd]it|[Dd]at|[Ee]en|[Uu]w|[Dd]eze|[Dd]ie|[Dd]e|eerdere|genoemde|bewuste) )(?<![\p{L}\p{N}’'-])(?:${capitalOrSmall(NUMBERED)})$`,
  'u',
)

/** What is counted, behind a number: ` miljoen`, ` jaar`. */
export const COUNTED =
  /^ (?:miljoen|miljard|euro|procent|jaar|jaren|maanden|weken|dagen|uur|keer|ton|gulden)(?!\p{L})/u

/** Where a space was lost, by what stands before and behind. */
const LOST_SPACES: RegExp[] = [
  // "inrichtingen.Daarnaast", "(PvdA).De", "2024.De", "gedaan.«Dit".
  /(?<=(?:\p{Ll}{2}|[)\]»”’%]|\d{2})\.)(?=\p{Lu}(?:\p{Ll}|[ ’]|\p{Lu})|[«“‘]\p{L})/u,
  // "bijstaan?Waarom", "pakken,zodat", "geboorte;op", "23 432,nr. 5".
  /(?<=[\p{L}\p{N}»”’)\]%][?!;])(?=[\p{L}«“‘(])/u,
  /(?<=[\p{L}\p{N}»”’)\]%-],)(?=[\p{L}«“(])/u,
  // "waaronder:de"; not "ECLI:NL".
  /(?<=\p{Ll}{2}:)(?=[\p{L}«“])/u,
  // "bericht«De", "ondervoed»Het", "(bruikbaar)Een", "komen».(https".
  /(?<=[\p{Ll},;])(?=«\p{L})/u,
  /(?<=»)(?=\p{L}{2}|\()/u,
  /(?<=\p{Ll}{2}\))(?=\p{Lu}\p{Ll})/u,
  // "(OM)onafhankelijk": no word begins with an abbreviation in brackets.
  /(?<=\((?:\p{Lu}{2,8}|\d{1,4})\))(?=\p{Ll}{3})/u,
  // "Fund(SCF)", "2024ook", "95%van".
  /(?<=\p{Ll})(?=\(\p{Lu}{2,8}\))/u,
  /(?<=(?<!\d)(?:19|20)\d{2}|\d%)(?=\p{Ll}{3})/u,
  // "woningruil(ingezonden".
  /(?<=\p{Ll})(?=\((?:ingezonden|ontvangen|Kamerstuk))/u,
  // "november2024", "van21 februari", "Kamerstuk33 529".
  new RegExp(`(?<=(?:${MONTHS}))(?=(?:19|20)\\d{2}(?!\\d))`, 'u'),
  new RegExp(`(?<=\\p{Ll}{2})(?=\\d{1,2} (?:${MONTHS})(?!\\p{L}))`, 'u'),
  /(?<=Kamerstuk(?:ken)?)(?=\d)/u,
  new RegExp(`(?<=(?<![\\p{L}\\p{N}’'-])(?:${SMALL_WORDS}))(?=\\p{Lu}\\p{L})`, 'u'),
  // "in2015", "memo2024": no note bears such a number.
  new RegExp(`(?<=${SMALL_WORD.source}|memo)(?=(?:19|20)\\d{2}(?!\\d))`, 'u'),
]

const LOST_SPACE = new RegExp(LOST_SPACES.map(({ source }) => `(?:${source})`).join('|'), 'uy')

/**
 * Two characters that every lost space stood between: `.D`, `,z`, `»H`, `5o`, `eS`. Beyond ASCII any may be one: to ask
 * what is a letter takes long, and few of a text's characters are to be asked. None of them is half a character.
 */
const TOGETHER =
  /\.(?=[A-Z\x80-\udbff\ue000-\uffff])|[?!;,:)](?=[A-Za-z(\x80-\udbff\ue000-\uffff])|[\d%](?=[a-z\x80-\udbff\ue000-\uffff])|[a-z\x80-\uffff](?=[A-Z\d(\x80-\udbff\ue000-\uffff])|[\x80-\uffff](?=[a-z])/g

/** A text with the spaces that it surely lost, and how many. */
export function withLostSpaces(text: string): { text: string; count: number } {
  const ended = `${text} `
  let spaced = ''
  let read = 0
  let count = 0
  for (const { index } of ended.matchAll(TOGETHER)) {
    LOST_SPACE.lastIndex = index + 1
    if (!LOST_SPACE.test(ended)) continue
    spaced += `${text.slice(read, index + 1)} `
    read = index + 1
    count++
  }
  return { text: spaced + text.slice(read), count }
}
