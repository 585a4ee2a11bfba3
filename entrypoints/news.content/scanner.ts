import { isInsideSkipped } from './element-kind.ts'
import type { Flow } from './flow.ts'
import { FlowReader } from './flow-reader.ts'

/** The longest that reading may hold the page's thread in one go, in ms. */
export const SLICE_BUDGET_MS = 6

const SLICE_NAME = 'standpunt:scan'

/** A part of the page to be read: a subtree, or (`nested: false`) one block's own text. */
interface Job {
  root: Element
  nested: boolean
}

/** What the scanner tells. */
interface ScannerEvents {
  /** A block is about to be read anew: what was known of it is old. */
  forget(owner: Element): void
  read(flow: Flow): void
  /** After each slice; `done` where nothing waits. */
  slice(done: boolean): void
}

/** Lets other work of the page go first. */
type Schedule = (work: () => void) => void

/** Reads the page in slices of `SLICE_BUDGET_MS`. Nothing is read while the page is hidden. */
export class Scanner {
  readonly #events: ScannerEvents
  readonly #schedule: Schedule
  readonly #jobs = new Map<Element, Job>()
  #current: { job: Job; reader: FlowReader; seen: Set<Element> } | null = null
  #scheduled = false

  constructor(events: ScannerEvents, schedule: Schedule = soon) {
    this.#events = events
    this.#schedule = schedule
  }

  /** Puts a subtree in line. */
  addSubtree(root: Element): void {
    this.#jobs.set(root, { root, nested: true })
    this.wake()
  }

  /** Puts one block in line, without the blocks inside it. */
  addBlock(owner: Element): void {
    if (!this.#jobs.has(owner)) this.#jobs.set(owner, { root: owner, nested: false })
    this.wake()
  }

  /** Goes on where there is work and the page is seen. */
  wake(): void {
    if (this.#scheduled || document.hidden || !this.#hasWork()) return
    this.#scheduled = true
    this.#schedule(() => {
      this.#scheduled = false
      if (!document.hidden) this.#slice()
    })
  }

  /** Drops all work. */
  clear(): void {
    this.#jobs.clear()
    this.#current = null
  }

  #hasWork(): boolean {
    return this.#current !== null || this.#jobs.size > 0
  }

  #slice(): void {
    const from = performance.now()
    const until = from + SLICE_BUDGET_MS
    while (this.#hasWork() && performance.now() < until) this.#step()
    measureSlice(from)
    this.#events.slice(!this.#hasWork())
    this.wake()
  }

  /** Reads one flow, or takes the next job. */
  #step(): void {
    if (!this.#current) {
      this.#begin()
      return
    }
    const { job, reader } = this.#current
    if (reader.isLost) {
      this.#current = null
      if (job.root.isConnected) this.#jobs.set(job.root, job)
      return
    }
    const flow = reader.next()
    if (!flow) {
      this.#current = null
      return
    }
    this.#forgetOnce(flow.owner)
    this.#events.read(flow)
  }

  #begin(): void {
    const [job] = this.#jobs.values()
    if (!job) return
    const { root, nested } = job
    this.#jobs.delete(root)
    this.#events.forget(root)
    if (!root.isConnected || isInsideSkipped(root)) return
    this.#current = { job, reader: new FlowReader(root, { nested }), seen: new Set([root]) }
  }

  #forgetOnce(owner: Element): void {
    const seen = this.#current?.seen
    if (!seen || seen.has(owner)) return
    seen.add(owner)
    this.#events.forget(owner)
  }
}

/** Behind what the page itself has to do, but within some 50 ms. */
function soon(work: () => void): void {
  requestIdleCallback(work, { timeout: 50 })
}

/** Tells who looks on now what a slice took (`PerformanceObserver`), and leaves no list that grows. */
function measureSlice(start: number): void {
  performance.measure(SLICE_NAME, { start })
  performance.clearMeasures(SLICE_NAME)
}
