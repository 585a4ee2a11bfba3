import { addLine } from './draft.ts'
import { type Flow, isBlank } from './flow.ts'
import type { TreeElement } from './tree.ts'
import { addText, endLine, readApart, readChildren, type Walk } from './walking.ts'

/** Reads a list: each item a line, or several, the first with its label. */
export function readList(element: TreeElement, walk: Walk): void {
  endLine(walk, element.line)
  const labels = new Map(walk.vocabulary.itemsOf(element).map(({ item, label }) => [item, label]))
  for (const child of element.children) {
    if (typeof child === 'string') {
      addText(child, element, walk)
      continue
    }
    const own = labels.get(child)
    if (own === undefined) {
      walk.readers[walk.vocabulary.roleOf(child, element)](child, walk)
      continue
    }
    endLine(walk, child.line)
    const label: Flow = labelFlow(own, walk)
    // A list that begins its item leaves the item's own label to a line of its own.
    if (walk.label && !isBlank(walk.label))
      addLine(walk.label, { into: walk.into, line: child.line, form: 'item' })
    walk.label = label
    const rest = { ...child, children: child.children.filter((each) => each !== own) }
    readApart(rest, walk, {})
    if (walk.label && !isBlank(label)) addLine(label, { into: walk.into, line: child.line, form: 'item' })
    walk.label = null
  }
}

function labelFlow(label: TreeElement | string | null, walk: Walk): Flow {
  if (label === null) return []
  if (typeof label === 'string') return [`${label} `]
  const inner: Walk = { ...walk, inLine: true, flow: [], line: null, label: null }
  readChildren(label, inner)
  return isBlank(inner.flow) ? ['• '] : [...inner.flow, ' ']
}
