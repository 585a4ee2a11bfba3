import pRetry from 'p-retry'
import { type Accept, attemptFetch, type Fetched, type Limits } from './attempt-fetch.ts'
import { FetchError } from './fetch-error.ts'
import { type Network, realNetwork } from './network.ts'
import { type OfficialServers, officialServers } from './servers.ts'

export interface FetchOptions {
  accept: Accept
  servers?: OfficialServers
  limits?: Partial<Limits & { attempts: number }>
}

const LIMITS = { answerMs: 20_000, wholeMs: 120_000, bytes: 20_000_000, attempts: 4 }
const FIRST_PAUSE_MS = 1_000
/** A server that asks us to wait longer than this is not waited for. */
const LONGEST_PAUSE_MS = 60_000

/**
 * Gets one whole answer from an official server, or throws a FetchError. What may pass (no answer, 429, 5xx, an answer
 * cut off) is tried again after a growing pause; what will not (404, 400, another kind of answer) is not.
 */
export async function fetchOfficial(
  url: string,
  options: FetchOptions,
  network: Network = realNetwork,
): Promise<Fetched> {
  const limits = { ...LIMITS, ...options.limits }
  const servers = options.servers ?? officialServers()
  let attempts = 0
  const attempt = async () => {
    attempts++
    return attemptFetch(url, { accept: options.accept, servers, limits }, network)
  }
  try {
    return await pRetry(attempt, {
      retries: limits.attempts - 1,
      // The pause is taken here: the server may ask for its own, and tests must not sit it out.
      minTimeout: 0,
      shouldRetry: async ({ error }) => {
        if (!(error instanceof FetchError) || !error.passing) return false
        if ((error.waitMs ?? 0) > LONGEST_PAUSE_MS) return false
        await network.wait(error.waitMs ?? pauseMs(attempts))
        return true
      },
    })
  } catch (error) {
    throw error instanceof FetchError && attempts > 1 ? error.after(attempts) : error
  }
}

/** 1 to 2 seconds after the first attempt, then 2 to 4, 4 to 8: never in step with others who ask again. */
function pauseMs(attempts: number): number {
  return FIRST_PAUSE_MS * 2 ** (attempts - 1) * (1 + Math.random())
}
