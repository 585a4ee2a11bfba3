import type { ServerResponse } from 'node:http'
import { type Answer, serve } from './replay-server.ts'

/**
 * How a server can fail; `times` says how often before it is well again. `truncated` says a length and sends less, `cut`
 * breaks the connection off, `early-end` ends half the body as if it were all, `short-length` says half the length.
 */
export type Fault = { times?: number } & (
  | { kind: 'delay'; ms: number }
  | { kind: 'status'; status: number; retryAfter?: string; body?: string }
  | { kind: 'truncated' | 'cut' | 'early-end' | 'short-length' | 'empty' }
  | { kind: 'wrong-type'; type: string }
  | { kind: 'error-page' | 'diagnostics' | 'endless' | 'silence' }
  | { kind: 'redirect'; to: string }
  | { kind: 'drip'; everyMs: number }
)

const ERROR_PAGE = `<!DOCTYPE html><html><head><title>Fout</title></head>
<body><h1>Er is iets misgegaan</h1></body></html>`

/** What SRU says of a question it does not understand, with 200. */
export const DIAGNOSTICS = `<?xml version="1.0" encoding="UTF-8"?>
<sru:searchRetrieveResponse xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse"
  xmlns:diag="http://docs.oasis-open.org/ns/search-ws/diagnostic"><sru:version>2.0</sru:version>
<sru:numberOfRecords>0</sru:numberOfRecords><sru:diagnostics><diag:diagnostic>
<diag:uri>info:srw/diagnostic/1/10</diag:uri><diag:details>voorbeeld</diag:details>
<diag:message>Query syntax error</diag:message>
</diag:diagnostic></sru:diagnostics></sru:searchRetrieveResponse>`

/** Answers as the fault says, with the answer that would have been given. */
export function serveFault(
  response: ServerResponse,
  { fault, answer }: { fault: Fault; answer: Answer | undefined },
): void {
  const { body, type } = answer ?? { body: 'Not found', type: 'text/plain' }
  const whole = Buffer.from(body)
  const half = whole.subarray(0, whole.length / 2)
  const begin = (headers: Record<string, string | number> = {}) =>
    response.writeHead(200, { 'content-type': type, ...headers })
  switch (fault.kind) {
    case 'delay':
      setTimeout(() => serve(response, answer), fault.ms).unref()
      return
    case 'silence':
      return
    case 'status':
      response.writeHead(fault.status, {
        'content-type': 'application/json',
        ...(fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter }),
      })
      response.end(fault.body ?? '')
      return
    case 'truncated':
      begin({ 'content-length': whole.length })
      response.write(half, () => response.destroy())
      return
    case 'cut':
      begin()
      response.write(half, () => response.destroy())
      return
    case 'early-end':
      begin()
      response.end(half)
      return
    case 'short-length':
      begin({ 'content-length': half.length })
      response.end(whole)
      return
    case 'empty':
      begin()
      response.end()
      return
    case 'wrong-type':
      serve(response, { body, type: fault.type })
      return
    case 'error-page':
      serve(response, { body: ERROR_PAGE, type: 'text/html; charset=utf-8' })
      return
    case 'diagnostics':
      serve(response, { body: DIAGNOSTICS, type: 'application/xml' })
      return
    case 'endless': {
      begin()
      const more = Buffer.alloc(65_536, ' ')
      const go = () => {
        while (!response.destroyed && response.write(more));
      }
      response.on('drain', go)
      go()
      return
    }
    case 'redirect':
      response.writeHead(302, { location: fault.to })
      response.end()
      return
    case 'drip': {
      begin()
      let at = 0
      const drip = setInterval(() => {
        response.write(whole.subarray(at, ++at))
        if (at >= whole.length) response.end()
      }, fault.everyMs)
      response.on('close', () => clearInterval(drip))
    }
  }
}
