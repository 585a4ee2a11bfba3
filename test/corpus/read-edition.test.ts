import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEdition } from '../../corpus/read-edition.ts'
import { SourceError } from '../../corpus/source-error.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'standpunt-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

describe('the edition of the corpus', () => {
  it('is a day', () => {
    expect(readEdition()).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  })

  it.each([
    ['{}', 'The edition must be a day, but the file holds {}.'],
    ['{"edition": "2026-02-30"}', 'must be a day'],
    ['{"edition": 2026}', 'must be a day'],
    ['{"edition": "2026-11-23", "more": 1}', 'must be a day'],
    ['["2026-11-23"]', 'must be a day'],
    ['{"edition": ', 'This is no JSON.'],
    ['', 'This is no JSON.'],
  ])('is refused in one sentence with its file and line: %s', (json, message) => {
    const file = join(directory, 'edition.json')
    writeFileSync(file, json)
    expect(() => readEdition(file)).toThrow(SourceError)
    expect(() => readEdition(file)).toThrow(/edition\.json:1: /u)
    expect(() => readEdition(file)).toThrow(message)
  })
})
