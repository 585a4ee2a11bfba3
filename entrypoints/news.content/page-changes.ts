import { isInline } from './element-kind.ts'
import { ownerOf } from './flow-reader.ts'

/** What changed on the page, as far as its text goes. */
interface PageChange {
  /** Elements that came, with all in them. */
  subtrees: Set<Element>
  /** Blocks whose own text changed. */
  blocks: Set<Element>
  /** Something left the page. */
  removed: boolean
}

/** Tells of every change of the page's text, at once; returns the function that stops it. */
export function watchChanges(root: Node, tell: (change: PageChange) => void): () => void {
  const observer = new MutationObserver((records) => {
    const change: PageChange = { subtrees: new Set(), blocks: new Set(), removed: false }
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') addBlock(change, target)
      for (const node of addedNodes) addNode(change, node)
      if (removedNodes.length > 0) {
        change.removed = true
        if ([...removedNodes].some(runsInLine)) addBlock(change, target)
      }
    }
    if (change.removed || change.blocks.size > 0 || change.subtrees.size > 0) tell(change)
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  return () => observer.disconnect()
}

function addNode(change: PageChange, node: Node): void {
  if (!node.isConnected) return
  if (runsInLine(node)) {
    addBlock(change, node)
    // A link may well hold a whole block.
    for (const child of node instanceof Element ? node.children : []) addNode(change, child)
  } else if (node instanceof Element) {
    change.subtrees.add(node)
  }
}

function addBlock(change: PageChange, node: Node): void {
  const owner = ownerOf(node)
  if (owner?.isConnected) change.blocks.add(owner)
}

function runsInLine(node: Node): boolean {
  return node instanceof Text || (node instanceof Element && isInline(node))
}
