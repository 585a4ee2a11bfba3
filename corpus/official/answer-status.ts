import { isRecord } from '../json-source.ts'
import { FetchError } from './fetch-error.ts'
import { readLimited } from './read-limited.ts'

/** What is gone or was never there; it is no use to ask again. */
const ABSENT = [404, 410]
/** What a busy or failing server says; the next time may be better. */
const PASSING = [408, 429, 500, 502, 503, 504]

/** Throws a FetchError unless the status is 200; `url` is what was asked for first. */
export async function refuseStatus(response: Response, url: string): Promise<void> {
  const { status, headers } = response
  if (status === 200) return
  if (ABSENT.includes(status)) {
    throw new FetchError('absent', { url, because: `the server has no such document (${status})` })
  }
  if (PASSING.includes(status)) {
    const waitMs = askedWaitMs(headers)
    const asks = waitMs === null ? '' : ` and asks to wait ${Math.ceil(waitMs / 1000)} seconds`
    throw new FetchError('unreachable', {
      url,
      because: `the server answered ${status}${asks}`,
      passing: true,
      waitMs,
    })
  }
  const reason = await reasonIn(response, url)
  throw new FetchError('refused', { url, because: `the server answered ${status}${reason}` })
}

/** `Retry-After: 120`, or a date: counted from the server's own clock, for ours may differ. */
function askedWaitMs(headers: Headers): number | null {
  const asked = headers.get('retry-after') ?? ''
  if (/^\d{1,6}$/u.test(asked)) return Number(asked) * 1000
  const wait = Date.parse(asked) - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}

const LONGEST_REASON = 200

/** `: Syntax error at position 8`: what an OData server says of a question it does not take. */
async function reasonIn(response: Response, url: string): Promise<string> {
  try {
    const bytes = await readLimited(response, { url, most: 10_000 })
    const answer: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const error = isRecord(answer) && isRecord(answer.error) ? answer.error.message : undefined
    if (typeof error !== 'string') return ''
    const line = error
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .replace(/\.$/u, '')
    return `: ${line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line}`
  } catch {
    return ''
  }
}
