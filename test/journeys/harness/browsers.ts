import { startChromium } from './chromium.ts'
import { startFirefox } from './firefox.ts'
import { type Engine, type Session, type SessionOptions, usualOptions } from './session.ts'

const starters = { chromium: startChromium, firefox: startFirefox } satisfies Record<
  Engine,
  (options: SessionOptions) => Promise<Session>
>

/** Starts a browser with the built extension; what is not said is Dutch, light and without a window. */
export function startSession(engine: Engine, options: Partial<SessionOptions> = {}): Promise<Session> {
  return starters[engine]({ ...usualOptions, ...options })
}
