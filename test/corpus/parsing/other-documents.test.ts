import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'
import { DOCUMENTS } from '../../../corpus/read-corpus.ts'
import { SourceError } from '../../../corpus/source-error.ts'

/** Texts of other documents, kept beside the repository; they are no part of it. */
const TEXTS = join(import.meta.dirname, '../../../../shared/data/answers-text')
const there = existsSync(TEXTS)

describe('other documents than those of the corpus', () => {
  it.skipIf(!there)(there ? 'are read, or refused with file and line' : `are not there: ${TEXTS}`, () => {
    const names = readdirSync(TEXTS).filter((name) => name.endsWith('.txt'))
    let read = 0
    for (const name of names) {
      try {
        const { passages } = parseDocument(readFileSync(join(TEXTS, name), 'utf8'), { file: name, id: name })
        expect(passages.length).toBeGreaterThan(0)
        read++
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError)
        expect(error).toMatchObject({ file: name, line: expect.any(Number) })
      }
    }
    expect(read).toBeGreaterThan(0)
  })

  it('are read or refused, however their lines are damaged', () => {
    const names = readdirSync(DOCUMENTS).filter((name) => name.endsWith('.txt'))
    const sources = names.map((name) => readFileSync(join(DOCUMENTS, name), 'utf8').split('\n'))
    const damage = fc.record({
      source: fc.constantFrom(...sources),
      changes: fc.array(
        fc.record({
          at: fc.nat(400),
          gone: fc.nat(30),
          put: fc.constantFrom(
            '',
            ' ',
            '1 Noot',
            'Vraag 3',
            'Antwoord',
            '12',
            '\uf0b7',
            '-',
            '2. A',
            'Datum',
            'https://a.nl/-',
          ),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    })
    fc.assert(
      fc.property(damage, ({ source, changes }) => {
        const lines = [...source]
        for (const { at, gone, put } of changes) lines.splice(at, gone, put)
        try {
          parseDocument(lines.join('\n'), { file: 'damaged.txt', id: 'damaged' })
        } catch (error) {
          if (!(error instanceof SourceError)) throw error
        }
      }),
      { numRuns: 500, seed: 2735 },
    )
  })

  // The time allowed is only there to end what would never end.
  it('are read or refused, however odd', { timeout: 60_000 }, () => {
    const odd = [
      'Vraag 1\n'.repeat(20_000),
      `Vraag 1\n${'a1 '.repeat(30_000)}\n\nAntwoord\nB.\n\n1 Noot\n`,
      `Vraag 1\nA?\n\nAntwoord\n${'1 https://a.nl\n'.repeat(500)}`,
      `Vraag 1\n${'x'.repeat(500_000)}\nAntwoord\n${'- \n'.repeat(20_000)}`,
      `Vraag 1\nA?\n\nAntwoord\n${Array.from({ length: 300 }, (_, index) => `woord${index + 1} zo.`).join(' ')}\n\n${Array.from({ length: 300 }, (_, index) => `${index + 1} Noot`).join('\n')}\n`,
      '\f'.repeat(10_000),
      '\u0000\u202e\ud800 Vraag 1',
    ]
    for (const text of odd) {
      try {
        parseDocument(text, { file: 'odd.txt', id: 'odd' })
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError)
      }
    }
  })
})
