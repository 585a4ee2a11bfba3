/**
 * The text of a page as a reader sees it: text nodes joined into one flow per block, so that a word split over inline
 * elements is whole again, with the way back from flow to node.
 */

/** A stretch of one text node within a flow. */
export interface Piece {
  node: Text
  /** Where the stretch begins in the node. */
  from: number
  /** Where it begins in the flow's text. */
  start: number
}

/** The running text of one block, or a part of it. */
export interface Flow {
  /** The nearest element that is not inline; all its flows are read anew when its text changes. */
  owner: Element
  text: string
  pieces: Piece[]
}

/** Elements that run along in a line of text. All others break the flow. */
const INLINE = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RUBY S SMALL SPAN STRIKE STRONG SUB SUP
  TIME TT U VAR WBR`.split(/\s+/),
)

/** Never read: what is not prose, what the reader writes in, and ways around the site. */
const SKIPPED = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST BUTTON CODE PRE KBD SAMP SVG MATH CANVAS IFRAME OBJECT
  EMBED AUDIO VIDEO NAV RT RP STANDPUNT-CARD`.split(/\s+/),
)

const SKIPPED_ROLES = new Set([
  'navigation',
  'menu',
  'menubar',
  'textbox',
  'searchbox',
  'combobox',
  'button',
  'tablist',
])

/** Longer flows are cut, so that no single one takes more than a slice of time. In UTF-16 units. */
const LONGEST_FLOW = 20_000

export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true
  if (!element.hasAttributes()) return false
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable.toLowerCase() !== 'false') return true
  const role = element.getAttribute('role')
  return (role !== null && SKIPPED_ROLES.has(role)) || element.getAttribute('aria-hidden') === 'true'
}

/** Whether an element or one around it is skipped. */
export function isInsideSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (isSkipped(at)) return true
  }
  return false
}

export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName)
}

/** The block whose flow a node runs in. */
export function ownerOf(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement
  while (element && isInline(element)) element = element.parentElement
  return element
}

/**
 * The flows below an element, in document order. `nested: false` gives the element's own flows only, without those of
 * blocks inside it. A generator, so that the reading can stop at any flow and go on later.
 */
export function* flowsOf(root: Element, { nested }: { nested: boolean }): Generator<Flow> {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
      if (isSkipped(node)) return NodeFilter.FILTER_REJECT
      return nested || isInline(node) || node.tagName === 'BR'
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT
    },
  )
  let flow: Flow | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.tagName === 'BR' && flow) flow.text += '\n'
      else if (!isInline(node)) {
        if (flow) yield flow
        flow = null
      }
      continue
    }
    const owner = ownerOf(node)
    if (!owner) continue
    if (flow && flow.owner !== owner) {
      yield flow
      flow = null
    }
    flow = yield* append(flow ?? { owner, text: '', pieces: [] }, node as Text)
  }
  if (flow) yield flow
}

/** Adds a text node to a flow; where that makes it too long, gives what is whole and goes on with the rest. */
function* append(flow: Flow, node: Text): Generator<Flow, Flow> {
  let current = flow
  let from = 0
  const { data } = node
  if (needsGap(current, node)) current.text += '\n'
  while (current.text.length + data.length - from > LONGEST_FLOW && data.length - from > 0) {
    const room = Math.max(LONGEST_FLOW - current.text.length, 0)
    const cut = cutAt(data, from + room)
    add(current, { node, from, to: cut })
    yield current
    current = { owner: flow.owner, text: '', pieces: [] }
    from = cut
  }
  add(current, { node, from, to: data.length })
  return current
}

function add(flow: Flow, { node, from, to }: { node: Text; from: number; to: number }): void {
  if (to <= from) return
  flow.pieces.push({ node, from, start: flow.text.length })
  flow.text += node.data.slice(from, to)
}

/** After the last sentence, line or word that ends before `limit`. */
function cutAt(text: string, limit: number): number {
  const before = text.slice(Math.max(0, limit - 2_000), limit)
  const end = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'))
  const cut = end >= 0 ? end : before.lastIndexOf(' ')
  return cut >= 0 ? limit - before.length + cut + 1 : limit
}

/**
 * Two nodes that touch letter to letter with an element's edge between them are one word (`Oei<b>goeren</b>`), unless a
 * style sheet sets that element as a block: then they only look so to us.
 */
function needsGap(flow: Flow, node: Text): boolean {
  const last = flow.pieces.at(-1)?.node
  if (!last || !/\S$/.test(flow.text) || !/^\S/.test(node.data)) return false
  return [last.parentElement, node.parentElement].some((parent) => {
    for (let at = parent; at && at !== flow.owner; at = at.parentElement) {
      if (at.contains(last) && at.contains(node)) return false
      if (!/^(?:inline|contents|ruby)/.test(getComputedStyle(at).display)) return true
    }
    return false
  })
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
