import { inCompany } from '../../corpus/detection/company.ts'
import type { Matcher } from '../../corpus/detection/matcher.ts'
import type { MarkableConcept } from '../../corpus/detection/page-vocabulary.ts'
import { type Flow, placeIn } from './flow.ts'
import { isHidden } from './visibility.ts'

/** A mention on the page, with its live range. */
export interface PageMention {
  concept: string
  range: Range
}

/** All mentions of a page, by the block they run in. Pure bookkeeping: it neither paints nor listens. */
export class PageMentions {
  readonly #matcher: Matcher
  readonly #concepts: ReadonlyMap<string, MarkableConcept>
  readonly #byOwner = new Map<Element, PageMention[]>()

  constructor(matcher: Matcher, concepts: ReadonlyMap<string, MarkableConcept>) {
    this.#matcher = matcher
    this.#concepts = concepts
  }

  /** Forgets what was found in a block, before it is read anew; true where there was something. */
  forget(owner: Element): boolean {
    return this.#byOwner.delete(owner)
  }

  /** Forgets blocks that have left the page; true where there were any. */
  forgetGone(): boolean {
    const gone = [...this.#byOwner.keys()].filter((owner) => !owner.isConnected)
    for (const owner of gone) this.#byOwner.delete(owner)
    return gone.length > 0
  }

  forgetAll(): void {
    this.#byOwner.clear()
  }

  /** Finds the mentions of a flow. Gives how many are seen, and the elements that hide the others for now. */
  read(flow: Flow): { found: number; hidden: Element[] } {
    const hidden: Element[] = []
    const found: PageMention[] = []
    for (const { concept, start, end } of this.#matcher.find(flow.text)) {
      const range = rangeOf(flow, start, end)
      if (!range) continue
      const parent = range.startContainer.parentElement
      if (parent && isHidden(parent)) hidden.push(parent)
      else found.push({ concept, range })
    }
    if (found.length > 0) this.#byOwner.set(flow.owner, [...(this.#byOwner.get(flow.owner) ?? []), ...found])
    return { found: found.length, hidden }
  }

  /** The mentions that may be marked: those of concepts in company, in no order. */
  standing(): PageMention[] {
    const all = [...this.#byOwner.values()].flat()
    const present = new Set(all.map(({ concept }) => concept))
    const guarded = [...present].flatMap((id) => this.#concepts.get(id) ?? [])
    const standing = inCompany(guarded)
    return all.filter(({ concept }) => standing.has(concept))
  }
}

/** Mentions in reading order. */
export function inReadingOrder(mentions: readonly PageMention[]): PageMention[] {
  return mentions
    .filter(({ range }) => range.startContainer.isConnected)
    .sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range))
}

function rangeOf(flow: Flow, start: number, end: number): Range | null {
  const from = placeIn(flow, start, { asEnd: false })
  const to = placeIn(flow, end, { asEnd: true })
  if (!from || !to || from.offset > from.node.length || to.offset > to.node.length) return null
  const range = flow.owner.ownerDocument.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}
