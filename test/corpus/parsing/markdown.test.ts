import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'
import { fault, parse } from './printed.ts'

const HEAD = `# 2

#### Vergaderjaar 2023–2024 Aanhangsel van de Handelingen

**Vragen gesteld door de leden der Kamer, met de daarop door de**
**regering gegeven antwoorden**

### 999

Vragen van het lid Jansen (XYZ) aan de Minister van Voorbeelden over een
_voorbeeld_ (ingezonden 2 oktober 2023).

Antwoord van Minister De Vries (Voorbeelden) (ontvangen
13 november 2023).
`
const FOOT = '\n\nh tk 20232024 999\n\n\n-----\n\n'

/** A page of questions and answers, with its end. */
const text = (...pages: string[]) => `${HEAD}\n${pages.map((page) => page + FOOT).join('')}`

describe('a text made markdown of', () => {
  it('loses its marks, and keeps the notes with their places', () => {
    const source = text(
      'Vraag 1\nKent u het bericht «Een _titel_ in\n_twee regels_»?[1 ] En dit[2 3 ]?\n\nAntwoord 1\nJa, voor de 11[e ] keer.\n\n\n1 Krant, 1 mei 2023.\n\n2 https://example.nl/a_b_c\n3 Nog een',
    )
    const { passages, furniture, opening } = parseDocument(source, { file: 'sample.txt', id: 'sample' })
    expect(passages[0]).toMatchObject({
      questions: [{ number: 1, text: 'Kent u het bericht «Een titel in twee regels»? En dit?' }],
      paragraphs: ['Ja, voor de 11e keer.'],
      footnotes: [
        { number: 1, text: 'Krant, 1 mei 2023.', anchors: [{ offset: 46 }] },
        { number: 2, text: 'https://example.nl/a_b_c', anchors: [{ offset: 53 }] },
        { number: 3, text: 'Nog een', anchors: [{ offset: 53 }] },
      ],
    })
    expect(furniture).toEqual(['# 2', 'h tk 20232024 999', '-----'])
    expect(opening.join(' ')).not.toMatch(/[#*_]/u)
  })

  it('has no note where a line of its text begins with the next number', () => {
    const source = text(
      'Vraag 1\nKent u dit?[1 ]\n\nAntwoord 1\nDat staat in wet\n1 Awb van toen.\n\n1 Krant.',
    )
    expect(parse(source)[0]).toMatchObject({
      paragraphs: ['Dat staat in wet 1 Awb van toen.'],
      footnotes: [{ text: 'Krant.' }],
    })
  })

  it('goes on over a page inside a sentence, but says that lines may be missing there', () => {
    const source = text('Vraag 1\nA?\n\nAntwoord 1\nDe zin gaat', 'hier verder.')
    const { passages, oddities } = parseDocument(source, { file: 'sample.txt', id: 'sample' })
    expect(passages[0]?.paragraphs).toEqual(['De zin gaat hier verder.'])
    const problem = expect.stringContaining('loses lines at the head')
    expect(oddities).toEqual([{ line: 27, problem, uncertain: true }])
  })

  it.each([
    ['breaks off', ['Vraag 1\nA?\n\nAntwoord 1\nDe zin gaat', 'Vraag 2\nB?\n\nAntwoord 2\nJa.']],
    ['begins', ['Vraag 1\nA?\n\nAntwoord 1\nJa.', 'van een zin zonder begin?\n\nAntwoord 2\nJa.']],
  ])('is refused where a sentence %s in its middle at a page', (how, pages) => {
    expect(fault(text(...pages))).toMatch(new RegExp(`sample.txt:\\d+: A sentence ${how} in its middle`, 'u'))
  })

  it('keeps brackets that are no notes, and dashes and stars of its own', () => {
    const source = text('Vraag 1\nStaat er «dit [het voorbeeld] draagt *»?\n\nAntwoord 1\nJa.')
    expect(parse(source)[0]?.questions[0]?.text).toBe('Staat er «dit [het voorbeeld] draagt *»?')
  })
})
