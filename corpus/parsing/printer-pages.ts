import { SourceError } from '../source-error.ts'
import { PAPER_END } from './furniture.ts'
import type { Line } from './line.ts'
import type { Oddity } from './reading.ts'

/** `ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1`. */
const PAGE_END =
  /^(?:ISSN \d{4} ?- ?\d{3}[\dX] ?)?(?:[’'‘]s-Gravenhage \d{4} ?)?(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{4}, (?:Aanhangsel|Vragen|Kamervragen)(?: van de Handelingen)?(?: \d+)?$/u

function endsPage(text: string): boolean {
  return PAGE_END.test(text) || PAPER_END.test(text)
}

/** `ah-tk-20242025-546`, `kv-tk-2024Z18796`. */
const IDENTIFIER = /^(?:ah|kv|kst)-[te]k-\w+(?:-\d+)?$/u
/** `ISSN 0921 - 7398`, `’s-Gravenhage 2021`. */
const IMPRINT = /^(?:ISSN \d{4} ?- ?\d{3}[\dX]|[’'‘]s-Gravenhage \d{4})$/u

/** Characters; a printed page has some 4,000. */
const LARGEST_PAGE = 200_000

/** Throws a SourceError where a page is longer than any, since the lines that end pages are gone. */
export function refuseHugePage(page: readonly Line[], file: string): void {
  if (page.reduce((sum, { text }) => sum + text.length, 0) <= LARGEST_PAGE) return
  throw new SourceError('A page has more text than any page that is printed.', {
    file,
    line: page[0]?.number ?? null,
    advice: 'Restore the running lines that end its pages.',
  })
}

interface PrintedPages {
  pages: Line[][]
  furniture: Line[]
  oddities: Oddity[]
}

/** The pages of a text of the official printer, and what is printed around them: its first line and its running lines. */
export function splitPrintedPages(lines: readonly Line[]): PrintedPages {
  const pages: Line[][] = [[]]
  const furniture: Line[] = []
  const [first] = lines
  const { found: running, own, doubtful } = linesAtPageEnds(lines)
  let last: Line | undefined
  for (const line of lines) {
    const ends = endsPage(line.text)
    if (running.has(line) || line === first || isPageNumber(line, { last, page: pages.length - 1 }))
      furniture.push(line)
    // A blank line stands only around what is no text.
    else pages.at(-1)?.push({ ...line, gap: 'none' })
    if (ends) pages.push([])
    last = line
  }
  const inText = pages.flat().filter((line) => line.text === own || doubtful.has(line.number))
  return { pages: pages.filter((page) => page.length > 0), furniture, oddities: inText.map(perhapsRunning) }
}

/** The number of the page alone behind its running line and a blank one: `Aanhangsel`, then `1`. */
function isPageNumber(line: Line, { last, page }: { last: Line | undefined; page: number }): boolean {
  const isApart = line.gap !== 'none' && last !== undefined && /\p{L}$/u.test(last.text)
  return isApart && endsPage(last.text) && line.text === String(page)
}

function perhapsRunning({ number, text }: Line): Oddity {
  const problem = `Whether ${JSON.stringify(text)} is of the text or ends a page cannot be told; it stays.`
  return { line: number, problem, uncertain: true }
}

interface PageEnds {
  found: Set<Line>
  /** The document's own identifier, where a page ends with it. */
  own: string | null
  /** Numbers of lines right below the end of a page that may be its identifier. */
  doubtful: Set<number>
}

/**
 * The lines that end pages, and above them the document's own identifier and imprint, or at the end of all; right below
 * them where its opening says that it is its own. Elsewhere an identifier alone on its line is the text's, and so is
 * another one than that of the first page.
 */
function linesAtPageEnds(lines: readonly Line[]): PageEnds {
  const found = new Set<Line>()
  const doubtful = new Set<number>()
  let own: string | null = null
  let standsBelow = false
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index]
    if (line && !endsPage(line.text)) continue
    if (line) found.add(line)
    let hasOwn = false
    for (let at = index - 1; at >= 0; at--) {
      const above = lines[at] as Line
      if (found.has(above)) break
      const isOwn: boolean = !hasOwn && IDENTIFIER.test(above.text) && (own ?? above.text) === above.text
      if (!isOwn && !IMPRINT.test(above.text)) break
      if (isOwn) own = above.text
      hasOwn ||= isOwn
      found.add(above)
    }
    const below = lines[index + 1]
    if (!line || !below || !IDENTIFIER.test(below.text) || (own ?? below.text) !== below.text) continue
    if (own === null ? isToldInOpening(lines, below.text) : standsBelow && !hasOwn) {
      own = below.text
      standsBelow = true
      found.add(below)
    } else doubtful.add(below.number)
  }
  return { found, own, doubtful }
}

/** Lines that hold the number of the document, above its title. */
const OPENING = 12

/** `999` alone on its line for `ah-tk-20242025-999`, `2024Z18796` for `kv-tk-2024Z18796`. */
function isToldInOpening(lines: readonly Line[], identifier: string): boolean {
  const number = identifier.slice(identifier.lastIndexOf('-') + 1)
  return lines.slice(0, OPENING).some(({ text }) => text.split(' ').includes(number))
}
