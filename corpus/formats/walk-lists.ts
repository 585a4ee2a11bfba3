import { addLine } from './draft.ts'
import { type Flow, isBlank } from './flow.ts'
import type { TreeElement } from './tree.ts'
import { endLine, readApart, readChildren, type Walk } from './walking.ts'

/** Reads a list: each item a line, or several, the first with its label. */
export function readList(element: TreeElement, walk: Walk): void {
  endLine(walk, element.line)
  const items = walk.vocabulary.itemsOf(element)
  for (const child of element.children) {
    const found = items.find(({ item }) => item === child)
    if (!found || typeof child === 'string') {
      if (typeof child === 'string') walk.flow.push(child)
      else walk.readers[walk.vocabulary.roleOf(child, element)](child, walk)
      continue
    }
    endLine(walk, child.line)
    const label: Flow = labelFlow(found.label, walk)
    // A list that begins its item leaves the item's own label to a line of its own.
    if (walk.label && !isBlank(walk.label))
      addLine(walk.label, { into: walk.into, line: child.line, form: 'item' })
    walk.label = label
    const rest = { ...child, children: child.children.filter((each) => each !== found.label) }
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
