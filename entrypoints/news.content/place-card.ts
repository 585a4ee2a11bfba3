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

/** Where a card goes, and how high it may be at most, in CSS px. */
export interface Place {
  left: number
  top: number
  maxHeight: number
}

/** Room between word and card, and between card and window's edge, in px. */
const GAP_PX = 6
const EDGE_PX = 8
/** Lower than this a card says nothing; then it rather covers the word. */
const LOWEST_CARD_PX = 200

/**
 * Where a card goes beside its word: below it and flush with its start; above it where only there is room; else where
 * there is most, made lower. Never over the window's edge. `card` is its size when nothing holds it in.
 */
export function placeCard(word: Box, { card, window }: { card: Size; window: Size }): Place {
  const below = window.height - EDGE_PX - word.bottom - GAP_PX
  const above = word.top - GAP_PX - EDGE_PX
  const isBelow = card.height <= below || below >= above
  const room = Math.max(isBelow ? below : above, LOWEST_CARD_PX)
  const height = Math.min(card.height, room)
  const top = isBelow ? word.bottom + GAP_PX : word.top - GAP_PX - height
  return {
    left: Math.round(clamp(word.left, window.width - EDGE_PX - card.width)),
    top: Math.round(clamp(top, window.height - EDGE_PX - height)),
    maxHeight: Math.floor(Math.min(room, window.height - 2 * EDGE_PX)),
  }
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE_PX, Math.min(value, most))
}

/** The word's line to hang the card on: the first box of a word broken over two lines. */
export function lineOf(range: Range): Box {
  return range.getClientRects()[0] ?? range.getBoundingClientRect()
}
