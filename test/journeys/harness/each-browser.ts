import { afterAll, beforeAll, describe } from 'vitest'
import { startSession } from './browsers.ts'
import { type Engine, engines, type Session, type SessionOptions } from './session.ts'

/** Describes a journey once and takes it in each engine, with a browser of its own. */
export function inEachBrowser(
  options: Partial<SessionOptions>,
  journey: (session: () => Session, engine: Engine) => void,
): void {
  describe.each([...engines])('in %s', (engine) => {
    let running: Session | undefined
    beforeAll(async () => {
      running = await startSession(engine, options)
    })
    afterAll(() => running?.close())
    journey(() => {
      if (!running) throw new Error(`${engine} is not running.`)
      return running
    }, engine)
  })
}
