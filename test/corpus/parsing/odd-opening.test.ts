import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'

const problems = (source: string) =>
  parseDocument(source, { file: 'a.txt', id: 'a' }).oddities.map(({ line, problem }) => `${line}: ${problem}`)

describe('the opening of a document', () => {
  it('tells of a day that no calendar has', () => {
    const source = (day: string) =>
      `AH 604\n2031Z17331\nAntwoord van minister Eik (Bomen) (ontvangen ${day})\n\nVraag 1\nIs dat zo?\n\nAntwoord 1\nJa.\n`
    expect(problems(source('31 juni 2031'))).toEqual([
      '3: “31 juni 2031” is no day of the calendar, and was not taken.',
    ])
    expect(problems(source('30 juni 2031'))).toEqual([])
  })

  it('tells where printed lines ran together, and with them perhaps words of the title', () => {
    const source = (end: string) =>
      `Tweede Kamer der Staten-Generaal2\nVergaderjaar 2031–2032 Aanhangsel van de Handelingen\n546\nVragen van het lid Olm (XYZ) aan de Minister van Bomen over het bericht «De lanen in${end}dorp» (ingezonden 24 oktober 2031).\nAntwoord van Minister Eik (Bomen) (ontvangen 14 november 2031).\nVraag 1\nIs dat zo?\nAntwoord 1\nJa.\n`
    expect(problems(source('het'))).toEqual([
      '4: Printed lines of the opening ran together: compare the words of the title, and the names.',
    ])
    expect(problems(source('\nhet '))).toEqual([])
  })
})
