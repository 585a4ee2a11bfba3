import { SourceError } from '../../source-error.ts'

/** Refuses what holds, in any of its texts, a sign that no official text has and that would steer a terminal. */
export function refuseControlCharacters(value: unknown, from: string): void {
  const found = controlIn(value)
  if (found === null) return
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  throw new SourceError(`The document holds the control character U+${code}.`, {
    file: from,
    line: null,
    advice: 'Nothing was written; fetch it again from its official page, or compare it with that.',
  })
}

/** The first of them; tabs stand between the cells of a table, and a row ends with a new line. */
function controlIn(value: unknown): string | null {
  if (typeof value === 'string') return /(?![\n\t])\p{Cc}/u.exec(value)?.[0] ?? null
  if (typeof value !== 'object' || value === null) return null
  for (const each of Object.values(value)) {
    const found = controlIn(each)
    if (found !== null) return found
  }
  return null
}
