import { SourceError } from './source-error.ts'

/** Reads a JSON file's text; throws a SourceError that names the line where it is none. */
export function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const position = Number(/position (\d+)/u.exec(String(error))?.[1] ?? json.length)
    throw new SourceError('This is no JSON.', {
      file,
      line: json.slice(0, position).split('\n').length,
      advice: 'Look for a missing comma or quotation mark.',
    })
  }
}

/** The line of a field in a JSON file, from 1; 1 where it is missing. */
export function lineOf(field: string, json: string): number {
  const index = json.split('\n').findIndex((line) => line.includes(`"${field}"`))
  return Math.max(0, index) + 1
}

/** An object with fields, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A day of the calendar such as `2022-06-10`; not `2019-02-30`. */
export function isIsoDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
