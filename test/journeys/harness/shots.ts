import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Session } from './session.ts'

/** Where the pictures of journeys are left. */
export const shotsFolder = resolve(import.meta.dirname, '../../../shots')

/** Keeps a picture as `chromium-popup-found-nl-light.png` and returns its path. */
export function keepShot(
  { engine, options }: Session,
  { journey, state, picture }: { journey: string; state: string; picture: Uint8Array },
): string {
  mkdirSync(shotsFolder, { recursive: true })
  const name = [engine, journey, state, options.language, options.scheme].join('-')
  const path = join(shotsFolder, `${name}.png`)
  writeFileSync(path, picture)
  return path
}
