import { fold } from '../detection/fold.ts'

/** Words of a name that take no capital: `Inge van Dijk`, `Van den Hil`. */
const PARTICLES = new Set(
  "van de den der het 't el al la le te ten ter in op von zu da dos du bin".split(' '),
)

/** Whether a text can be a person's name: `El Abassi`, `Faber - Van de Klashorst`, but not `een uitzending van Argos`. */
export function isName(text: string): boolean {
  const words = text.split(/[ -]+/u)
  return (
    /^[\p{L}\p{M}’'. -]{2,50}$/u.test(text) &&
    words.length <= 6 &&
    words.some((word) => /^[’']?\p{Lu}/u.test(word)) &&
    words.every((word) => /^[’']?(?:\p{Ll}[’'])?\p{Lu}/u.test(word) || PARTICLES.has(word.replace('’', "'")))
  )
}

/** `D.M. `, `Th.C. `, `drs. `. */
const INITIALS = /^(?:(?:\p{L}{1,4}\.)[ -]?)+/u

/** A name without initials, as it is spoken of: `Van Weel` for `D.M. van Weel`, `Romke de Jong` for `R.H. (Romke) de Jong`. */
export function withoutInitials(name: string): string {
  const bare = name.replace(INITIALS, '').replace(/[()]/gu, '').trim()
  return bare.charAt(0).toUpperCase() + bare.slice(1)
}

/** Whether two names are spelled alike, capitals, accents and hyphens aside: `Faber - Van de Klashorst`, `Faber-van de Klashorst`. */
export function isSameName(one: string, other: string): boolean {
  return key(one) === key(other)
}

/** Whether two names can be one person's: `De Jong` and `R.H. (Romke) de Jong`, a double name and its half. */
export function canBeSameName(one: string, other: string): boolean {
  const [short = '', long = ''] = [key(one), key(other)].sort((a, b) => a.length - b.length)
  return short !== '' && (long === short || long.endsWith(` ${short}`) || long.startsWith(`${short} `))
}

function key(name: string): string {
  return fold(withoutInitials(name).normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
