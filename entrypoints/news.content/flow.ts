/** The running text of one block, joined from its text nodes, with the way back from text to node. */
export interface Flow {
  /** The nearest element that is not inline; all its flows are read anew when its text changes. */
  owner: Element
  text: string
  pieces: Piece[]
}

/** A stretch of one text node within a flow. */
export interface Piece {
  node: Text
  /** Where the stretch begins in the node. */
  from: number
  /** Where it begins in the flow's text. */
  start: number
}

/** A text node, or what is left of it from an offset on. */
export interface Remainder {
  node: Text
  from: number
}

/** Longer flows are cut, so that no single one takes more than a slice of time. In UTF-16 units. */
const LONGEST_FLOW = 20_000
/** How far back a cut looks for the end of a sentence. */
const CUT_WITHIN = 2_000

/** Adds a text node to a flow, as far as there is room; gives what is left over, or null. */
export function append(flow: Flow, { node, from }: Remainder): Remainder | null {
  const { data } = node
  if (needsGap(flow, node)) flow.text += '\n'
  const room = Math.max(LONGEST_FLOW - flow.text.length, 0)
  const to = data.length - from > room ? cutAt(data, from + room) : data.length
  if (to > from) {
    flow.pieces.push({ node, from, start: flow.text.length })
    flow.text += from === 0 && to === data.length ? data : data.slice(from, to)
  }
  return to < data.length ? { node, from: to } : null
}

/** The place in the page of a place in a flow. An end belongs to the piece before it, a start to the one after. */
export function placeIn(
  flow: Flow,
  offset: number,
  { asEnd }: { asEnd: boolean },
): { node: Text; offset: number } | null {
  for (let index = flow.pieces.length - 1; index >= 0; index--) {
    const piece = flow.pieces[index]
    if (piece && (asEnd ? piece.start < offset : piece.start <= offset)) {
      return { node: piece.node, offset: piece.from + offset - piece.start }
    }
  }
  return null
}

/** After the last sentence, line or word that ends before `limit`. */
function cutAt(text: string, limit: number): number {
  const from = Math.max(0, limit - CUT_WITHIN)
  const before = text.slice(from, limit)
  const end = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'))
  const cut = end >= 0 ? end : before.lastIndexOf(' ')
  return cut >= 0 ? from + cut + 1 : limit
}

/**
 * Two nodes that touch letter to letter with an element's edge between them are one word (`Oei<b>goeren</b>`), unless a
 * style sheet sets that element as a block: then they only look so to us.
 */
function needsGap(flow: Flow, node: Text): boolean {
  const last = flow.pieces.at(-1)?.node
  if (!last || last === node || isSpaceAt(flow.text, flow.text.length - 1) || isSpaceAt(node.data, 0))
    return false
  return [last.parentElement, node.parentElement].some((parent) => {
    for (let at = parent; at && at !== flow.owner; at = at.parentElement) {
      if (at.contains(last) && at.contains(node)) return false
      if (!/^(?:inline|contents|ruby)/.test(getComputedStyle(at).display)) return true
    }
    return false
  })
}

function isSpaceAt(text: string, index: number): boolean {
  return index < 0 || index >= text.length || /\s/.test(text.charAt(index))
}
