import { refuseStatus } from './answer-status.ts'
import { FetchError } from './fetch-error.ts'
import { type Network, USER_AGENT } from './network.ts'
import { readLimited } from './read-limited.ts'
import { isOfficial, type OfficialServers } from './servers.ts'
import { refuseWrongBody } from './whole-body.ts'

/** What is asked for; an answer of another kind is not taken. */
export type Accept = 'xml' | 'html' | 'pdf' | 'json'

/** How long and how much one attempt may take. */
export interface Limits {
  /** Until the answer begins. */
  answerMs: number
  /** Until it has come whole. */
  wholeMs: number
  bytes: number
}

/** One whole answer. */
export interface Fetched {
  bytes: Uint8Array
  /** The media type the server says, without parameters: `application/xml`; empty where it says none. */
  type: string
  /** Where it came from, after redirects. */
  url: string
}

interface Asked {
  accept: Accept
  servers: OfficialServers
  limits: Limits
}

const MOST_REDIRECTS = 5

const ACCEPT_HEADERS: Record<Accept, string> = {
  xml: 'application/xml, text/xml;q=0.9',
  html: 'text/html, application/xhtml+xml;q=0.9',
  pdf: 'application/pdf',
  json: 'application/json',
}

/** Asks once; throws a FetchError that says whether asking again may help. */
export async function attemptFetch(url: string, asked: Asked, network: Network): Promise<Fetched> {
  const stop = new AbortController()
  const stopAfter = (ms: number, what: string) => {
    const because = `${what} within ${ms / 1000} seconds`
    return setTimeout(() => stop.abort(new FetchError('unreachable', { url, because, passing: true })), ms)
  }
  const answerTimer = stopAfter(asked.limits.answerMs, 'the server did not answer')
  const wholeTimer = stopAfter(asked.limits.wholeMs, 'the answer did not come whole')
  try {
    const response = await followRedirects(url, { ...asked, signal: stop.signal }, network)
    clearTimeout(answerTimer)
    await refuseStatus(response, url)
    const bytes = await readLimited(response, { url, most: asked.limits.bytes })
    const type = (response.headers.get('content-type') ?? '').replace(/;.*$/su, '').trim().toLowerCase()
    refuseWrongBody({ bytes, type }, { url, accept: asked.accept })
    return { bytes, type, url: response.url }
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error
  } finally {
    clearTimeout(answerTimer)
    clearTimeout(wholeTimer)
    // What was not read is let go of: an endless answer must not go on behind our back.
    stop.abort()
  }
}

/** Redirects are followed here, one by one: `fetch` would follow them anywhere. */
async function followRedirects(
  url: string,
  { accept, servers, signal }: Asked & { signal: AbortSignal },
  network: Network,
): Promise<Response> {
  let address = URL.parse(url)
  if (address === null || !isOfficial(address, servers))
    throw new FetchError('refused', { url, because: 'this is no address of an official server' })
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await ask(address, { url, accept, signal }, network)
    const location = response.headers.get('location')
    if (response.status < 301 || response.status > 308 || location === null) return response
    await response.body?.cancel()
    const next = URL.parse(location, address.href)
    if (next === null || !isOfficial(next, servers)) {
      const where = next?.href ?? JSON.stringify(location)
      throw new FetchError('refused', {
        url,
        because: `it redirects to ${where}, which is no official server`,
      })
    }
    address = next
  }
  throw new FetchError('refused', { url, because: `it redirects more than ${MOST_REDIRECTS} times` })
}

async function ask(
  address: URL,
  { url, accept, signal }: { url: string; accept: Accept; signal: AbortSignal },
  network: Network,
): Promise<Response> {
  try {
    return await network.fetch(address, {
      signal,
      redirect: 'manual',
      // Uncompressed, the length said is the length of what comes, so that a cut shows.
      headers: { 'user-agent': USER_AGENT, accept: ACCEPT_HEADERS[accept], 'accept-encoding': 'identity' },
    })
  } catch (error) {
    const because = `the connection failed${codeOf(error)}`
    throw new FetchError('unreachable', { url, because, passing: true })
  }
}

/** ` (ECONNREFUSED)`: the network's own word for it, where there is one. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
}
