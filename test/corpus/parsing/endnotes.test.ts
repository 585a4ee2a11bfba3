import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'
import { parse } from './printed.ts'

describe('notes at the end of a document', () => {
  it.each([
    ['1) Krant, 1 mei 2024', 'Kent u het bericht? 1)', 'Kent u het bericht?'],
    ['[1] Krant, 1 mei 2024', "Kent u 'het bericht'?[1] Zo ja?", "Kent u 'het bericht'? Zo ja?"],
  ])('are taken for what the text refers to: %s', (note, asked, question) => {
    const [passage] = parse(`Vraag 1\n${asked}\n\nAntwoord 1\nJa.\n\n${note}\n`)
    expect(passage?.questions[0]?.text).toBe(question)
    expect(passage?.paragraphs).toEqual(['Ja.'])
    expect(passage?.footnotes).toMatchObject([{ number: 1, text: 'Krant, 1 mei 2024' }])
  })

  it('end where the askers add a remark', () => {
    const remark = 'Toelichting: Deze vragen dienen ter aanvulling op eerdere vragen.'
    const { closing, notes } = parseDocument(
      `Vraag 1\nKent u dit 1)?\n\nAntwoord 1\nJa.\n\n_____\n1) Krant\n\n${remark}\n`,
      { file: 'sample.txt', id: 'sample' },
    )
    expect(closing).toEqual([remark])
    expect(notes.map(({ text }) => text)).toEqual(['Krant'])
  })

  it('are none where not each is referred to, nor where a number counts a part of the sentence', () => {
    const [passage] = parse(
      'Vraag 1\nKiest u optie 1) of niet?\n\nAntwoord 1\nHet kabinet ziet dit.\n1) Niets doen.\n2) Ingrijpen.\n',
    )
    expect(passage?.footnotes).toEqual([])
    expect(passage?.paragraphs).toEqual(['Het kabinet ziet dit.', '1) Niets doen.', '2) Ingrijpen.'])
    const [other] = parse(
      'Vraag 1\nKent u dit? 1)\n\nAntwoord 1\nHet kabinet zet in op 1) meer toezicht en 2) betere hulp.\n\n1) Krant\n',
    )
    expect(other?.paragraphs).toEqual(['Het kabinet zet in op 1) meer toezicht en 2) betere hulp.'])
    expect(other?.footnotes).toHaveLength(1)
  })

  it('are none where the last answer counts its parts', () => {
    const [passage] = parse('Vraag 1\nA?\n\nAntwoord 1\nTwee delen:\n1) het eerste;\n2) het tweede.\n')
    expect(passage?.paragraphs).toEqual(['Twee delen:', '1) het eerste;', '2) het tweede.'])
  })
})

describe('notes in whole brackets at the end of a document', () => {
  const read = (asked: string, end: string) => {
    const { passages, oddities } = parseDocument(
      `Vraag 1\n${asked}\n\nAntwoord 1\nJa, dat klopt.\n\n${end}\n`,
      {
        file: 'sample.txt',
        id: 'sample',
      },
    )
    return { passage: passages[0], doubts: oddities.filter(({ uncertain }) => uncertain) }
  }

  it.each([
    ['Kent u de brief? (1) En dit (2)?', 'Kent u de brief? En dit?'],
    ['Kent u de brief (1), en dit? (2)', 'Kent u de brief, en dit?'],
  ])('are taken where each is referred to behind a clause: %s', (asked, said) => {
    const { passage, doubts } = read(asked, '(1) Krant, 1 mei 2024\n(2) Krant, 2 mei 2024')
    expect(passage).toMatchObject({
      questions: [{ text: said }],
      paragraphs: ['Ja, dat klopt.'],
      footnotes: [
        { number: 1, text: 'Krant, 1 mei 2024' },
        { number: 2, text: 'Krant, 2 mei 2024' },
      ],
    })
    expect(doubts).toEqual([])
  })

  it.each([
    'Zet u in op (1) meer toezicht en (2) hulp?',
    'Is dit optie (1)? Of is het optie (2)?',
    'Wat nu?',
  ])('are none where numbers count parts: %s', (asked) => {
    const { passage, doubts } = read(asked, '(1) Meer toezicht.\n(2) Hulp.')
    expect(passage).toMatchObject({ questions: [{ text: asked }], footnotes: [] })
    expect(passage?.paragraphs).toEqual(['Ja, dat klopt.', '(1) Meer toezicht.', '(2) Hulp.'])
    expect(doubts).toEqual([])
  })

  it.each([
    ['one is not referred to', 'Kent u dit? (1)', '(1) Krant\n(2) Hulp'],
    ['one is referred to twice', 'Kent u dit? (1) En dat (1)?', '(1) Krant'],
    ['text stands behind them', 'Kent u dit? (1)', '(1) Krant\n\nDaarmee is alles gezegd.'],
    ['they may be a list', 'Kent u dit? (1)', 'Het gaat hier om:\n\n(1) Krant'],
  ])('stay, and are not certain, where %s', (_, asked, end) => {
    const { passage, doubts } = read(asked, end)
    expect(passage).toMatchObject({ questions: [{ text: asked }], footnotes: [] })
    expect(doubts).toHaveLength(1)
  })
})

const ASKED_HEAD =
  '2024Z00001\n\n(ingezonden 20 november 2024)\n\nVragen van het lid Jansen (XYZ) aan de minister.\n'

describe('what an answer counts and works out below', () => {
  it.each([
    ['(1) Het verbod raakt alle bedrijven.', '(2) De heffing levert 3 miljoen op.'],
    ['(1) Het UWV stopt op 1 mei 2024.', '(2) De heffing geldt sinds 2023.'],
    ['(1) Want 2017 was goed.', '(2) UWV 1 mei 2024 stopt.'],
    ['(1) Krant, 1 mei 2024.', '(2) De heffing levert 3 miljoen op.'],
  ])('stays text, and is not certain: %s', (...items) => {
    const counted = 'Er zijn twee mogelijkheden: het verbod (1), of de heffing (2).'
    const { passages, oddities } = parseDocument(
      `Vraag 1\nA?\n\nAntwoord 1\n${counted}\n\nDaarover het volgende.\n\n${items.join('\n\n')}\n`,
      { file: 'sample.txt', id: 'sample' },
    )
    expect(passages[0]).toMatchObject({
      paragraphs: [counted, 'Daarover het volgende.', ...items],
      footnotes: [],
    })
    expect(oddities).toMatchObject([{ uncertain: true }])
  })
})

describe('questions that nobody answers yet', () => {
  const head = ASKED_HEAD

  it.each([
    ['1. Kent u de brief (1) (2)?', 'Kent u de brief?', [1, 2]],
    ['1. Kent u de brief (1) en het rapport (2)?', 'Kent u de brief en het rapport?', [1, 2]],
    ['1. Kent u de brief (1)? En het rapport (2)? Wat zegt de brief (1)?', null, [1, 2]],
  ])('may have notes in whole brackets: %s', (asked, said, numbers) => {
    const { passages, oddities } = parseDocument(
      `${head}\n${asked}\n\n2. Wat vindt u daarvan?\n\n(1) De brief van de raad\n(2) Het rapport daarover\n`,
      { file: 'sample.txt', id: 'sample' },
    )
    expect(passages[0]?.questions[0]?.text).toBe(
      said ?? 'Kent u de brief? En het rapport? Wat zegt de brief?',
    )
    expect(passages[0]?.footnotes.map(({ number }) => number)).toEqual(numbers)
    expect(passages[1]?.questions[0]?.text).toBe('Wat vindt u daarvan?')
    expect(oddities).toEqual([])
  })

  it('count in their order where they bear no numbers', () => {
    const { kind, passages, oddities } = parseDocument(`${head}\nKunt u dit? 1)\n\nEn dat?\n\n1) Krant\n`, {
      file: 'sample.txt',
      id: 'sample',
    })
    expect(kind).toBe('question')
    expect(passages.map(({ id, questions }) => [id, questions[0]?.text])).toEqual([
      ['sample#1', 'Kunt u dit?'],
      ['sample#2', 'En dat?'],
    ])
    expect(oddities).toHaveLength(1)
  })

  it('may have a number before them or above them', () => {
    for (const text of ['1. Kunt u dit?\n\n2. En dat?', '1.\n\nKunt u dit?\n\n2.\n\nEn dat?']) {
      expect(parse(`${head}\n${text}\n`).map(({ questions }) => questions[0]?.text)).toEqual([
        'Kunt u dit?',
        'En dat?',
      ])
    }
  })
})

describe('a number that stands in a question', () => {
  it.each([
    ['1. Kent u artikel\n2 Awb en wat daar staat?', 'Kent u artikel 2 Awb en wat daar staat?'],
    ['1. Kent u dit?\n\nKent u artikel 2 Awb?', 'Kent u dit? Kent u artikel 2 Awb?'],
  ])('begins no other where its sentence goes on: %j', (first, said) => {
    const head = ASKED_HEAD
    const questions = `${first}\n\n2. Wat vindt u daarvan?`
    expect(parse(`${head}\n${questions}\n`).map((passage) => passage.questions[0]?.text)).toEqual([
      said,
      'Wat vindt u daarvan?',
    ])
  })
})

describe('a motion', () => {
  it('is one passage, its signers behind it', () => {
    const text =
      'Nr. 9\nMOTIE VAN HET LID JANSEN\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering dit te doen,\n\nen gaat over tot de orde van de dag.\n\nJansen\n'
    const { kind, passages, closing } = parseDocument(text, { file: 'sample.txt', id: 'sample' })
    expect({ kind, ids: passages.map(({ id }) => id), closing }).toEqual({
      kind: 'motion',
      ids: ['sample#1'],
      closing: ['Jansen'],
    })
  })
})
