import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'

const read = (text: string, id = 'sample') => parseDocument(text, { file: 'sample.txt', id })

const MOTION = 'De Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering dit te doen,\n\n'
const END = 'en gaat over tot de orde van de dag.\n'

describe('a motion that is quoted', () => {
  it('leaves questions and answers what they are', () => {
    const text = `Vraag 1\nKent u de motie?\n\nAntwoord 1\nDe motie luidt:\n\n${MOTION}${END}\nHet kabinet voert haar uit.\n`
    const { kind, passages } = read(text)
    expect(kind).toBe('answers')
    expect(passages[0]?.paragraphs.at(-1)).toContain('Het kabinet voert haar uit.')
  })

  it('leaves a letter what it is', () => {
    const text = `Aan de Voorzitter van de Tweede Kamer\n\nDen Haag, 3 mei 2024\n\nDe motie luidt:\n\n${MOTION}${END}\nHet kabinet voert haar uit.\n`
    const { kind, passages } = read(text)
    expect(kind).toBe('letter')
    expect(passages.at(-1)?.paragraphs.at(-1)).toContain('Het kabinet voert haar uit.')
  })
})

describe('a motion', () => {
  it('is looked at where more than names stands behind its last words', () => {
    const behind = (text: string) =>
      read(`${MOTION}${END}${text}`).oddities.map(({ line, problem, uncertain }) => [
        line,
        problem,
        uncertain,
      ])
    const told = (line: number, text: string) => [
      [line, `Behind the last words of the motion stands "${text}", which is no mover's name.`, true],
    ]
    expect(behind('\nJansen\n\nVan der Berg c.s.\n\n’t Hart\n')).toEqual([])
    expect(behind('\nDeze motie is aangehouden.\n')).toEqual(told(9, 'Deze motie is aangehouden.'))
    expect(behind(`\nJansen\n\n${MOTION}${END}`)).toEqual(told(13, 'gehoord de beraadslaging,'))
    expect(read(MOTION + END.replace('.', '. En verder.')).oddities).toMatchObject([
      { line: 7, uncertain: true },
    ])
  })
})

describe('what is printed behind a motion', () => {
  const running = 'Tweede Kamer, vergaderjaar 2023–2024, 12 345, nr. 12 1'

  it.each([
    '1',
    'kst-12345-12',
    'ISSN 0921 - 7398',
    '’s-Gravenhage 2024',
    running,
    'den Haan',
    'van der Berg c.s.',
    '’t Hart',
  ])('is no text: %s', (printed) => {
    expect(read(`${MOTION}${END}\nJansen\n\n${printed}\n`).oddities).toEqual([])
  })

  it.each(['Tweede Kamer der Staten-Generaal\n\n', ''])('stands between its pages too, below %j', (first) => {
    const { passages, oddities } = read(
      `${first}Nr. 12\n\n${MOTION.replace('regering dit', `regering\n\n${running}\n\ndit`)}${END}\nJansen\n`,
    )
    expect(passages[0]?.paragraphs.join(' ').replaceAll('\n', ' ')).toContain(
      'verzoekt de regering dit te doen,',
    )
    expect(oddities).toEqual([])
  })

  it('is text where it may be a reference', () => {
    const said = `gehoord wat staat in\nTweede Kamer, vergaderjaar 2023–2024, 12 345, nr. 12\nen verder,`
    const { passages } = read(`${MOTION.replace('gehoord de beraadslaging,', said)}${END}`)
    expect(passages[0]?.paragraphs.join(' ').replaceAll('\n', ' ')).toContain(said.replaceAll('\n', ' '))
  })
})

describe('a kind that an identifier denies', () => {
  it.each([
    ['ah-tk-20242025-1', `Nr. 9\nMOTIE VAN HET LID JANSEN\n\n${MOTION}${END}`, 'motion'],
    ['kv-tk-2024Z00001', 'Vraag 1\nA?\n\nAntwoord 1\nB.\n', 'answers'],
  ])('is refused: %s', (id, text, kind) => {
    expect(() => read(text, id)).toThrow(`sample.txt:1: By its form the document is of the kind "${kind}"`)
  })
})

describe('a notice of delay', () => {
  const head = 'Aan de Voorzitter van de Tweede Kamer\n\nDen Haag, 3 mei 2024\n\n'
  const delay = 'De vragen van het lid Jansen kunnen niet binnen de gebruikelijke termijn worden beantwoord.'
  const late = 'De vragen van het lid Jansen konden niet binnen de gebruikelijke termijn worden beantwoord.'

  it('says that answers come later, and nothing else', () => {
    expect(read(`${head}${delay} Ik zal ze zo spoedig mogelijk beantwoorden.\n`).kind).toBe('delay')
  })

  it.each([
    `${delay} Het kabinet acht de kampen in strijd met het recht.`,
    `${late} Het kabinet acht de kampen in strijd met het recht.`,
    `${late} Hierbij de antwoorden.`,
  ])('is not guessed at: %s', (text) => {
    expect(() => read(`${head}${text}\n`)).toThrow('sample.txt:1: Questions are said not to be answered')
  })
})

describe('questions with text of the minister behind them', () => {
  it.each(['Antwoord van', 'Nader antwoord van'])('are refused where the title says %s', (title) => {
    const head = `Vragen van het lid Jansen (XYZ) aan de minister (ingezonden 3 mei 2024).\n\n${title} minister Jansen (ontvangen 9 mei 2024).\n`
    expect(() => read(`${head}\nVraag 1\nKlopt dit?\n\nHet kabinet vindt van wel.\n`)).toThrow(
      'Question 1 has no answer',
    )
    expect(() => read(`${head}\n1. Klopt dit?\n\nHet kabinet vindt van wel.\n`)).toThrow(
      'Question 1 has no answer',
    )
  })
})
