import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'
import { DOCUMENTS } from '../../../corpus/read-corpus.ts'
import { SourceError } from '../../../corpus/source-error.ts'
import type { DocumentKind } from '../../../corpus/types.ts'
import { expectSound, expectWhole } from '../../fixtures/document-rules.ts'

/** Texts of other documents, kept beside the repository; they are no part of it. */
const TEXTS = join(import.meta.dirname, '../../../../shared/data/answers-text')
const there = existsSync(TEXTS)

/** What the list of these documents calls a kind. */
const KINDS: Record<string, DocumentKind> = {
  antwoord: 'answers',
  vragen: 'question',
  'mededeling-uitstel': 'delay',
}

interface Listed {
  file: string
  doctype: string
}

const listed: Listed[] = there ? JSON.parse(readFileSync(join(TEXTS, 'manifest.json'), 'utf8')) : []

describe.skipIf(!there)(
  there ? 'each of the other documents' : `documents that are not there: ${TEXTS}`,
  () => {
    it.each(listed)('$file is read whole and sound, as what it is', ({ file, doctype }) => {
      const source = readFileSync(join(TEXTS, file), 'utf8')
      const parsed = parseDocument(source, { file, id: file })
      expect(parsed.kind).toBe(KINDS[doctype])
      expectSound(parsed)
      expectWhole(source, parsed)
    })
  },
)

const MARKDOWN = join(TEXTS, '../answers-markdown')
const marked = existsSync(MARKDOWN) ? readdirSync(MARKDOWN).filter((name) => name.endsWith('.txt')) : []

// The tool that made these lost lines at the heads of pages: what surely breaks off is refused.
describe.skipIf(marked.length === 0)(marked.length > 0 ? 'each in markdown' : `none in ${MARKDOWN}`, () => {
  it.each(marked)('%s is read whole and sound, or refused with file and line', (file) => {
    const source = readFileSync(join(MARKDOWN, file), 'utf8')
    try {
      const parsed = parseDocument(source, { file, id: file })
      expect(parsed.kind).toBe('answers')
      expectSound(parsed)
      expectWhole(source, parsed)
      expect(parsed.oddities.some(({ problem }) => problem.includes('loses lines'))).toBe(true)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      expect(error).toMatchObject({ file, line: expect.any(Number) })
    }
  })
})

const PRINTED = 'Tweede Kamer der Staten-Generaal2\nVraag 1\nA?\nAntwoord 1\n'

/** Texts on which a pattern that goes back and forth would never end. */
const HOSTILE = [
  'ab.Ab'.repeat(8_000),
  'a.'.repeat(4_000),
  'a-'.repeat(4_000),
  'ab1 '.repeat(8_000),
  '('.repeat(40_000),
  '**a '.repeat(8_000),
  '_a '.repeat(8_000),
  '[1 ]'.repeat(8_000),
  'a:– b'.repeat(8_000),
  `${'a 1) '.repeat(8_000)}\n\n1) Noot\n2) Noot`,
  `${Array.from({ length: 1500 }, (_, index) => `woord${index + 1} zo`).join(' ')}\n${Array.from({ length: 1500 }, (_, index) => `${index + 1}Noot 2020`).join('\n')}`,
  '1 2 3\nkop\n'.repeat(4_000),
  Array.from({ length: 900 }, (_, index) => `Vraag ${index + 2}\nA?\nAntwoord ${index + 2}\nJa.`).join('\n'),
]

describe('other documents than those of the corpus', () => {
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
      'Vraag 1\n'.repeat(4_000),
      `Vraag 1\n${'a1 '.repeat(30_000)}\n\nAntwoord\nB.\n\n1 Noot\n`,
      `Vraag 1\nA?\n\nAntwoord\n${'1 https://a.nl\n'.repeat(500)}`,
      `Vraag 1\n${'x'.repeat(500_000)}\nAntwoord\n${'- \n'.repeat(20_000)}`,
      `Vraag 1\nA?\n\nAntwoord\n${Array.from({ length: 300 }, (_, index) => `woord${index + 1} zo.`).join(' ')}\n\n${Array.from({ length: 300 }, (_, index) => `${index + 1} Noot`).join('\n')}\n`,
      '\f'.repeat(10_000),
      ...HOSTILE.map((text) => `${PRINTED}${text}\nTweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1\n`),
      ...HOSTILE.map((text) => `# 2\n\n-----\nVraag 1\nA?\n\nAntwoord 1\n${text}\n`),
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
