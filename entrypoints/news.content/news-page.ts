import type { Matcher } from '../../corpus/detection/matcher.ts'
import type { MarkableConcept } from '../../corpus/detection/page-vocabulary.ts'
import type { PageConcept } from '../protocol/messages.ts'
import { ownerOf } from './flow-reader.ts'
import { paintMarks } from './marks.ts'
import { watchChanges } from './page-changes.ts'
import { inReadingOrder, type PageMention, PageMentions } from './page-mentions.ts'
import { Scanner } from './scanner.ts'

/** Keeps the marks of a page true to its text, for as long as it is on. Tells whenever the marked concepts may differ. */
export class NewsPage {
  readonly #concepts: ReadonlyMap<string, MarkableConcept>
  readonly #mentions: PageMentions
  readonly #scanner: Scanner
  readonly #onChange: () => void
  readonly #unhidden: IntersectionObserver
  #stopWatching: (() => void) | null = null
  #marks: PageMention[] = []
  #stale = false

  constructor(
    vocabulary: { matcher: Matcher; concepts: ReadonlyMap<string, MarkableConcept> },
    onChange: () => void,
  ) {
    this.#concepts = vocabulary.concepts
    this.#mentions = new PageMentions(vocabulary.matcher, vocabulary.concepts)
    this.#onChange = onChange
    this.#scanner = new Scanner({
      forget: (owner) => {
        if (this.#mentions.forget(owner)) this.#stale = true
      },
      read: (flow) => {
        const { found, hidden } = this.#mentions.read(flow)
        if (found > 0) this.#stale = true
        for (const element of hidden) this.#unhidden.observe(element)
      },
      slice: () => this.#refresh(),
    })
    this.#unhidden = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        this.#unhidden.unobserve(target)
        const owner = ownerOf(target)
        if (owner) this.#scanner.addBlock(owner)
      }
    })
  }

  /** The marked mentions, in reading order. */
  get marks(): readonly PageMention[] {
    return this.#marks
  }

  /** The marked concepts in the order of their first mention. */
  conceptsInOrder(): PageConcept[] {
    const counts = new Map<string, number>()
    for (const { concept } of this.#marks) counts.set(concept, (counts.get(concept) ?? 0) + 1)
    return [...counts].flatMap(([id, mentions]) => {
      const concept = this.#concepts.get(id)
      return concept ? [{ id, preferred: concept.preferred, mentions }] : []
    })
  }

  start(): void {
    if (this.#stopWatching) return
    this.#stopWatching = watchChanges(document, ({ subtrees, blocks, removed }) => {
      if (removed && this.#mentions.forgetGone()) this.#stale = true
      for (const root of subtrees) this.#scanner.addSubtree(root)
      for (const owner of blocks) this.#scanner.addBlock(owner)
      this.#refresh()
    })
    this.#scanner.addSubtree(document.body)
  }

  /** Takes all marks away, and reads no more. */
  stop(): void {
    this.#stopWatching?.()
    this.#stopWatching = null
    this.#scanner.clear()
    this.#unhidden.disconnect()
    this.#mentions.forgetAll()
    this.#stale = true
    this.#refresh()
  }

  /** The page is seen again: what waited goes on. */
  wake(): void {
    this.#scanner.wake()
  }

  #refresh(): void {
    if (!this.#stale) return
    this.#stale = false
    // A page whose whole text is being written in is an editor.
    this.#marks = document.designMode === 'on' ? [] : inReadingOrder(this.#mentions.standing())
    paintMarks(this.#marks.map(({ range }) => range))
    this.#onChange()
  }
}
