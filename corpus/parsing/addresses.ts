/** Web addresses as they are printed: broken over lines, and with the sentence's punctuation behind them. */

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»“”"]+/giu

/** The addresses in a text, whole, in order, without the punctuation and brackets around them. */
export function findAddresses(text: string): string[] {
  return [...text.matchAll(ADDRESS)].map((match) => trimAddress(match[0]))
}

/** `.../gesneden)` in brackets loses its bracket, `.../Uyghur_(people)` keeps its own. */
function trimAddress(printed: string): string {
  let address = printed
  for (;;) {
    const unpaired = count(address, ')') > count(address, '(')
    const shorter = address.replace(unpaired ? /[.,;:!?'’‘)\]]$/u : /[.,;:!?'’‘\]]$/u, '')
    if (shorter === address) return address
    address = shorter
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/** How the end of one line goes on in the next, where it is an address: null where it is none. */
export function addressGoesOn(left: string, right: string): boolean | null {
  if (!/:\/\/|www\./iu.test(left)) return null
  const address = /(?:https?:\/\/|www\.)[^\s<>«»“”"]*$/iu.exec(left)?.[0]
  if (address === undefined) return null
  if (address.endsWith('://')) return true
  if (/^(?:[([«“"'‘’]|https?:|www\.)/iu.test(right)) return false
  if (/[-_=&?%#~]$/u.test(address)) return true
  const next = right.split(' ', 1)[0] ?? ''
  // After a slash an address may be whole; a word of the sentence does not look like the rest of one.
  if (address.endsWith('/')) return /[-_/=%\d]|\.\p{Ll}{2,4}$/u.test(next) || next.length > 25
  return /^[%/?&=#_]/u.test(next)
}
