/** What a title encloses, by how it opens and closes; an apostrophe does neither: `«ME’ers. En nu?»`, `'Crisis'`, `(De Krant. Zaterdag)`. */
const ENCLOSED: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/«/gu, /»/gu],
  [/[“„]/gu, /”/gu],
  [/‘/gu, /’(?!\p{L})/gu],
  [/\(/gu, /\)/gu],
  [/(?<![\p{L}\p{N}])"(?=\S)/gu, /(?<=\S)"(?![\p{L}\p{N}])/gu],
  [/(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])(?![st][ -])/gu, /(?<=\S)'(?!\p{L})/gu],
]

/** Where the first sentence of a text ends, its stop left out; not inside quotation marks or brackets, nor behind an initial. */
export function sentenceEnd(text: string): number {
  const ends = [...text.matchAll(/(?<!(?<!\p{L})\p{L})[.?!] (?=\p{Lu})/gu)]
  return ends.find(({ index }) => !isEnclosed(text, index))?.index ?? text.length
}

function isEnclosed(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const behind = text.slice(at)
  return ENCLOSED.some(
    ([opens, closes]) => count(before, opens) > count(before, closes) && count(behind, closes) > 0,
  )
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
