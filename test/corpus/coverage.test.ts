import { describe, expect, it } from 'vitest'
import { coverageText } from '../../corpus/cli/coverage.ts'
import { runCorpus } from '../../corpus/cli/run-corpus.ts'
import { isPosition } from '../../corpus/positions.ts'
import { readCorpus } from '../../corpus/read-corpus.ts'
import { reportCoverage } from '../../corpus/register/coverage-report.ts'
import { madeDocuments, madeRegister } from '../fixtures/made-corpus.ts'

const report = reportCoverage({ edition: '2026-11-23', documents: madeDocuments, register: madeRegister })

describe('what is covered', () => {
  it('tells what is held from what is only known, by kind and by year', () => {
    expect(report.corpus).toEqual({ documents: 5, positions: 4, from: '2020-03-02', to: '2022-11-03' })
    expect(report.known).toEqual({ documents: 6, from: '2021-05-01', to: '2025-02-03' })
    expect(report.kinds).toContainEqual({ kind: 'letter', corpus: 1, known: 1 })
    expect(report.years.map(({ year }) => year)).toEqual(['2020', '2021', '2022', '2023', '2024', '2025'])
    expect(report.years.at(-2)).toEqual({ year: '2024', corpus: 0, known: 2 })
  })

  it('counts a document that is both held and listed once', () => {
    const [first] = madeDocuments
    const listed = madeRegister.map((one, index) => (index === 0 ? { ...one, id: first?.id ?? null } : one))
    const again = reportCoverage({ edition: '2026-11-23', documents: madeDocuments, register: listed })
    expect(again.known.documents).toBe(5)
  })

  it('knows a document by its zaak and kind too, and leaves out questions that are answered here', () => {
    const [one] = madeRegister
    const [held] = madeDocuments
    if (!one || !held?.references.zaak) throw new Error('Nothing is held.')
    const { zaak } = held.references
    const known = (register: typeof madeRegister) =>
      reportCoverage({ edition: '2026-11-23', documents: madeDocuments, register }).known.documents
    expect(known([{ ...one, id: null, zaak }])).toBe(0)
    expect(known([{ ...one, id: `kv-tk-${zaak}`, zaak: null, kind: 'question' }])).toBe(0)
    expect(known([{ ...one, id: 'ah-tk-20212022-9999', zaak }])).toBe(1)
    expect(known([{ ...one, id: null, zaak, kind: 'letter' }])).toBe(1)
  })

  it('names what is later than all that is held, the newest first, with a link where there is one', () => {
    expect(report.later.map(({ id, zaak }) => id ?? zaak)).toEqual([
      'kv-tk-2025Z90002',
      'ah-tk-20242025-9007',
      'ah-tk-20242025-9005',
      '2024Z90001',
      'ah-tk-20222023-9004',
    ])
    expect(report.later[3]?.url).toMatch(/tweedekamer\.nl.*2024Z90001/)
  })

  it('is drawn in squares, with a line for every year', () => {
    const text = coverageText(report)
    expect(text).toContain('■ in the corpus    5 documents, 2020-03-02 – 2022-11-03; 4 positions')
    expect(text).toMatch(/^letters {12}■□ 1 of 2$/m)
    expect(text).toMatch(/^2022 {15}■■■■ 4 of 4$/m)
    expect(text).toMatch(/^2024 {8}answers {2}ah-tk-20242025-9005$/m)
  })

  it('stays within a line, however many there are', () => {
    const [one] = madeRegister
    if (!one) throw new Error('The register is empty.')
    const register = Array.from({ length: 3000 }, (_, index) => ({
      ...one,
      id: `ah-tk-20222023-${index + 1}`,
    }))
    const text = coverageText(reportCoverage({ edition: '2026-11-23', documents: madeDocuments, register }))
    expect(text).toContain('a square is 76 documents')
    expect(
      Math.max(
        ...text
          .split('\n')
          .slice(0, 12)
          .map((line) => line.length),
      ),
    ).toBeLessThan(90)
  })

  it('of nothing is nothing', () => {
    const empty = reportCoverage({ edition: '2026-11-23', documents: [], register: [] })
    expect(empty).toMatchObject({
      corpus: { documents: 0, from: null, to: null },
      kinds: [],
      years: [],
      later: [],
    })
    expect(coverageText(empty)).toContain('0 documents')
  })
})

describe('the command corpus coverage', () => {
  it('speaks of the bundled corpus, for a person and for programs', async () => {
    const documents = await readCorpus()
    const passages = documents.filter(isPosition).flatMap((document) => document.passages)
    expect(await runCorpus(['coverage'])).toMatch(/^■ in the corpus {4}\d+ documents, \d{4}-\d\d-\d\d – /)
    expect(JSON.parse(await runCorpus(['coverage', '--json']))).toMatchObject({
      corpus: { documents: documents.length, positions: passages.length },
    })
    await expect(runCorpus(['coverage', 'x'])).rejects.toThrow('takes no argument')
  })
})
