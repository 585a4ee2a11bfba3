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
  /** What stood in blocks that are being read anew. Mentions that still stand there stay the same ones. */
  readonly #before = new Map<Element, Map<Node, PageMention[]>>()

  constructor(matcher: Matcher, concepts: ReadonlyMap<string, MarkableConcept>) {
    this.#matcher = matcher
    this.#concepts = concepts
  }

  /** Forgets what was found in a block, before it is read anew; true where there was something. */
  forget(owner: Element): boolean {
    const mentions = this.#byOwner.get(owner)
    if (mentions)
      this.#before.set(
        owner,
        Map.groupBy(mentions, ({ range }): Node => range.startContainer),
      )
    return this.#byOwner.delete(owner)
  }

  /** All that waited was read: what did not come back is gone. */
  settle(): void {
    this.#before.clear()
  }

  /** Forgets blocks that have left the page; true where there were any. */
  forgetGone(): boolean {
    const gone = [...this.#byOwner.keys()].filter((owner) => !owner.isConnected)
    for (const owner of gone) this.#byOwner.delete(owner)
    return gone.length > 0
  }

  forgetAll(): void {
    this.#byOwner.clear()
    this.#before.clear()
  }

  /** Finds the mentions of a flow. Gives how many are seen, and the elements that hide the others for now. */
  read(flow: Flow): { found: number; hidden: Element[] } {
    const hidden: Element[] = []
    const found: PageMention[] = []
    const before = this.#before.get(flow.owner)
    for (const { concept, start, end } of this.#matcher.find(flow.text)) {
      const range = rangeOf(flow, start, end)
      const parent = range?.startContainer.parentElement
      if (!range || !parent) continue
      if (isHidden(parent)) hidden.push(parent)
      else found.push(sameAs({ concept, range }, before?.get(range.startContainer)))
    }
    const known = this.#byOwner.get(flow.owner)
    if (known) for (const mention of found) known.push(mention)
    else if (found.length > 0) this.#byOwner.set(flow.owner, found)
    return { found: found.length, hidden }
  }

  /** The mentions that may be marked: those of concepts in company, in no order. */
  standing(): PageMention[] {
    const all = [...this.#byOwner].flatMap(([owner, mentions]) => (owner.isConnected ? mentions : []))
    const present = new Set(all.map(({ concept }) => concept))
    const standing = inCompany([...present].flatMap((id) => this.#concepts.get(id) ?? []))
    return all.filter(({ concept }) => standing.has(concept))
  }
}

export function comesBefore(one: PageMention, other: PageMention): boolean {
  return compare(one, other) <= 0
}

export function inReadingOrder(mentions: readonly PageMention[]): PageMention[] {
  return mentions.filter(({ range }) => range.startContainer.isConnected).sort(compare)
}

/** By where they begin. Mentions in parts that have just left the page cannot be compared; they go unseen anyway. */
function compare(one: PageMention, other: PageMention): number {
  try {
    return one.range.compareBoundaryPoints(Range.START_TO_START, other.range)
  } catch {
    return 0
  }
}

/** The mention that stood there before, if it is the same one. */
function sameAs(mention: PageMention, before: readonly PageMention[] = []): PageMention {
  const { startOffset, endContainer, endOffset } = mention.range
  const same = before.find(
    ({ concept, range }) =>
      concept === mention.concept &&
      range.startOffset === startOffset &&
      range.endContainer === endContainer &&
      range.endOffset === endOffset,
  )
  return same ?? mention
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
