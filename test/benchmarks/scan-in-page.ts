import { createMatcher } from '../../corpus/detection/matcher.ts'
import type { Term } from '../../corpus/detection/terms.ts'
import { FlowReader } from '../../entrypoints/news.content/flow-reader.ts'

/** What runs in the page: the reading as the content script does it, and the floor it is measured against, in ms. */
declare global {
  interface Window {
    measureScan(terms: Term[]): { walk: number; scan: number; mentions: number; characters: number }
  }
}

window.measureScan = (terms) => {
  const matcher = createMatcher(terms)
  const walk = timed(walkAndLower)
  const scan = timed(() => {
    let mentions = 0
    const reader = new FlowReader(document.body, { nested: true })
    for (let flow = reader.next(); flow; flow = reader.next()) mentions += matcher.find(flow.text).length
    return mentions
  })
  return { walk: walk.ms, scan: scan.ms, mentions: scan.result, characters: walk.result }
}

function walkAndLower(): number {
  let characters = 0
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) characters += (walker.currentNode as Text).data.toLowerCase().length
  return characters
}

function timed<Result>(work: () => Result): { ms: number; result: Result } {
  const from = performance.now()
  const result = work()
  return { ms: performance.now() - from, result }
}
