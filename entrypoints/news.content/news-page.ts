import { pageVocabulary } from 'virtual:page-vocabulary'
import { pageMatcher } from '../../corpus/detection/page-vocabulary.ts'
import type { PageConcept } from '../protocol/messages.ts'
import { ownerOf } from './flow-reader.ts'
import { paintMarks } from './marks.ts'
import { watchChanges } from './page-changes.ts'
import { comesBefore, inReadingOrder, type PageMention, PageMentions } from './page-mentions.ts'
import { Scanner } from './scanner.ts'

/** What has left the page is looked for at most this often, in ms: some pages throw away parts all the time. */
const SWEEP_EVERY_MS = 100

/** Keeps the marks of a page true to its text, for as long as it is on. */
export class NewsPage {
  readonly #concepts = new Map(pageVocabulary.map((concept) => [concept.id, concept]))
  readonly #mentions = new PageMentions(pageMatcher(pageVocabulary), this.#concepts)
  readonly #scanner: Scanner
  readonly #onChange: () => void
  readonly #unhidden: IntersectionObserver
  #stopWatching: (() => void) | null = null
  #sweep: ReturnType<typeof setTimeout> | null = null
  #marks: PageMention[] = []
  #isStale = false
  /** A page whose whole text is being written in is an editor; the browser does not say when it becomes one. */
  #isEditor = false

  /** `onChange` hears whenever the marks may be others. */
  constructor(onChange: () => void) {
    this.#onChange = onChange
    this.#scanner = new Scanner({
      forget: (owner) => {
        if (this.#mentions.forget(owner)) this.#isStale = true
      },
      read: (flow) => {
        const { found, hidden } = this.#mentions.read(flow)
        if (found > 0) this.#isStale = true
        for (const element of hidden) this.#unhidden.observe(element)
      },
      slice: (done) => {
        if (done) this.#mentions.settle()
        this.#refresh()
      },
    })
    // Hidden text that comes into view, as from a folded section, is read then.
    this.#unhidden = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        this.#unhidden.unobserve(target)
        const owner = ownerOf(target)
        if (owner) this.#scanner.addBlock(owner)
      }
    })
  }

  get isOn(): boolean {
    return this.#stopWatching !== null
  }

  /** The marked mentions, in no order. */
  get marks(): readonly PageMention[] {
    return this.#marks
  }

  has(mention: PageMention): boolean {
    return this.#marks.includes(mention)
  }

  marksInOrder(): PageMention[] {
    return inReadingOrder(this.#marks)
  }

  firstOf(concept: string): PageMention | null {
    return this.#firsts().get(concept)?.first ?? null
  }

  /** The marked concepts in the order of their first mention. */
  conceptsInOrder(): PageConcept[] {
    const firsts = this.#firsts()
    return inReadingOrder([...firsts.values()].map(({ first }) => first)).flatMap(({ concept: id }) => {
      const concept = this.#concepts.get(id)
      return concept ? [{ id, preferred: concept.preferred, mentions: firsts.get(id)?.mentions ?? 0 }] : []
    })
  }

  start(): void {
    if (this.isOn) return
    this.#stopWatching = watchChanges(document, ({ subtrees, blocks, removed }) => {
      if (removed) this.#sweepSoon()
      for (const root of subtrees) this.#scanner.addSubtree(root)
      for (const owner of blocks) this.#scanner.addBlock(owner)
    })
    this.#scanner.addSubtree(document.body)
  }

  /** Takes all marks away, and reads no more. */
  stop(): void {
    this.#stopWatching?.()
    this.#stopWatching = null
    if (this.#sweep !== null) clearTimeout(this.#sweep)
    this.#sweep = null
    this.#scanner.clear()
    this.#unhidden.disconnect()
    this.#mentions.forgetAll()
    this.#isStale = true
    this.#refresh()
  }

  /** The page is seen again: what waited goes on. */
  wake(): void {
    this.#scanner.wake()
  }

  #firsts(): Map<string, { first: PageMention; mentions: number }> {
    const firsts = new Map<string, { first: PageMention; mentions: number }>()
    for (const mention of this.#marks) {
      const known = firsts.get(mention.concept)
      const first = known && comesBefore(known.first, mention) ? known.first : mention
      firsts.set(mention.concept, { first, mentions: (known?.mentions ?? 0) + 1 })
    }
    return firsts
  }

  #sweepSoon(): void {
    this.#sweep ??= setTimeout(() => {
      this.#sweep = null
      if (this.#mentions.forgetGone()) this.#isStale = true
      this.#refresh()
    }, SWEEP_EVERY_MS)
  }

  #refresh(): void {
    const isEditor = document.designMode === 'on'
    if (!this.#isStale && isEditor === this.#isEditor) return
    this.#isStale = false
    this.#isEditor = isEditor
    this.#marks = isEditor ? [] : this.#mentions.standing()
    paintMarks(this.#marks.map(({ range }) => range))
    this.#onChange()
  }
}
