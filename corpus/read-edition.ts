import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isIsoDay, isRecord, parseJson } from './json-source.ts'
import { SourceError } from './source-error.ts'

/** Reads the day of the corpus, an ISO day, from `{"edition": "2026-11-23"}`. */
export function readEdition(path: string = join(import.meta.dirname, 'edition.json')): string {
  const file = relative(process.cwd(), path)
  const json = parseJson(readFileSync(path, 'utf8'), file)
  if (isRecord(json) && Object.keys(json).join() === 'edition' && isIsoDay(json.edition)) return json.edition
  throw new SourceError(`The edition must be a day, but the file holds ${JSON.stringify(json)}.`, {
    file,
    line: 1,
    advice: 'Write {"edition": "2026-11-23"} with the day of this corpus.',
  })
}
