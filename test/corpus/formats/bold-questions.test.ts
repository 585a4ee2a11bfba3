import { describe, expect, it } from 'vitest'
import { headBehindBold } from '../../../corpus/formats/bold-questions.ts'
import { readLines } from '../../../corpus/parsing/source-lines.ts'

/** What comes of lines of which those with a star are bold. */
function headed(text: string): string[] {
  const lines = readLines(text)
  return headBehindBold(lines, (line) => line.text.startsWith('*')).lines.map((line) => line.text)
}

describe('a document that sets its questions bold', () => {
  it('has a heading put before an answer without one, once', () => {
    const text = 'Vraag 1\n*Zo?\nAntwoord\nJa.\nVraag 2\n*En\n*zo?\nNee.\nDat niet.\n*Nooit.\nEinde.'
    expect(headed(text)).toEqual([
      ...['Vraag 1', '*Zo?', 'Antwoord', 'Ja.', 'Vraag 2', '*En', '*zo?', 'Antwoord'],
      ...['Nee.', 'Dat niet.', '*Nooit.', 'Einde.'],
    ])
  })

  it.each([
    [
      'a question with a heading behind it is not bold',
      'Vraag 1\n*Zo\nen zo?\nAntwoord\nJa.\nVraag 2\n*En?\nNee.',
    ],
    ['most answers have no heading', 'Vraag 1\n*Zo?\nJa.\nVraag 2\n*En?\nNee.\nVraag 3\n*Wie?\nAntwoord\nU.'],
    ['the plain text asks on', 'Vraag 1\n*Zo?\nAntwoord\nJa.\nVraag 2\n*Bent u\nbekend met dit?'],
  ])('has none where %s', (_, text) => {
    expect(headed(text)).toEqual(text.split('\n'))
  })
})
