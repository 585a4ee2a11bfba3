import { isTable, rowsOf } from '../corpus/table.ts'

/** A stretch of a paragraph that is shown by itself: all of it, or without the bullet that its list draws, or one cell. */
export interface Line {
  /** Index into the passage's paragraphs. */
  index: number
  /** The paragraph, whole. */
  text: string
  from: number
  to: number
}

/** Items in a row, each with the lists that stand under it. */
export interface ListBlock {
  kind: 'bullets' | 'numbers' | 'letters' | 'roman'
  items: { line: Line; lists: ListBlock[] }[]
}

export type Block = { kind: 'paragraph'; line: Line } | { kind: 'table'; rows: Line[][] } | ListBlock

/** How a paragraph begins as the item of a list. */
interface Marker {
  /** Bullets of different signs are of different lists: `bullets •`, `bullets -`. */
  style: string
  kind: ListBlock['kind']
  /** From 1; null for bullets. */
  ordinal: number | null
  /** Its length with the blank behind it. */
  length: number
}

/** `• het verbod`, `- het verbod`; also the private-use bullet of old word processors. */
const BULLET = /^([•·▪●○◦*\uf0b7\uf0a7–-])\s+/
/** `1. het verbod`, `2) het verbod`, `(3) het verbod`. */
const NUMBER = /^\(?(\d{1,2})[.)]\s+/
/** `a. het verbod`, `b) het verbod`. */
const LETTER = /^\(?([a-z])[.)]\s+/
/** `i. het verbod`, `iv) het verbod`. */
const ROMAN = /^\(?(i|ii|iii|iv|v|vi|vii|viii|ix|x)[.)]\s+/
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/**
 * Paragraphs with bullets, or with numbers or letters that count on from the first, become lists, one in the other where
 * they are; what only looks so stays a paragraph.
 */
export function blocksOf(paragraphs: string[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < paragraphs.length; ) {
    const text = paragraphs[at] ?? ''
    const list = readList(paragraphs, at, new Set())
    if (list) {
      blocks.push(list.block)
      at = list.end
      continue
    }
    if (isTable(text)) blocks.push({ kind: 'table', rows: tableRows(text, at) })
    else blocks.push({ kind: 'paragraph', line: { index: at, text, from: 0, to: text.length } })
    at += 1
  }
  return blocks
}

/** The list that begins at a paragraph, null where none does. `outer` are the styles of the lists around it. */
function readList(
  paragraphs: string[],
  start: number,
  outer: ReadonlySet<string>,
): { block: ListBlock; end: number } | null {
  for (const first of markersOf(paragraphs[start])) {
    if (outer.has(first.style) || (first.ordinal ?? 1) !== 1) continue
    const inner = new Set([...outer, first.style])
    const block: ListBlock = { kind: first.kind, items: [] }
    let at = start
    for (;;) {
      const marker = markersOf(paragraphs[at]).find(({ style }) => style === first.style)
      const item = block.items.at(-1)
      if (marker && (marker.ordinal ?? block.items.length + 1) === block.items.length + 1) {
        block.items.push({ line: lineAfter(marker, paragraphs, at), lists: [] })
        at += 1
        continue
      }
      const nested = item ? readList(paragraphs, at, inner) : null
      if (!nested) break
      item?.lists.push(nested.block)
      at = nested.end
    }
    // A single "1." is no list.
    if (first.ordinal === null || block.items.length > 1) return { block, end: at }
  }
  return null
}

/** All that a paragraph may begin as: `i.` is a letter or a number. */
function markersOf(text = ''): Marker[] {
  if (isTable(text)) return []
  const bullet = BULLET.exec(text)
  if (bullet)
    return [{ style: `bullets ${bullet[1]}`, kind: 'bullets', ordinal: null, length: bullet[0].length }]
  const [number, roman, letter] = [NUMBER.exec(text), ROMAN.exec(text), LETTER.exec(text)]
  return [
    ...marker('numbers', number, (sign) => Number(sign)),
    ...marker('roman', roman, (sign) => ROMANS.indexOf(sign) + 1),
    ...marker('letters', letter, (sign) => sign.charCodeAt(0) - 96),
  ]
}

function marker(
  kind: Marker['kind'],
  found: RegExpExecArray | null,
  ordinalOf: (sign: string) => number,
): Marker[] {
  return found ? [{ style: kind, kind, ordinal: ordinalOf(found[1] ?? ''), length: found[0].length }] : []
}

function lineAfter({ length }: Marker, paragraphs: string[], index: number): Line {
  const text = paragraphs[index] ?? ''
  return { index, text, from: length, to: text.length }
}

function tableRows(text: string, index: number): Line[][] {
  return rowsOf(text).map((row) => row.map(({ from, to }) => ({ index, text, from, to })))
}
