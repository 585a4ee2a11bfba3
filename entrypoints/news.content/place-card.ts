/** A box in the viewport, in CSS px. */
interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

interface Size {
  width: number
  height: number
}

/** Room between word and card, and between card and window's edge, in px. */
const GAP_PX = 6
const EDGE_PX = 8

/**
 * Where a card goes: below the word and flush with its start, above it where there is no room below, and beside neither
 * where there is room in neither: then as low as it fits. Never over the window's edge, as long as it fits at all.
 */
export function placeCard(
  word: Box,
  { card, window }: { card: Size; window: Size },
): { left: number; top: number } {
  const below = word.bottom + GAP_PX
  const above = word.top - GAP_PX - card.height
  const lowest = window.height - EDGE_PX - card.height
  const top = below <= lowest || above < EDGE_PX ? below : above
  return {
    left: Math.round(clamp(word.left, window.width - EDGE_PX - card.width)),
    top: Math.round(clamp(top, lowest)),
  }
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE_PX, Math.min(value, most))
}

/** The word's line to hang the card on: the first box of a word broken over two lines. */
export function lineOf(range: Range): Box {
  return range.getClientRects()[0] ?? range.getBoundingClientRect()
}
