import { setTimeout as pause } from 'node:timers/promises'

const pollMs = 25

/**
 * Asks until the answer is neither null nor false, and returns it. Asks from outside the page, so that a page's
 * content security policy has no say in it. Throws a sentence with what was awaited when `patienceMs` are over.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | false>,
  patienceMs = 10_000,
): Promise<Answer> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== false) return answer
    if (performance.now() > deadline) throw new Error(`Waited ${patienceMs} ms for ${what}.`)
    await pause(pollMs)
  }
}
