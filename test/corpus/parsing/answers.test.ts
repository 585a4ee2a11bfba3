import { describe, expect, it } from 'vitest'
import { readHeading } from '../../../corpus/parsing/headings.ts'
import { answer, fault, parse } from './printed.ts'

describe('a heading of questions or an answer', () => {
  it.each([
    ['Vraag 1', 'question', [1]],
    ['Vraag 1:', 'question', [1]],
    ['Vragen 3 en 4', 'question', [3, 4]],
    ['Vraag 2, 3 en 4', 'question', [2, 3, 4]],
    ['Vraag 2 t/m 5', 'question', [2, 3, 4, 5]],
    ['Vragen 1 tot en met 3 en 7', 'question', [1, 2, 3, 7]],
    ['Antwoord', 'answer', []],
    ['Antwoord:', 'answer', []],
    ['Antwoord 3', 'answer', [3]],
    ['Antwoord op vraag 3', 'answer', [3]],
    ['Antwoord op vragen 2, 3 en 6', 'answer', [2, 3, 6]],
    ['Antwoord op de vragen 1,2 en 3', 'answer', [1, 2, 3]],
    ['Antwoord vraag 12:', 'answer', [12]],
    ['Antwoorden 3 en 4', 'answer', [3, 4]],
    ['Antwoorden op vraag 2, 3 en 4', 'answer', [2, 3, 4]],
    ['Vraag 4, 5, 7 en 8', 'question', [4, 5, 7, 8]],
    ['Vraag 1, 2, en 3', 'question', [1, 2, 3]],
    ['Vraag nr. 3', 'question', [3]],
    ['Vraag3', 'question', [3]],
    ['Antwoorden vragen 1-3', 'answer', [1, 2, 3]],
    ['Antwoord 2 t/m 6', 'answer', [2, 3, 4, 5, 6]],
    ['Antwoord op vraag 3 en vraag 4', 'answer', [3, 4]],
    ['Gezamenlijk antwoord op de vragen 1 & 2:', 'answer', [1, 2]],
    ['Beantwoording van vraag 5', 'answer', [5]],
    ['Vragen 1 – 3', 'question', [1, 2, 3]],
    ['Vragen 1/2', 'question', [1, 2]],
  ])('is understood: %s', (text, role, numbers) => {
    expect(readHeading(text)).toEqual({ role, numbers })
  })

  it.each([
    'Vraag',
    'vraag 7',
    'Vraag 9 gaat over China.',
    'Antwoord op vraag',
    'Antwoord op vraag 9 is nee',
    'Vraagt u',
    'Bij dit antwoord',
    'Behalve vraag 3',
  ])('is none: %s', (text) => {
    expect(readHeading(text)).toBeNull()
  })
})

describe('a heading that is set otherwise', () => {
  it.each([
    ['in small letters', 'Vraag 1\nA?\n\nantwoord\nB.\n\nvraag 2\nC?\nantwoord op vraag 2\nD.\n'],
    ['in capitals', 'VRAAG 1\nA?\n\nANTWOORD\nB.\n\nVRAAG 2\nC?\n\nANTWOORD OP VRAAG 2\nD.\n'],
    ['before its text', 'Vraag 1: A?\nAntwoord: B.\nVraag 2: C?\nAntwoord op vraag 2: D.\n'],
  ])('is read as any other: %s', (_, text) => {
    expect(parse(text).map(({ questions, paragraphs }) => [questions, paragraphs])).toEqual([
      [[{ number: 1, text: 'A?' }], ['B.']],
      [[{ number: 2, text: 'C?' }], ['D.']],
    ])
  })

  it('keeps the numbers of the notes behind it', () => {
    const [passage] = parse('Vraag 1: A?1\n\nAntwoord: Ja.2 Dat klopt.\n\n1 Noot\n2 Noot\n')
    expect(passage?.paragraphs).toEqual(['Ja. Dat klopt.'])
    expect(passage?.footnotes.map(({ anchors }) => anchors[0]?.offset)).toEqual([2, 3])
  })

  it.each([
    'Zie ook het\nantwoord op vraag 1.\nDat geldt nog.',
    'Zie verder het\nantwoord\nop vraag 1. Dat geldt nog.',
  ])('is none where a sentence goes on: %j', (text) => {
    expect(answer(text)).toEqual([text.replaceAll('\n', ' ')])
  })
})

describe('questions and answers', () => {
  it('may come with several questions before one answer', () => {
    const [passage] = parse('Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vragen 1 en 2\nC.\n')
    expect(passage).toMatchObject({ id: 'sample#1', paragraphs: ['C.'] })
    expect(passage?.questions).toEqual([
      { number: 1, text: 'A?' },
      { number: 2, text: 'B?' },
    ])
  })

  it('may have a bare heading for an answer to all open questions', () => {
    const [passage] = parse('Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord\nC.\n')
    expect(passage?.questions.map(({ number }) => number)).toEqual([1, 2])
  })

  it('may have a heading that is all questions at once, whose text is that of each', () => {
    const [passage] = parse('Vraag 1 en 2\nA? En B?\n\nAntwoord 1 en 2\nC.\n')
    expect(passage?.questions).toEqual([
      { number: 1, text: 'A? En B?' },
      { number: 2, text: 'A? En B?' },
    ])
  })

  it('may come in another order than their numbers', () => {
    const text =
      'Vraag 1\nA?\n\nVraag 3\nB?\n\nAntwoord op vragen 1 en 3\nC.\n\nVraag 2\nD?\n\nAntwoord\nE.\n'
    expect(parse(text).map(({ id }) => id)).toEqual(['sample#1', 'sample#2'])
  })

  it('may have questions that go on behind their question mark', () => {
    const text =
      'Vraag 1\nA? Graag een toelichting.\n\nVraag 2\nKent u ‘Wie?’ van NRC.\n\nAntwoord 1 en 2\nB.\n'
    expect(parse(text)[0]?.questions.map((question) => question.text)).toEqual([
      'A? Graag een toelichting.',
      'Kent u ‘Wie?’ van NRC.',
    ])
  })

  it('may have all answers behind all questions', () => {
    const text = 'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1\nC.\n\nAntwoord op vraag 2\nD.\n'
    expect(parse(text).map(({ paragraphs }) => paragraphs[0])).toEqual(['C.', 'D.'])
  })

  it('may have only numbers before the questions, and lists in the answers', () => {
    const text =
      '1. A?\n\nAntwoord:\nB:\n1. C.\n2. D.\n\n2. En1?\n\n3. F?\n\nAntwoord op vragen 2 en 3:\nG.\n\n1 Noot\n'
    expect(parse(text).map(({ questions, paragraphs }) => [questions, paragraphs])).toEqual([
      [[{ number: 1, text: 'A?' }], ['B:', '1. C.', '2. D.']],
      [
        [
          { number: 2, text: 'En?' },
          { number: 3, text: 'F?' },
        ],
        ['G.'],
      ],
    ])
  })

  it('may have the number of a question on a line of its own', () => {
    const text = '1\nA?\n\nAntwoord\nB.\n\n2\nC?\n\nAntwoord\nD.\n'
    expect(parse(text).map(({ id, questions }) => [id, questions[0]?.text])).toEqual([
      ['sample#1', 'A?'],
      ['sample#2', 'C?'],
    ])
  })

  it.each([
    'over de uitvoering',
    'inzake de uitvoering',
    'omtrent de kampen',
    'rond de kampen',
    'rondom de kampen',
    'aangaande de handel',
    'betreffende de handel',
    'met betrekking tot de handel',
    'ten aanzien van de handel',
    'aan de minister',
    'naar aanleiding van het bericht',
  ])('may have a heading above a group of questions, which no answer holds: Vragen %s', (subject) => {
    const [first, second] = parse(
      `Vraag 1\nA?\n\nAntwoord\nB.\n\nVragen ${subject}\n\nVraag 2\nC?\n\nAntwoord\nD.\n`,
    )
    expect(first?.paragraphs).toEqual(['B.'])
    expect(second).toMatchObject({ heading: `Vragen ${subject}`, paragraphs: ['D.'] })
  })

  it.each([
    [
      'inside a sentence',
      'Het gaat om de\nVragen over de uitvoering',
      'Het gaat om de Vragen over de uitvoering',
    ],
    ['a sentence', 'B.\nVragen over de kampen zijn er niet.', 'B. Vragen over de kampen zijn er niet.'],
  ])('may have a line that begins like such a heading, but is %s', (_, text, said) => {
    const [first] = parse(`Vraag 1\nA?\n\nAntwoord\n${text}\n\nVraag 2\nC?\n\nAntwoord\nD.\n`)
    expect(first?.paragraphs.join(' ')).toBe(said)
  })

  it('may have lines that begin like a heading and are none', () => {
    const text =
      'Zoals in het\nantwoord op vraag 3 gezegd, en in het\nAntwoord op vraag 4 en\nVraag 5 gaat over iets anders.'
    expect(answer(text)).toEqual([text.replaceAll('\n', ' ')])
  })
})

describe('questions and answers that do not fit', () => {
  it.each([
    [
      'a misspelt heading',
      'Vraag 1\nA?\n\nAntword 1\nB.\n',
      'sample.txt:4: The heading "Antword 1" was not understood.',
    ],
    [
      'a heading without a number',
      'Vraag 1\nA?\n\nAntwoord\nB.\n\nVraag X\nC?\n',
      'sample.txt:7: The heading "Vraag X"',
    ],
    [
      'an answer to a part',
      'Vraag 1\nA?\n\nAntwoord op deelvraag b\nB.\n',
      'sample.txt:4: The heading "Antwoord op deelvraag b"',
    ],
    ['no answer', 'Vraag 1\nA?\n\nAntwoord\nB.\n\nVraag 2\nC?\n', 'sample.txt:7: Question 2 has no answer.'],
    [
      'an empty answer',
      'Vraag 1\nA?\n\nAntwoord\n\nVraag 2\nB?\n\nAntwoord\nC.\n',
      'sample.txt:4: The answer under "Antwoord" is empty.',
    ],
    ['an empty question', 'Vraag 1\n\nAntwoord\nB.\n', 'sample.txt:1: Question 1 is empty.'],
    [
      'a question twice',
      'Vraag 1\nA?\n\nAntwoord\nB.\n\nVraag 1\nC?\n\nAntwoord\nD.\n',
      'sample.txt:7: Question 1 stands here a second time.',
    ],
    [
      'a question missing',
      'Vraag 1\nA?\n\nAntwoord\nB.\n\nVraag 3\nC?\n\nAntwoord\nD.\n',
      'sample.txt:7: Question 2 is missing',
    ],
    [
      'an answer too many',
      'Vraag 1\nA?\n\nAntwoord\nB.\n\nAntwoord\nC.\n',
      'sample.txt:7: An answer stands here, but no question is open.',
    ],
    [
      'an answer to another question',
      'Vraag 1\nA?\n\nAntwoord op vraag 2\nB.\n',
      'answers question 2, which has not been asked yet.',
    ],
    [
      'an answer twice',
      'Vraag 1\nA?\n\nAntwoord op vraag 1\nB.\n\nAntwoord op vraag 1\nC.\n',
      'sample.txt:7: The heading "Antwoord op vraag 1" answers question 1, which has been answered before.',
    ],
    ['question 0', 'Vraag 0\nA?\n\nAntwoord 0\nB.\n', 'sample.txt:1: The heading "Vraag 0" names question 0'],
    ['a thousand questions', 'Vraag 1 t/m 999\nA?\n\nAntwoord\nB.\n', 'names 999 questions.'],
    ['a range backwards', 'Vraag 5 t/m 2\nA?\n\nAntwoord\nB.\n', 'numbers that do not go up.'],
    [
      'a number twice in one heading',
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vragen 1, 1 en 2\nC.\n',
      'sample.txt:7: The heading "Antwoord op vragen 1, 1 en 2" names numbers that do not go up.',
    ],
    [
      'a question that an answer passed over',
      'Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 2\nC.\n\nVraag 3\nD?\n\nAntwoord\nE.\n',
      'sample.txt:1: Question 1 has no answer.',
    ],
    [
      'an answer whose heading is gone',
      'Vraag 1\nA?\n\nJa.\n\nVraag 2\nB?\n\nAntwoord\nC.\n',
      'sample.txt:4: Behind question 1 stands text that asks nothing',
    ],
    ...['Antwoord 1 Ja.', 'Antwoord op vraag 1. Ja.', 'Antwoord – Ja.', 'Antwoord Ja.'].map((heading) => [
      `text behind the heading ${heading}`,
      `Vraag 1\nA?\n\n${heading}\nB.\n\nVraag 2\nC?\n\nAntwoord\nD.\n`,
      `sample.txt:4: The heading "${heading}" was not understood.`,
    ]),
    ...['Reactie', 'Beantwoording:', 'Reactie van het kabinet'].map((heading) => [
      `another word for an answer: ${heading}`,
      `Vraag 1\nA?\n${heading}\nB.\n\nVraag 2\nC?\n\nAntwoord\nD.\n`,
      `sample.txt:3: The heading "${heading}" was not understood.`,
    ]),
    ...['Antwoord deel b', 'Antwoord van de minister', 'Laatste deelvraag', 'Derde antwoord:'].map(
      (heading) => [
        `a heading of its own kind: ${heading}`,
        `Vraag 1\nA?\n\nAntwoord\nB.\n\n${heading}\nC.\n`,
        `sample.txt:7: The heading "${heading}" was not understood.`,
      ],
    ),
    [
      'a question counted in words',
      'Vraag 1\nA?\n\nAntwoord\nB.\n\nTweede vraag\nC?\n\nAntwoord\nD.\n',
      'sample.txt:7: The heading "Tweede vraag" was not understood.',
    ],
    [
      'neither questions nor a letter',
      'Zo maar een tekst.\n',
      'sample.txt:1: Neither a question nor the beginning of a letter',
    ],
    ['nothing', ' \n\n', 'sample.txt: The document holds no text.'],
  ] as [string, string, string][])('are refused: %s', (_, text, message) => {
    expect(fault(text)).toContain(message)
  })

  it.each([
    ['answers', 'Den Haag, 27 september 2018\n\nEen brief.\n'],
    ['letter', 'Vraag 1\nA?\n\nAntwoord\nB.\n'],
  ] as const)('are refused where the metadata say another kind: %s', (kind, text) => {
    expect(() => parse(text, kind)).toThrow(/By its form the document is of the kind "\w+", not "\w+"\./u)
  })

  it('are refused with what to do', () => {
    expect(fault('Vraag 1\nA?\n')).toMatch(/\. [A-Z][^.]+ restore it\.$/u)
  })
})
