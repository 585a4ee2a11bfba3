import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'

const read = (text: string) => parseDocument(text, { file: 'sample.txt', id: 'sample' })
const HEAD = 'Aan de Voorzitter van de Tweede Kamer\n\nDen Haag, 3 mei 2024\n\n'

describe('the opening of a letter', () => {
  it.each(['Geachte collega,', 'Genève, 8 juli 2019'])('ends at the first sentence, before %s', (quoted) => {
    const { passages, oddities } = read(
      `${HEAD}Het kabinet veroordeelt de kampen.\n\n${quoted}\n\nDat schreef ik.\n`,
    )
    const said = passages.flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs])
    expect(said.join(' ').trim()).toBe(`Het kabinet veroordeelt de kampen. ${quoted} Dat schreef ik.`)
    expect(oddities.map(({ problem }) => problem)).toEqual([
      `Behind the first sentence stands ${JSON.stringify(quoted)}, which is read as text.`,
    ])
  })

  it('goes on over its subject, which may ask', () => {
    const { passages, oddities } = read(
      `${HEAD}Betreft: Wat nu met Xinjiang?\n\nGeachte voorzitter,\n\nDit.\n`,
    )
    expect(passages[0]?.paragraphs).toEqual(['Dit.'])
    expect(oddities).toEqual([])
  })
})

describe('a letter before answers', () => {
  const answers = '\nVraag 1\nA?\n\nAntwoord 1\nB.\n'
  const cover = `${HEAD}Geachte voorzitter,\n\nHierbij bied ik u de antwoorden op de vragen van het lid Jansen aan.\n`

  it('that only brings them is opening', () => {
    expect(read(`${cover}\nDe Minister van Buitenlandse Zaken,\n\nJ. Jansen\n${answers}`).oddities).toEqual(
      [],
    )
  })

  it('that says more is told', () => {
    const { oddities } = read(`${cover}Het kabinet veroordeelt de kampen\nin Xinjiang.\n${answers}`)
    expect(oddities).toEqual([
      {
        line: 8,
        problem:
          'The letter before the questions says more, which is in no passage: "Het kabinet veroordeelt de kampen in Xinjiang."',
      },
    ])
  })
})
