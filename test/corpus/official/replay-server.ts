import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OfficialServers } from '../../../corpus/official/servers.ts'
import { type Fault, serveFault } from './faults.ts'

/** What the server says at a path: a body with its media type, 200 unless it says otherwise. */
export interface Answer {
  body: string | Uint8Array
  type: string
  status?: number
}

/**
 * A server on this machine that plays the official ones and answers what it was told to, 404 for all else. The three
 * servers are folders of it: `/publications`, `/repository` and `/odata`.
 */
export interface ReplayServer {
  servers: OfficialServers
  /** Every address asked for, with its query, in order. */
  asked: string[]
  /** The headers of each of them. */
  headers: IncomingMessage['headers'][]
  /** How many answers were not read to their end. */
  leftUnread(): number
  /** What is at a path such as `/publications/ah-tk-20202021-3235.xml`, whatever the query; a function may look at it. */
  put(path: string, answer: Answer | ((url: URL) => Answer)): void
  /** Makes a path fail, always or the first few times; what was put there serves afterwards. */
  fail(path: string, fault: Fault): void
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts one; `await using replay = await startReplay()` stops it again. */
export async function startReplay(): Promise<ReplayServer> {
  const answers = new Map<string, Answer | ((url: URL) => Answer)>()
  const faults = new Map<string, { fault: Fault; left: number }>()
  const asked: string[] = []
  const headers: IncomingMessage['headers'][] = []
  let unread = 0

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', base)
    asked.push(url.pathname + url.search)
    headers.push(request.headers)
    response.on('close', () => {
      if (!response.writableFinished) unread++
    })
    const put = answers.get(url.pathname)
    const answer = typeof put === 'function' ? put(url) : put
    const failing = faults.get(url.pathname)
    if (failing && failing.left > 0) {
      failing.left--
      serveFault(response, { fault: failing.fault, answer })
    } else serve(response, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    servers: {
      publications: `${base}/publications`,
      repository: `${base}/repository`,
      odata: `${base}/odata`,
    },
    asked,
    headers,
    leftUnread: () => unread,
    put: (path, answer) => answers.set(path, answer),
    fail: (path, fault) => faults.set(path, { fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Gives an answer whole. */
export function serve(response: ServerResponse, answer: Answer | undefined): void {
  const { body, type, status = 200 } = answer ?? { body: 'Not found', type: 'text/plain', status: 404 }
  response.writeHead(status, { 'content-type': type })
  response.end(body)
}
