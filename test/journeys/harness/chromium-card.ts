import type { Page } from 'puppeteer-core'
import { CARD_HOST } from './card.ts'

/** Calls a function with the closed shadow root of the card; null while there is none. */
export async function readCard<Result>(page: Page, what: string): Promise<Result | null> {
  const session = await page.createCDPSession()
  try {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector('${CARD_HOST}')`,
    })
    if (!result.objectId) return null
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true })
    const root = node.shadowRoots?.[0]
    if (!root) return null
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })
    if (!object.objectId) return null
    const answer = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return (${what})(this) }`,
      objectId: object.objectId,
      returnByValue: true,
    })
    return (answer.result.value ?? null) as Result | null
  } finally {
    await session.detach()
  }
}
