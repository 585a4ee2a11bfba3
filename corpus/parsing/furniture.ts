import { endsSentence, type Line, startsLowerCase } from './line.ts'

/** What is printed around the text of every page, and says nothing of its own. */

/** A paper's running line with the number of its page: `Tweede Kamer, vergaderjaar 2023–2024, 36 410 VIII, nr. 12 1`. */
export const PAPER_END =
  /^(?:ISSN \d{4} ?- ?\d{3}[\dX] ?)?(?:[’'‘]s-Gravenhage \d{4} ?)?(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{4}, \d{2} \d{3}(?:[- ](?:\p{Lu}{1,6}|\d{1,3}|\(R ?\d{1,5}\)))*, nr\. ?\d{1,5} \d{1,3}$/u

/** `Pagina 2 van 5`; `Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 4`, last on its page. */
const PAGE_END = [
  /^Pagina \d+ van \d+$/u,
  /(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{4}, \p{Lu}[\p{L} ]+ ?[\d ,]*$/u,
  PAPER_END,
]

/** `’s-Gravenhage 2021`, alone on its line. */
const IMPRINT = /^[’'‘]s-Gravenhage \d{4}$/u
const ISSN = /^ISSN \d{4} ?- ?\d{3}[\dX]/u

/** The document's own identifier, or another's. */
const IDENTIFIER = /^(?:(?:ah|kv)-[te]k-\w+(?:-\d+)?|kst-[\w-]+)$/u

/** Whether a line is printed last on its page. */
export function endsPage(text: string): boolean {
  return text.length < 120 && PAGE_END.some((form) => form.test(text))
}

/** Labels of the letterhead; each has its value beside or below it: `Onze Referentie`, `Bijlage(n)`. */
const LABEL =
  /^(?:Onze referentie|Uw referentie|Ons kenmerk|Uw kenmerk|Uw brief(?: van)?|Datum|Contactpersoon|Bijlagen?|Bijlage\(n\)|Behandeld door)(?: ?:.*)?$/iu

/** `Directie Azië en Oceanië`, `Ministerie van Buitenlandse Zaken`. */
const UNIT = /^(?:Directie|Directoraat|Ministerie|Afdeling|Bezuidenhoutseweg|Rijnstraat|Postbus)(?: |$)/u

/** `BZDOC-693942081-24`, `DAO/2019/123`. */
const CODE = /^[A-Z][A-Z/-]+[-/ ]?\d[\d/-]+$/u

const LONGEST_VALUE = 45

/** The lines of a page that are furniture: running lines, and runs of short lines that hold a letterhead's label. */
export function findFurniture(page: readonly Line[]): Line[] {
  const found: Line[] = []
  const first = page.findIndex(({ text }) => !isRunning(text))
  const last = page.findLastIndex(({ text }) => !isRunning(text))
  for (let start = 0; start < page.length; ) {
    const end = letterheadEnd(page, start)
    const line = page[start]
    if (end > start) for (const each of page.slice(start, end)) found.push(each)
    else if (line && isRunning(line.text)) {
      const isInside =
        start > first && start < last && (IDENTIFIER.test(line.text) || PAPER_END.test(line.text))
      if (!isInside || interrupts(page, start)) found.push(line)
    }
    start = Math.max(end, start + 1)
  }
  return found
}

/** Whether a line behind all text is printed around it: a running line, an imprint, or the number of its page. */
export function standsAround(text: string): boolean {
  return isRunning(text) || IMPRINT.test(text) || /^\d{1,3}$/u.test(text)
}

function isRunning(text: string): boolean {
  return endsPage(text) || ISSN.test(text) || IDENTIFIER.test(text)
}

/** Whether a line stands apart where a sentence goes on over it; else an identifier inside the text is the text's. */
function interrupts(page: readonly Line[], at: number): boolean {
  const [before, line, after] = [page[at - 1], page[at], page[at + 1]]
  const isApart = line?.gap !== 'none' && after?.gap !== 'none'
  return isApart && !endsSentence(before?.text ?? '') && startsLowerCase(after?.text ?? '')
}

/** Where the letterhead that begins at `start` ends; `start` where none begins. */
function letterheadEnd(page: readonly Line[], start: number): number {
  if (page[start]?.gap === 'none') return start
  let end = start
  let labels = 0
  let afterLabel = false
  for (; end < page.length; end++) {
    const text = page[end]?.text ?? ''
    const isLabel = LABEL.test(text)
    if (!isLabel && !UNIT.test(text) && !CODE.test(text) && !(afterLabel && isValue(text))) break
    if (text.length > LONGEST_VALUE || endsSentence(text)) break
    if (isLabel) labels++
    afterLabel = isLabel
  }
  const standsAlone = end === page.length || page[end]?.gap !== 'none'
  return labels > 0 && end - start > 1 && standsAlone ? end : start
}

function isValue(text: string): boolean {
  return text.length <= LONGEST_VALUE && !endsSentence(text)
}
