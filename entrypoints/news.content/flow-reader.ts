import { elementKind, isInline } from './element-kind.ts'
import { append, type Flow, type Remainder } from './flow.ts'

/** The block whose flow a node runs in. */
export function ownerOf(node: Node): Element | null {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement
  while (element && isInline(element)) element = element.parentElement
  return element
}

/**
 * Reads the flows below an element one by one, in document order, so that the reading can stop at any of them and go on
 * later. Walks by hand: a `TreeWalker` with a filter costs several times as much on pages of many small elements.
 */
export class FlowReader {
  readonly #root: Element
  readonly #nested: boolean
  /** Where the reading stands, and whether what is inside comes next. */
  #position: Node
  #enters = true
  /** A text node that was met but not read yet, or not to its end. */
  #held: Remainder | null = null
  #lastOwner: { of: Element | null; is: Element | null } = { of: null, is: null }

  /** `nested: false` gives the element's own flows only, without those of blocks inside it. */
  constructor(root: Element, { nested }: { nested: boolean }) {
    this.#root = root
    this.#nested = nested
    this.#position = root
  }

  /** Whether the page took away where the reading stands, and with it the way on. */
  get isLost(): boolean {
    return !this.#root.contains(this.#position)
  }

  /** The next flow, or null at the end. */
  next(): Flow | null {
    let flow: Flow | null = null
    for (;;) {
      const met = this.#held ?? this.#advance()
      this.#held = null
      if (met === null) return flow
      if (met === 'block') {
        if (flow) return flow
      } else if (met === 'break') {
        if (flow) flow.text += '\n'
      } else {
        const owner = this.#ownerOf(met.node)
        if (owner === null) continue
        if (flow && flow.owner !== owner) {
          this.#held = met
          return flow
        }
        flow ??= { owner, text: '', pieces: [] }
        this.#held = append(flow, met)
        if (this.#held) return flow
      }
    }
  }

  /** Goes on to the next text, line break or block. */
  #advance(): Remainder | 'block' | 'break' | null {
    for (let node = this.#following(); node; node = this.#following()) {
      this.#position = node
      this.#enters = true
      if (node.nodeType === Node.TEXT_NODE) return { node: node as Text, from: 0 }
      if (node.nodeType !== Node.ELEMENT_NODE) continue
      const kind = elementKind(node as Element)
      if (kind === 'block') this.#enters = this.#nested
      if (kind === 'skipped') this.#enters = false
      if (kind === 'block' || kind === 'break') return kind
    }
    return null
  }

  #following(): Node | null {
    let node = this.#position
    if (this.#enters && node.firstChild) return node.firstChild
    while (node !== this.#root) {
      if (node.nextSibling) return node.nextSibling
      if (!node.parentNode) return null
      node = node.parentNode
    }
    return null
  }

  #ownerOf(node: Text): Element | null {
    const parent = node.parentElement
    if (parent !== this.#lastOwner.of) this.#lastOwner = { of: parent, is: ownerOf(node) }
    return this.#lastOwner.is
  }
}
