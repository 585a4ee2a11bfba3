import type { Line, Mark } from './line.ts'

/** A number behind the end of a word or a sentence: `beleid.3`, `(2018).3`, `artikel3,`; and what stands behind it. */
const AGAIN =
  /(?:(?<=\p{Ll}{3}|[’”»)])|(?<=(?:\p{Ll}{3}|[’”»)])[.,;:?!]))(\d{1,2})(?=[.,;:?!]?(?: [^\p{Ll}]|$))/gu

/** The lines with the numbers taken out that refer again to a note whose number stood before; `last` is the last note's. */
export function markRepeats(lines: readonly Line[], last: number): Line[] {
  return lines.map((line): Line => {
    if (last === 0 || line.text.includes('://')) return line
    let text = ''
    let read = 0
    const moved: { from: number; by: number }[] = []
    const marks: Mark[] = []
    for (const { 1: digits = '', index } of line.text.matchAll(AGAIN)) {
      const note = Number(digits)
      if (note < 1 || note > last) continue
      text += line.text.slice(read, index)
      read = index + digits.length
      marks.push({ note, offset: text.length })
      moved.push({ from: index, by: digits.length })
    }
    if (read === 0) return line
    const own = line.marks.map(({ note, offset }) => ({
      note,
      offset: offset - moved.filter(({ from }) => from < offset).reduce((sum, { by }) => sum + by, 0),
    }))
    return { ...line, text: text + line.text.slice(read), marks: [...own, ...marks] }
  })
}
