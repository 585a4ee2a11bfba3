import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'

/** A page to serve at an address that a browser believes to be the real one. */
export interface NewsPage {
  /** `https://nos.nl/artikel/1` */
  address: string
  html: string | Buffer
  /** Response headers beside the content type, as a strict content security policy. */
  headers?: Record<string, string>
}

export interface NewsHost {
  port: number
  publish(page: NewsPage): void
  close(): Promise<void>
}

/**
 * An https server on the loopback that answers for every host name, with a certificate made for the occasion.
 * The browsers are started so that all names lead here: what was not published is not found, at once, and nothing
 * reaches the outside.
 */
export async function openNewsHost(): Promise<NewsHost> {
  const pages = new Map<string, NewsPage>()
  const certificate = await generate([{ name: 'commonName', value: 'news.test' }], { keyType: 'ec' })
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const page = pages.get(keyOf(`https://${request.headers.host}${request.url}`))
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (!page) {
      response.writeHead(404).end()
      return
    }
    for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value)
    response.end(page.html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    publish: (page) => void pages.set(keyOf(page.address), page),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Firefox asks with the port of this server in the host, Chromium without. */
function keyOf(address: string): string {
  const { hostname, pathname, search } = new URL(address)
  return hostname + pathname + search
}
