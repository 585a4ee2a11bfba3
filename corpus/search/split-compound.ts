/** What Dutch puts between the parts of a compound: `gezinshereniging-s-procedure`, `Oeigoer-en-kwestie`. */
const LINKS = ['', 's', 'en', 'n', 'e']
const SHORTEST_PART = 4
const SHORTEST_COMPOUND = 9
/** No Dutch word is longer that anybody types. */
const LONGEST_COMPOUND = 60

/**
 * The two parts of a Dutch compound, both known words, the first as long as can be: `mensenrechten` and `ambassadeur`. Null
 * where a word is none. Words are folded; `isDutch` must not know English ones, or `internment` falls apart.
 */
export function splitCompound(word: string, isDutch: (word: string) => boolean): [string, string] | null {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND || !/^[a-z]+$/.test(word)) return null
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
    const first = word.slice(0, end)
    if (!isDutch(first)) continue
    for (const link of LINKS) {
      const second = word.slice(end + link.length)
      if (word.startsWith(link, end) && second.length >= SHORTEST_PART && isDutch(second))
        return [first, second]
    }
  }
  return null
}

/** Whether a word stands in one of the lists, which have spaces between their words. They are read at the first question. */
export function isAmong(...lists: string[]): (word: string) => boolean {
  let known: ReadonlySet<string> | null = null
  return (word) => {
    known ??= new Set(lists.flatMap((list) => list.split(' ')))
    return known.has(word)
  }
}
