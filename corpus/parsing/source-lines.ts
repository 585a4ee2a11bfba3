import { type Line, singleSpaced } from './line.ts'

/** The lines of a text that are not blank, and whether a blank one stands before each. Pages are not looked for. */
export function readLines(source: string): Line[] {
  const lines: Line[] = []
  let blank = false
  source
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u)
    .forEach((raw, index) => {
      const text = singleSpaced(raw).trim()
      if (text === '') blank = true
      else {
        const gap = lines.length === 0 ? 'page' : blank ? 'blank' : 'none'
        lines.push({ number: index + 1, text, gap, marks: [], width: text.length })
        blank = false
      }
    })
  return lines
}
