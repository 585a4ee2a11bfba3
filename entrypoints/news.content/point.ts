import type { PageMention } from './page-mentions.ts'

/** The mention under a point of the viewport (CSS px), or null. */
export function mentionAt(
  mentions: readonly PageMention[],
  point: { x: number; y: number },
): PageMention | null {
  const caret = document.caretPositionFromPoint?.(point.x, point.y)
  if (!caret) return null
  const { offsetNode, offset } = caret
  for (const mention of mentions) {
    const { range } = mention
    if (range.startContainer !== offsetNode && range.endContainer !== offsetNode) continue
    // The nearest caret may be a line's width away from the point; the boxes tell.
    if (range.isPointInRange(offsetNode, offset) && boxAt(range, point)) return mention
  }
  return null
}

/** The box of a range that holds a point, or null; a range over two lines has two. */
export function boxAt(range: Range, { x, y }: { x: number; y: number }): DOMRect | null {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return box
  }
  return null
}
