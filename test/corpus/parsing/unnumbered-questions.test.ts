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
