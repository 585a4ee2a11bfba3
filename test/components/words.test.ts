import { describe, expect, it } from 'vitest'
import { en } from '../../locales/en.ts'
import { manifestWords } from '../../locales/manifest.ts'
import { nl } from '../../locales/nl.ts'
import { wordsFor } from '../../locales/words-for.ts'

describe('the words of the interface', () => {
  it('are Dutch for a Dutch browser and English for every other', () => {
    expect(['nl', 'nl-NL', 'nl-BE', 'NL'].map(wordsFor)).toEqual([nl, nl, nl, nl])
    expect(['en-US', 'de', 'fy', 'nld-x', ''].map(wordsFor)).toEqual([en, en, en, en, en])
  })

  it('write a day as the language does', () => {
    expect(nl.day('2022-07-15')).toBe('15 jul 2022')
    expect(en.day('2022-07-15')).toBe('15 Jul 2022')
    expect(nl.dayAndYear('2019-10-30')).toEqual({ day: '30 okt', year: '2019' })
  })

  it('say so where there is no day', () => {
    expect(nl.day(null)).toBe('zonder datum')
    expect(en.dayAndYear(null)).toEqual({ day: 'undated', year: '' })
  })

  it('count in singular and plural', () => {
    expect([0, 1, 4].map(nl.positions)).toEqual(['0 standpunten', '1 standpunt', '4 standpunten'])
    expect([1, 4].map(en.positions)).toEqual(['1 position', '4 positions'])
    expect([1, 4].map(nl.allPositions)).toEqual(['Lees het standpunt', 'Alle 4 standpunten'])
    expect(nl.positionsFromTo(3, '2021', '2022')).toBe('3 standpunten, 2021–2022')
    expect(nl.positionsFromTo(3, '2021', '2021')).toBe('3 standpunten, 2021')
  })

  it('name the ministers and the questions', () => {
    const ministers = (...names: string[]) => names.map((name) => ({ name, rank: 'minister' as const }))
    const stateSecretary = { name: 'Van Es', rank: 'staatssecretaris' as const }
    expect(nl.ministers(ministers('Hoekstra'))).toBe('minister Hoekstra')
    expect(nl.ministers(ministers('Blok', 'Kaag'))).toBe('ministers Blok en Kaag')
    expect(nl.ministers(ministers('Hoekstra', 'Kaag', 'Blok'))).toBe('ministers Hoekstra, Kaag en Blok')
    expect(nl.ministers([stateSecretary])).toBe('staatssecretaris Van Es')
    expect(en.ministers([stateSecretary])).toBe('State Secretary Van Es')
    expect(nl.ministers([...ministers('Blok'), stateSecretary])).toBe(
      'minister Blok en staatssecretaris Van Es',
    )
    expect(en.ministers([{ name: 'Rutte', rank: 'minister-president' }])).toBe('Prime Minister Rutte')
    expect(nl.ministers([{ name: 'Blok' }, stateSecretary])).toBe('Blok en Van Es')
    expect(nl.ministers([])).toBe('')
    expect(nl.questions([12])).toBe('vraag 12')
    expect(nl.questions([2, 3, 6])).toBe('vragen 2, 3 en 6')
    expect(nl.questions([])).toBe('Kamerbrief')
    expect(nl.answer([9])).toBe('Antwoord')
    expect(nl.answer([2, 3, 6])).toBe('Antwoord op vragen 2, 3 en 6')
    expect(en.questions([2, 3, 6])).toBe('questions 2, 3 and 6')
  })

  it('say what is covered', () => {
    const coverage = {
      documents: 5,
      passages: 48,
      from: '2018-09-27',
      to: '2022-07-15',
      edition: '2026-11-23',
      subjects: [{ nl: 'Xinjiang', en: 'Xinjiang' }],
      facets: { year: [], minister: [], party: [], kind: [] },
    }
    expect(nl.coverage(coverage)).toBe('5 documenten, 27 sep 2018 – 15 jul 2022 (stand van 23 nov 2026)')
    expect(nl.coverage({ ...coverage, documents: 1 })).toContain('1 document,')
  })

  it('fit what stores and menus allow', () => {
    for (const words of Object.values(manifestWords)) {
      expect(words.description.length).toBeLessThanOrEqual(132)
      expect(words.lookUpMenu).toContain('%s')
    }
  })
})
