import { takeFeet } from './feet.ts'
import { findFurniture } from './furniture.ts'
import { without } from './line.ts'
import { splitPages } from './pages.ts'
import { headPlainQuestions } from './plain-numbers.ts'
import type { Reading } from './reading.ts'
import { setHeadings } from './set-headings.ts'

/** Reads plain text, as it comes out of a PDF or docx. Throws a SourceError where a note has no place. */
export function readText(source: string, file: string): Reading {
  const pages = splitPages(source)
  const furniture = pages.flatMap(findFurniture)
  const { body, notes } = takeFeet(
    pages.map((page) => setHeadings(without(page, furniture))).filter((page) => page.length > 0),
    file,
  )
  return { body: headPlainQuestions(body), notes, furniture, whole: false, stated: {}, oddities: [] }
}
