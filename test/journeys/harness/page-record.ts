import type { Page } from 'puppeteer-core'

declare global {
  interface Window {
    journeyRecord?: string[]
  }
}

/**
 * Has a tab's next documents note every change of their tree from the very start: elements that came or went, and
 * attributes. Text is left to the comparison of the whole document: how many pieces it arrives in is the network's.
 */
export async function recordChanges(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const record: string[] = []
    window.journeyRecord = record
    const note = (what: string, nodes: NodeList) => {
      for (const node of nodes) if (node instanceof Element) record.push(`${what} ${node.localName}`)
    }
    new MutationObserver((changes) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of changes) {
        if (type === 'attributes') record.push(`${attributeName} of ${(target as Element).localName}`)
        note('came', addedNodes)
        note('went', removedNodes)
      }
    }).observe(document, { childList: true, attributes: true, subtree: true })
  })
}

/** What was noted, and the document as it stands. */
export function recordOf(page: Page): Promise<{ changes: string[]; html: string }> {
  return page.evaluate(() => ({
    changes: window.journeyRecord ?? [],
    html: document.documentElement.outerHTML,
  }))
}
