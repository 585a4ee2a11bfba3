import { describe, expect, it } from 'vitest'
import { goesOnBehindQuestion } from '../../../corpus/parsing/question-text.ts'

describe('behind the question mark of a question', () => {
  it.each([
    [['Klopt dit?', 'Ja.']],
    [['Klopt dit? Het kabinet is van mening dat dit klopt.']],
    [['Kent u ‘Wie betaalt?’', 'Ja.']],
    [['Klopt dit? (zie bijlage) Ja.']],
  ])('stands what may be an answer: %j', (paragraphs) => {
    expect(goesOnBehindQuestion(paragraphs)).toBe(true)
  })

  it.each([
    [['Klopt dit?']],
    [['Klopt dit? Graag een toelichting.']],
    [['Klopt dit? Zo nee, licht toe.']],
    [['Kent u ‘Wie betaalt?’ (NRC, 3 mei 2021).']],
    [['Kent u ‘Wie betaalt?’ NRC, 3 mei 2021.']],
    [['Klopt dit? (zie bijlage).']],
    // Nothing tells here where the question ends.
    [['Licht dit toe.', 'Dat zal ik doen.']],
  ])('stands what askers say, or nothing: %j', (paragraphs) => {
    expect(goesOnBehindQuestion(paragraphs)).toBe(false)
  })
})
