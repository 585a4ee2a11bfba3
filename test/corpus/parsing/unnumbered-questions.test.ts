import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'

const document = (...paragraphs: string[]) =>
  parseDocument(
    `Antwoord van minister Jansen (Voorbeelden) (ontvangen 3 mei 2024)\n\n${paragraphs.join('\n\n')}\n`,
    { file: 'sample.txt', id: 'sample' },
  )

describe('questions without numbers between their answers', () => {
  it('count in their order', () => {
    const { passages, oddities } = document('Kent u dit?', 'Antwoord\nJa.', 'Doet u iets?', 'Antwoord\nNee.')
    expect(passages.map(({ questions }) => questions)).toEqual([
      [{ number: 1, text: 'Kent u dit?' }],
      [{ number: 2, text: 'Doet u iets?' }],
    ])
    expect(oddities).toEqual([
      expect.objectContaining({ problem: expect.stringContaining('bear no numbers') }),
    ])
  })

  it('are not certain where a paragraph before one may be of the answer or lead it in', () => {
    const { oddities } = document(
      'Kent u dit?',
      'Antwoord\nJa.',
      'In 2019 gebeurde het.',
      'Wat vindt u daarvan?',
      'Antwoord\nErg.',
    )
    expect(oddities).toContainEqual(expect.objectContaining({ uncertain: true }))
  })
})

describe('questions without numbers that nobody answers yet', () => {
  const asked = (...paragraphs: string[]) => {
    const head =
      '(ingezonden 20 november 2024)\n\nVragen van het lid Jansen (XYZ) aan de minister over iets\n\n'
    const { passages, oddities } = parseDocument(head + paragraphs.join('\n\n'), {
      file: 'sample.txt',
      id: 'sample',
    })
    return { said: passages.map(({ questions: [question] }) => question?.text), oddities }
  }

  it.each([
    ['- in 2022;', '- in 2023, en', '- in 2024?'],
    ['• in 2022,', '• in 2023?'],
    ['1. de handel;', '2. de wet?'],
    ['a) de handel;', 'b) De wet?'],
  ])('hold the items of their lists: %j', (...items) => {
    const { said, oddities } = asked('Hoe staat het met:', ...items, 'En wat vindt u?')
    expect(said).toEqual([['Hoe staat het met:', ...items].join(' '), 'En wat vindt u?'])
    expect(oddities.filter(({ uncertain }) => uncertain)).toEqual([])
  })

  it('are not certain where an item stands behind one that has ended', () => {
    const { said, oddities } = asked('Hoe staat het met:', '- de wet?', '- de handel?')
    expect(said).toEqual(['Hoe staat het met: - de wet? - de handel?'])
    expect(oddities.filter(({ uncertain }) => uncertain)).toMatchObject([{ line: 9 }])
  })

  it('are no list where none was begun', () => {
    expect(asked('- Kent u dit?', '- Wat vindt u?').said).toEqual(['- Kent u dit?', '- Wat vindt u?'])
  })
})
