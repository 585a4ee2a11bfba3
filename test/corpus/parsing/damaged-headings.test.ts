import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'
import { isPosition } from '../../../corpus/positions.ts'
import { DOCUMENTS, readCorpus } from '../../../corpus/read-corpus.ts'
import { SourceError } from '../../../corpus/source-error.ts'

/** What is done to one heading line; null takes the line out. */
interface Damage {
  done: string
  line: string | null
}

/** A letter's sections are not counted: nothing else in it tells that one heading is gone. */
const CANNOT_BE_TOLD = [
  'kst-32735-209:18 Ontwikkelingen in Xinjiang: gone',
  'kst-32735-209:77 Appreciatie van dit kabinet: gone',
  'kst-32735-209:140 Interventies tot nu toe: gone',
]

/** Positions in plain text: other formats say what a heading is. */
const texts = (await readCorpus()).filter(
  (document) => isPosition(document) && existsSync(join(DOCUMENTS, `${document.id}.txt`)),
)
const documents = texts.map(({ id, kind }) => {
  const lines = readFileSync(join(DOCUMENTS, `${id}.txt`), 'utf8').split('\n')
  const parse = (changed: readonly string[]) =>
    parseDocument(changed.join('\n'), { file: `${id}.txt`, id, kind }).passages
  return { id, kind, lines, parse, passages: parse(lines) }
})

describe.each(documents)('a heading of $id that is damaged', ({ id, kind, lines, parse, passages }) => {
  const sections = passages.map(({ heading }) => heading)
  const isHeading = (line: string) =>
    kind === 'answers' ? /^ ?(?:Vraag|Antwoord)(?: [\w, ]*)? ?$/u.test(line) : sections.includes(line.trim())
  const headings = lines.flatMap((line, index) => (isHeading(line) ? [{ line, index }] : []))

  it('is refused with its file and line, or read as it was', { timeout: 60_000 }, () => {
    expect(headings.length).toBeGreaterThan(2)
    const silent: string[] = []
    for (const { line, index } of headings) {
      for (const damage of damages(line, headings.length)) {
        const changed = lines.with(index, damage.line ?? '')
        if (damage.line === null) changed.splice(index, 1)
        const name = `${id}:${index + 1} ${line.trim()}: ${damage.done}`
        const expected = passages.map((passage) => {
          // A letter's heading is its own words, however they are spelt.
          const isOwn = passage.heading !== null && passage.heading === line.trim()
          return isOwn && damage.line !== null ? { ...passage, heading: damage.line.trim() } : passage
        })
        if (!isToldOrSame(() => parse(changed), expected)) silent.push(name)
      }
    }
    expect(silent).toEqual(CANNOT_BE_TOLD.filter((name) => name.startsWith(id)))
  })
})

/** The line gone, in small letters, with each letter in turn another or gone, and with each number another. */
function damages(line: string, most: number): Damage[] {
  const letters = [...line.matchAll(/\p{L}/gu)].map(({ index }) => index)
  const numbers = [...line.matchAll(/\d+/gu)]
  const cut = (from: number, length: number, put: string) =>
    line.slice(0, from) + put + line.slice(from + length)
  return [
    { done: 'gone', line: null },
    { done: 'small letters', line: line.toLowerCase() },
    ...letters.flatMap((at) => [
      { done: `letter ${at + 1} is x`, line: cut(at, 1, 'x') },
      { done: `letter ${at + 1} gone`, line: cut(at, 1, '') },
    ]),
    ...numbers.flatMap(({ 0: digits, index }) =>
      Array.from({ length: most }, (_, number) => number)
        .filter((number) => number !== Number(digits))
        .map((number) => ({
          done: `${digits} is ${number}`,
          line: cut(index, digits.length, String(number)),
        })),
    ),
  ]
}

function isToldOrSame(parse: () => unknown, expected: unknown): boolean {
  try {
    return JSON.stringify(parse()) === JSON.stringify(expected)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return error.line !== null
  }
}
