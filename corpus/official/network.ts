import project from '../../package.json' with { type: 'json' }

/** What fetching needs from outside; tests replace it. */
export interface Network {
  fetch: typeof fetch
  wait(ms: number): Promise<void>
}

/** The network itself, and real time. */
export const realNetwork: Network = {
  fetch,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/** By what name we ask: the project and its version, and nothing of the machine or its user. */
export const USER_AGENT = `Standpunt/${project.version}`
