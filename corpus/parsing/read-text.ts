import { takeFeet } from './feet.ts'
import { findFurniture } from './furniture.ts'
import { without } from './line.ts'
import { isMarkdown, readMarkdown } from './markdown.ts'
import { splitPages } from './pages.ts'
import { isPrinted, readPrinted } from './printer.ts'
import type { Reading } from './reading.ts'
import { setHeadings } from './set-headings.ts'
import { readLines } from './source-lines.ts'

/** Reads plain text, as it comes out of a PDF or docx. Throws a SourceError where a note has no place. */
export function readText(source: string, file: string): Reading {
  if (isPrinted(source)) return readPrinted(readLines(source), file)
  return isMarkdown(source) ? readMarkdown(readLines(source), file) : readPages(source, file)
}

/** The ministries' own texts: pages with notes at their feet, or paragraphs without pages. */
function readPages(source: string, file: string): Reading {
  const pages = splitPages(source)
  const furniture = pages.flatMap(findFurniture)
  const { body, notes } = takeFeet(
    pages.map((page) => setHeadings(without(page, furniture))).filter((page) => page.length > 0),
    file,
  )
  return { body, notes, furniture, whole: false, stated: {}, oddities: [] }
}
