import { isName } from './frame.ts'
import { standsAround } from './furniture.ts'
import { MOTION_FORMULA } from './kinds.ts'
import type { Line } from './line.ts'
import type { Oddity } from './reading.ts'

/** A name that begins with a small letter: `’t Hart`, `den Haan`, `van der Berg`. */
const WITH_PARTICLE =
  /^(?:(?:[’'‘]t|den|der|de|van|von|ter|ten|te|in|op|el|la|le|du) ){1,3}\p{Lu}[\p{L}’'-]*(?:[ -]\p{L}[\p{L}’'-]*){0,3}$/u

/** Text behind a motion's formula that is no mover's name: it is in no passage, or may be another motion's. */
export function textBehindMotion(text: readonly Line[], closing: readonly Line[]): Oddity[] {
  const first = text.findIndex((line) => MOTION_FORMULA.test(line.text))
  const formula = text[first]
  if (!formula) return []
  const inLine = formula.text.split(MOTION_FORMULA).at(-1)?.trim() ?? ''
  const behind = [
    ...text.slice(first + 1),
    ...closing.filter((line) => line.form !== 'closing' && !isMover(line) && !standsAround(line.text)),
  ]
  const found = /\p{L}/u.test(inLine)
    ? { ...formula, text: inLine }
    : (behind.find((line) => !isMover(line)) ?? behind[0])
  if (!found) return []
  const problem = `Behind the last words of the motion stands ${JSON.stringify(found.text.slice(0, 80))}, which is no mover's name.`
  return [{ line: found.number, problem, uncertain: true }]
}

function isMover({ text }: Line): boolean {
  const name = text.replace(/ c\.s\.$/u, '')
  return isName(name) || WITH_PARTICLE.test(name)
}
