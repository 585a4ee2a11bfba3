/** A paragraph as it is shown. `from` is where its shown text begins: a list item's own bullet is drawn by the list. */
export interface Line {
  /** Index into the passage's paragraphs. */
  index: number
  text: string
  from: number
}

export type Block = { kind: 'paragraph'; line: Line } | { kind: 'bullets' | 'numbers'; lines: Line[] }

/** `• het verbod`, `- het verbod`; also the private-use bullet of old word processors. */
const BULLET = /^[•·▪●○◦*\uf0b7\uf0a7-]\s+/
/** `1. het verbod`, `2) het verbod`. */
const NUMBER = /^(\d{1,2})[.)]\s+/

/** Paragraphs with bullets or with numbers that count on from 1 become lists; what only looks so stays a paragraph. */
export function blocksOf(paragraphs: string[]): Block[] {
  const blocks: Block[] = []
  paragraphs.forEach((text, index) => {
    const before = blocks.at(-1)
    const bullet = BULLET.exec(text)
    const number = NUMBER.exec(text)
    if (bullet) {
      const line = { index, text, from: bullet[0].length }
      if (before?.kind === 'bullets') before.lines.push(line)
      else blocks.push({ kind: 'bullets', lines: [line] })
    } else if (number && Number(number[1]) === (before?.kind === 'numbers' ? before.lines.length : 0) + 1) {
      const line = { index, text, from: number[0].length }
      if (before?.kind === 'numbers') before.lines.push(line)
      else blocks.push({ kind: 'numbers', lines: [line] })
    } else {
      blocks.push({ kind: 'paragraph', line: { index, text, from: 0 } })
    }
  })
  return blocks.map((block) =>
    block.kind === 'numbers' && block.lines.length === 1 ? alone(block.lines) : block,
  )
}

/** A single "1." is no list. */
function alone([line]: Line[]): Block {
  return { kind: 'paragraph', line: { index: line?.index ?? 0, text: line?.text ?? '', from: 0 } }
}
