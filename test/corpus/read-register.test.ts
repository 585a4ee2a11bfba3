import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Correction, readRegister } from '../../corpus/read-register.ts'
import { readSources } from '../../corpus/read-sources.ts'
import { refuseIdleCorrections } from '../../corpus/register/idle-corrections.ts'
import { addressOf, earliestDay, type KnownDocument, laterOn } from '../../corpus/register/known-document.ts'
import { readVocabulary } from '../../corpus/vocabulary/read-vocabulary.ts'

const entry: KnownDocument = {
  id: 'ah-tk-20222023-1',
  kind: 'answers',
  date: '2022-11-08',
  title: 'Een voorbeeld',
  by: null,
  zaak: '2022Z10001',
  about: ['bread'],
  status: 'verified',
}
const correction = { in: 'kst-32735-1', written: '2018Z10001', means: 'kst-32735-2', because: 'A slip.' }

function read(documents: unknown, corrections: unknown = []) {
  const directory = mkdtempSync(join(tmpdir(), 'register-'))
  const write = (name: string, value: unknown) =>
    writeFileSync(join(directory, name), typeof value === 'string' ? value : JSON.stringify(value, null, 2))
  write('documents.json', documents)
  write('corrections.json', corrections)
  return readRegister(new Set(['bread', 'rain']), directory)
}

describe('the register', () => {
  const concepts = new Set(readVocabulary().map(({ id }) => id))

  it('that is bundled is read, and each of its documents is about concepts of the vocabulary', () => {
    const { documents, corrections } = readRegister(concepts)
    expect(documents.length).toBeGreaterThan(40)
    expect(corrections.map(({ means }) => means)).toEqual(['kst-32735-209'])
  })

  it('is read field by field', () => {
    expect(read([entry], [correction])).toEqual({ documents: [entry], corrections: [correction] })
  })

  it.each([
    ['an unknown field', { ...entry, url: 'https://a.nl' }, /field "url" is not known/],
    ['an identifier that is none', { ...entry, id: 'ah-tk-2022-1' }, /"id" must be an official identifier/],
    ['a day that is none', { ...entry, date: '2022-02-30' }, /"date" must be a day/],
    ['a concept that is none', { ...entry, about: ['bread', 'snow'] }, /"about" must be a list of concepts/],
    ['no concept', { ...entry, about: [] }, /"about" must be/],
    ['a kind of another name', { ...entry, kind: 'letter' }, /kind "letter" is not called ah-tk-20222023-1/],
    ['neither id nor zaak', { ...entry, id: null, zaak: null }, /needs an id or a zaak/],
    ['a status that its id denies', { ...entry, status: 'zaak-only' }, /"zaak-only", but there is the id/],
    ['a status that is none', { ...entry, status: 'sure' }, /"status" must be one of verified/],
    ['a missing field', { ...entry, by: undefined }, /"by" must be a text, or null, but is missing/],
  ])('refuses %s', (_, wrong, problem) => {
    expect(() => read([wrong])).toThrow(problem)
  })

  it('names the line of what is wrong, also in a later entry', () => {
    expect(() => read([entry, { ...entry, id: 'kst-32735-1', kind: 'letter', status: 'sure' }])).toThrow(
      /documents\.json:24: The field "status"/,
    )
    expect(() => read([entry, entry])).toThrow(
      /documents\.json:14: There is an entry for ah-tk-20222023-1 already/,
    )
    expect(() => read('{}')).toThrow(/documents\.json:1: The file holds no list/)
    expect(() => read('[\n{"id":\n')).toThrow(/documents\.json:3: This is no JSON/)
    expect(() => read([], [{ ...correction, means: 'x' }])).toThrow(/corrections\.json:5: The field "means"/)
  })
})

describe('a correction', async () => {
  const { documents, register } = await readSources()
  const [correction] = register.corrections

  it.each([
    [{ written: '27 augustus 2031' }, 'does not say that'],
    [{ in: 'ah-tk-20192020-574' }, 'the corpus does not hold it'],
  ])('that corrects nothing is refused: %o', (change, said) => {
    expect(correction).toBeDefined()
    const changed = [{ ...(correction as Correction), ...change }]
    expect(() => refuseIdleCorrections(changed, documents)).toThrow(said)
  })
})

describe('a known document', () => {
  it('is linked only where it was seen', () => {
    expect(addressOf(entry)).toBe('https://zoek.officielebekendmakingen.nl/ah-tk-20222023-1.html')
    expect(addressOf({ ...entry, id: null })).toMatch(/tweedekamer\.nl.*\?id=2022Z10001$/)
    for (const status of ['by-pattern', 'cited-only', 'zaak-only'] as const)
      expect(addressOf({ ...entry, status })).toBeNull()
  })

  it.each([
    [entry, '2022-11-08'],
    [{ ...entry, date: null }, '2022-09-20'],
    [{ ...entry, date: null, zaak: '2023Z10001' }, '2023-01-01'],
    [{ id: 'kv-tk-2021Z10001', date: null, zaak: null }, '2021-01-01'],
    [{ id: 'kst-32735-1', date: null, zaak: null }, null],
  ])('without a day is certainly not of before its year: %#', (one, day) => {
    expect(earliestDay(one)).toBe(day)
  })

  it('is later on a subject only where that is certain, the newest first', () => {
    const known = [
      entry,
      { ...entry, id: 'ah-tk-20222023-2', date: null, zaak: '2023Z10001' },
      { ...entry, id: 'kst-32735-1', kind: 'motion' as const, date: null, zaak: null },
      { ...entry, id: 'ah-tk-20222023-3', date: '2024-01-01', about: ['rain'] },
      { ...entry, id: 'ah-tk-20212022-4', date: '2022-07-15' },
    ]
    expect(laterOn(['bread', 'wine'], { after: '2022-07-15', known }).map(({ id }) => id)).toEqual([
      'ah-tk-20222023-2',
      'ah-tk-20222023-1',
    ])
    expect(laterOn(['bread'], { after: '', known }).map(({ id }) => id)).toContain('kst-32735-1')
  })
})
