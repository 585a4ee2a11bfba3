import type { Browser, Page } from 'puppeteer-core'

/**
 * Firefox's parent process, where its own interface lives. Reached over WebDriver BiDi with Mozilla's `moz:scope`,
 * which `--remote-allow-system-access` opens. The driver has no public types for the connection it speaks over.
 */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>
}

interface Evaluated {
  exceptionDetails?: { text: string }
  result?: { value?: unknown }
}

interface NodeValue {
  sharedId: string
  value?: { shadowRoot?: { sharedId: string } | null }
}

/** Runs code in the browser's window; what it returns crosses as JSON. */
export type RunInParent = <Result>(code: string) => Promise<Result>

/** Finds the browser's window. */
export async function reachParent(browser: Browser): Promise<RunInParent> {
  const connection = connectionOf(browser)
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = (result as { contexts: { context: string }[] }).contexts[0]?.context
  return async <Result>(code: string) => {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (async () => { ${code} })()) ?? null))()`,
      awaitPromise: true,
      target: { context },
    })
    return read<Result>(answer.result as Evaluated)
  }
}

/** Calls a function with the closed shadow root of an element of the page; null while there is none. */
export async function callWithShadowRoot<Result>(
  page: Page,
  { selector, what }: { selector: string; what: string },
): Promise<Result | null> {
  const connection = connectionOf(page.browser())
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id }
  const found = await connection.send('script.callFunction', {
    functionDeclaration: '(selector) => document.querySelector(selector)',
    arguments: [{ type: 'string', value: selector }],
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    awaitPromise: false,
    target,
  })
  const root = (found.result as { result: NodeValue }).result.value?.shadowRoot
  if (!root) return null
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${what})(root) ?? null)`,
    arguments: [{ sharedId: root.sharedId }],
    awaitPromise: false,
    target,
  })
  return read<Result>(answer.result as Evaluated)
}

function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection
}

function read<Result>({ exceptionDetails, result }: Evaluated): Result {
  if (exceptionDetails) throw new Error(exceptionDetails.text)
  return JSON.parse(String(result?.value)) as Result
}
