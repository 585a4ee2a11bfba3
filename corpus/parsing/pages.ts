import { endsPage } from './furniture.ts'
import { type Gap, type Line, singleSpaced } from './line.ts'

/**
 * The lines of a text, in supposed pages. A form feed, the space (or spaces) that text tools make of it, or three blank
 * lines begin one, a running footer ends one; the feet of the pages show later which of these were none.
 */
export function splitPages(source: string): Line[][] {
  const printed = source.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u)
  const spaceBreaks = spaceBeginsPages(printed)
  const pages: Line[][] = []
  let page: Line[] = []
  let blanks = 0
  let pageOver = false
  printed.forEach((raw, index) => {
    pageOver ||= raw.includes('\f')
    const text = singleSpaced(raw).trim()
    if (text === '') {
      blanks++
      return
    }
    const begins = pageOver || blanks >= 3 || (spaceBreaks && /^ +\S/u.test(raw))
    const gap: Gap =
      begins || (page.length === 0 && pages.length === 0) ? 'page' : blanks > 0 ? 'blank' : 'none'
    if (gap === 'page') {
      page = []
      pages.push(page)
    }
    page.push({ number: index + 1, text, gap, marks: [], width: text.length })
    blanks = 0
    pageOver = endsPage(text)
  })
  return pages
}

/** In a text where more lines than a page's first are indented (a tenth, and two), a space says nothing. */
function spaceBeginsPages(printed: readonly string[]): boolean {
  const full = printed.filter((raw) => raw.trim() !== '')
  const indented = full.filter((raw) => raw.startsWith(' '))
  return indented.length < full.length / 10 + 2
}
