import { endsSentence, firstWord, type Line, startsLowerCase } from './line.ts'

/** How a document was printed, as far as its lines tell. */
export interface Layout {
  /** Each line is a whole paragraph. */
  whole: boolean
  /** A blank line stands after nearly every line, and says nothing. */
  doubleSpaced: boolean
  /** Characters that surely fit on a line. */
  width: number
  lexicon: Lexicon
}

/** How often each word stands unbroken in the document, in lower case. */
export type Lexicon = Pick<ReadonlyMap<string, number>, 'get' | 'has' | 'keys'>

const DEFAULT_WIDTH = 67
/** No page is as wide. */
const WIDEST_PAGE = 160

/** Measures a document by the lines that break inside a sentence: there, and only there, the typesetter ran out of width. */
export function measure(
  lines: readonly Line[],
  { notes, whole, lineWidth }: { notes: readonly Line[]; whole: boolean; lineWidth?: number | undefined },
): Layout {
  const wrapped = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const goesOn = next?.gap !== 'paragraph' && !endsSentence(line.text)
    return next && goesOn && startsLowerCase(next.text) ? [{ line, next }] : []
  })
  const needed = wrapped
    .filter(({ line }) => line.width > 0 && !line.text.endsWith('-'))
    .map(({ line, next }) => line.width + 1 + firstWord(next.text).length)
    .sort((a, b) => a - b)
  // Letters differ in width, and a few lines end early: what a tenth of the lines could not hold, less a tenth.
  const width = needed[Math.floor(needed.length / 10)]
  return {
    doubleSpaced: wrapped.filter(({ next }) => next.gap !== 'none').length * 2 > wrapped.length,
    whole,
    width:
      lineWidth ??
      (isUnwrapped(lines) ? Number.POSITIVE_INFINITY : Math.floor((width ?? DEFAULT_WIDTH) * 0.9)),
    lexicon: onceAsked(() => countWords([...lines, ...notes])),
  }
}

/** Counted only where a line ends in a hyphen. */
function onceAsked(count: () => Lexicon): Lexicon {
  let counted: Lexicon | null = null
  const words = () => {
    counted ??= count()
    return counted
  }
  return { get: (word) => words().get(word), has: (word) => words().has(word), keys: () => words().keys() }
}

/** Whether each line is a whole paragraph, as in a text taken from docx: then any sentence's end is meant. */
function isUnwrapped(lines: readonly Line[]): boolean {
  return lines.filter((line) => line.width > WIDEST_PAGE).length * 10 > lines.length
}

/** Whether the next line's first word would still have fitted: the break was meant. */
export function endsEarly(line: Line, next: Line, layout: Layout): boolean {
  return line.width + 1 + firstWord(next.text).length <= layout.width
}

/** How often each word stands in the lines, a word that a line breaks left out. */
export function countWords(lines: readonly Line[]): Lexicon {
  const counts = new Map<string, number>()
  let broken = false
  for (const { text } of lines) {
    const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []
    const breaks = text.endsWith('-')
    for (const word of words.slice(broken ? 1 : 0, breaks ? -1 : undefined)) {
      const key = word.toLowerCase()
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    broken = breaks
  }
  return counts
}
