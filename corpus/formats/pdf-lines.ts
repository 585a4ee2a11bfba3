import type { Piece } from './pdf-pages.ts'

/** Digits set small and high, taken out of the text at `offset`: a footnote's number, or a power. */
export interface Raised {
  digits: string
  offset: number
}

/** Text on one baseline with nothing near it, and how it is set. In points, from the page's left and top. */
export interface PrintedLine {
  /** From 1. */
  page: number
  text: string
  raised: Raised[]
  x: number
  right: number
  /** Its baseline. */
  y: number
  /** Of most of its letters. */
  size: number
  /** The font of all of it, or null where several share it. */
  font: string | null
  /** Whether it is turned: set along the page's edge. */
  turned: boolean
}

/** Two pieces this far apart, in type sizes, do not stand in one sentence; this far, there is a space between them. */
const GUTTER = 2
const SPACE = 0.15

/** The lines of a page, down the page and from left to right; what stands apart on one height is several. */
export function readLines(pieces: readonly Piece[], page: number): PrintedLine[] {
  const lying = joinRaised(gatherBaselines(pieces.filter((piece) => piece.lies)))
  const turned = pieces.filter((piece) => !piece.lies).map((piece) => [piece])
  return [...lying.flatMap(splitAtGutters), ...turned]
    .map((line) => toLine(line, page))
    .filter((line) => line.text !== '' || line.raised.length > 0)
}

function gatherBaselines(pieces: readonly Piece[]): Piece[][] {
  const baselines: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const first = baselines.at(-1)?.[0]
    if (first && piece.y - first.y <= Math.min(piece.size, first.size) * 0.15) baselines.at(-1)?.push(piece)
    else baselines.push([piece])
  }
  return baselines
}

/** Digits that stand raised beside the letters of a line below them belong to that line. */
function joinRaised(baselines: readonly Piece[][]): Piece[][] {
  const joined = baselines.map((baseline) => [...baseline])
  for (const [index, baseline] of baselines.entries()) {
    for (const piece of baseline) {
      if (!/^[\d\s,;]*\d[\d\s,;]*$/u.test(piece.text)) continue
      const line = joined
        .slice(index + 1, index + 4)
        .find((below) => below.some((other) => isRaisedBeside(piece, other)))
      if (!line) continue
      line.push(piece)
      joined[index] = joined[index]?.filter((other) => other !== piece) ?? []
    }
  }
  return joined.map((baseline) => baseline.sort((a, b) => a.x - b.x))
}

function isRaisedBeside(piece: Piece, other: Piece): boolean {
  const height = other.y - piece.y
  const smaller = piece.size < other.size * 0.95 && other.text.trim() !== ''
  if (!smaller || height < other.size * 0.15 || height > other.size * 0.8) return false
  const behind = piece.x - (other.x + other.width)
  const before = other.x - (piece.x + piece.width)
  return Math.max(behind, before) < other.size * (before > behind ? GUTTER : 1)
}

function splitAtGutters(baseline: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = []
  let last: Piece | undefined
  for (const piece of baseline) {
    if (piece.text.trim() !== '') {
      const apart = last ? piece.x - (last.x + last.width) : 0
      const size = Math.max(last?.size ?? 0, piece.size)
      const otherType = last && last.y === piece.y && Math.abs(last.size - piece.size) > size * 0.1
      if (apart > size * (otherType ? 0.5 : GUTTER)) lines.push([])
      last = piece
    }
    if (lines.length === 0) lines.push([])
    lines.at(-1)?.push(piece)
  }
  return lines
}

function toLine(pieces: readonly Piece[], page: number): PrintedLine {
  const letters = pieces.filter((piece) => piece.text.trim() !== '')
  const largest = letters.reduce(
    (most, piece) => (weight(piece) > weight(most) ? piece : most),
    letters[0] ?? NOTHING,
  )
  const fonts = new Set<string>()
  const raised: Raised[] = []
  let text = ''
  let right = Number.NaN
  for (const piece of pieces) {
    if (piece.x - right > largest.size * SPACE) text += ' '
    right = piece.x + piece.width
    if (isRaisedBeside(piece, { ...largest, x: piece.x - 1, width: 0 }) && /\d/u.test(piece.text)) {
      raised.push({ digits: piece.text.trim(), offset: text.length })
    } else {
      text += piece.text
      if (piece.text.trim() !== '') fonts.add(piece.font)
    }
  }
  const [font = null] = fonts
  return {
    page,
    ...tidy(text, raised),
    x: letters[0]?.x ?? 0,
    right: Math.max(...letters.map((piece) => piece.x + piece.width)),
    y: largest.y,
    size: largest.size,
    font: fonts.size === 1 ? font : null,
    turned: !largest.lies,
  }
}

const NOTHING: Piece = { text: '', x: 0, y: 0, width: 0, size: 0, font: '', lies: true }

function weight(piece: Piece): number {
  return piece.text.trim().length * piece.size
}

/** One space for every run of white space, none at the ends or before a raised number; ligatures as their letters. */
function tidy(untidy: string, raised: readonly Raised[]): { text: string; raised: Raised[] } {
  const tidied: Raised[] = []
  let text = ''
  let read = 0
  const add = (end: number) => {
    const part = untidy
      .slice(read, end)
      .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
      .replace(/\s+/gu, ' ')
    // "China. ³ In" and "beleid ³.": the space that the number brought with it goes with it.
    if (read > 0 && /^(?:[ .,;:?!]|$)/u.test(part)) text = text.trimEnd()
    for (const each of tidied) each.offset = Math.min(each.offset, text.length)
    text += text === '' ? part.trimStart() : part
    read = end
  }
  for (const { digits, offset } of raised) {
    add(offset)
    tidied.push({ digits, offset: text.length })
  }
  add(untidy.length)
  text = text.trimEnd()
  for (const each of tidied) each.offset = Math.min(each.offset, text.length)
  return { text, raised: tidied }
}
