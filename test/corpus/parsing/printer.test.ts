import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'
import { asMade, type MadePart, madeDocument, noteText, partsOf } from '../../fixtures/made-document.ts'
import { foot, HEAD, print } from './print.ts'
import { fault, parse } from './printed.ts'

describe('a text of the official printer', () => {
  it('has its running lines out, and sentences whole over pages and notes', () => {
    const source = print(
      'Vraag 1\nKent u dit?1\nAntwoord 1\nHet kabinet heeft\n1Krant, 1 mei 2024',
      'daar een oordeel over.\n2 Dat blijft zo\n3, ook hierna.\n2Kamerstuk 36 410, nr. 1\n3www.example.nl',
    )
    expect(parse(source)[0]).toMatchObject({
      questions: [{ number: 1, text: 'Kent u dit?' }],
      paragraphs: ['Het kabinet heeft daar een oordeel over. Dat blijft zo, ook hierna.'],
      footnotes: [
        { number: 1, text: 'Krant, 1 mei 2024' },
        { number: 2, text: 'Kamerstuk 36 410, nr. 1' },
        { number: 3, text: 'www.example.nl' },
      ],
    })
  })

  it.each([
    ['Dat is zo.Daarna niet.', 'Dat is zo. Daarna niet.'],
    ['In Belgi\u00eb,Frankrijk en Polen.', 'In België, Frankrijk en Polen.'],
    ['Op 1 november2024 schreef deStaatssecretaris.', 'Op 1 november 2024 schreef de Staatssecretaris.'],
    ['De Nederlandse wet is een Neder-landse wet.', 'De Nederlandse wet is een Nederlandse wet.'],
    ['Zie www.example.nl/a.Bc en ECLI:NL:RVS:2024:1.', 'Zie www.example.nl/a.Bc en ECLI:NL:RVS:2024:1.'],
    ['Er waren19 paarden en 10 m\n3 gas.', 'Er waren 19 paarden en 10 m3 gas.'],
    ['De uitstoot van CO\n2-gassen.', 'De uitstoot van CO2-gassen.'],
    ['Dit blijft aanhetkabinet.', 'Dit blijft aanhetkabinet.'],
  ])('is mended where it is certain: %j', (printed, said) => {
    expect(parse(print(`Vraag 1\nA?\nAntwoord 1\n${printed}`))[0]?.paragraphs.join('|')).toBe(said)
  })

  it('keeps an identifier that stands alone on a line of its text, also the last on a page', () => {
    const source = print(
      'Vraag 1\nA?\nAntwoord 1\nHet antwoord staat in\nah-tk-20232024-12\nen het vervolg in\nISSN 1234 - 5678\nof\nah-tk-20232024-13',
      'en in\nah-tk-20242025-999\nen ook hier, dus niet in\nah-tk-20232024-14',
    )
    expect(parse(source)[0]?.paragraphs).toEqual([
      'Het antwoord staat in ah-tk-20232024-12 en het vervolg in ISSN 1234 - 5678 of ah-tk-20232024-13 en in ah-tk-20242025-999 en ook hier, dus niet in ah-tk-20232024-14',
    ])
  })

  describe('with an identifier right below the end of its page', () => {
    const read = (identifier: string) => {
      const source = print('Vraag 1\nA?\nAntwoord 1\nHet staat in', 'en daar is alles gezegd.').replace(
        /(ah-tk-20242025-999)\n(ISSN.*)\n/u,
        `$2\n${identifier}\n`,
      )
      const { passages, oddities } = parseDocument(source, { file: 'sample.txt', id: 'sample' })
      return { said: passages[0]?.paragraphs, isCertain: !oddities.some(({ uncertain }) => uncertain) }
    }

    it('has none in its text where it is its own', () => {
      expect(read('ah-tk-20242025-999')).toEqual({
        said: ['Het staat in en daar is alles gezegd.'],
        isCertain: true,
      })
    })

    it('is not certain where it may be another’s', () => {
      expect(read('ah-tk-20232024-12')).toEqual({
        said: ['Het staat in ah-tk-20232024-12 en daar is alles gezegd.'],
        isCertain: false,
      })
    })

    it('is not certain where its own stands in the text too', () => {
      expect(read('ah-tk-20242025-999\ndit of\nah-tk-20242025-999')).toEqual({
        said: ['Het staat in dit of ah-tk-20242025-999 en daar is alles gezegd.'],
        isCertain: false,
      })
    })
  })

  it('keeps lists and tables', () => {
    const source = print(
      'Vraag 1\nA?\nAntwoord 1\nHet gaat om:– het eerste;– het tweede.\nEen tabel volgt.\nJaar Aantal\n2019 1.765 2\n2020 22 486,8\nSlot.',
    )
    expect(parse(source)[0]?.paragraphs).toEqual([
      'Het gaat om:',
      '– het eerste;',
      '– het tweede.',
      'Een tabel volgt.',
      'Jaar Aantal\n2019 1.765 2\n2020 22 486,8',
      'Slot.',
    ])
  })

  it.each([
    ['het verslag van 12 juni 20231 aan u', 'het verslag van 12 juni 2023 aan u'],
    ['het verslag van 20231', 'het verslag van 2023'],
    ['een daling van 4%1 in een jaar', 'een daling van 4% in een jaar'],
    ['een prijs van \u20ac 3.5001 per stuk', 'een prijs van \u20ac 3.500 per stuk'],
    ['een prijs van 3.5001 gulden', 'een prijs van 3.500 gulden'],
    ['op 7 mei 20231 en op 8 mei 2023?2 3', 'op 7 mei 2023 en op 8 mei 2023?'],
  ])('has the note behind a number taken for one: %j', (printed, said) => {
    const last = printed.endsWith('3') ? '\n2Krant, 2 mei 2024\n3Krant, 3 mei 2024' : ''
    const [passage] = parse(print(`Vraag 1\nKent u ${printed}\nAntwoord 1\nJa.\n1Krant, 1 mei 2024${last}`))
    expect(passage?.questions[0]?.text).toBe(`Kent u ${said}`)
    expect(passage?.footnotes.map(({ number }) => number)).toEqual(last === '' ? [1] : [1, 2, 3])
  })

  it.each([
    'artikel 101 van de wet',
    'de ABC291, die goed was',
    'bijlage 2,51 en meer',
    'het werk12019 en meer',
  ])('is refused where a note’s number may stand inside another: %j', (printed) => {
    const source = print(
      `Vraag 1\nKent u ${printed}?\nAntwoord 1\nJa.2\n1Krant, 1 mei 2024\n2Krant, 2 mei 2024`,
    )
    expect(fault(source)).toMatch(/sample\.txt:11: Nothing on its page refers to note 1, unless/u)
  })

  it('keeps the numbers of the text, though they end in the number of a note', () => {
    const said = 'In 2021 en op 31 mei 2021 ging 41% van 1.311 paarden naar artikel 21 en zaak 2024Z00011.'
    const [passage] = parse(print(`Vraag 1\nKent u dit?1\nAntwoord 1\n${said}\n1Krant, 1 mei 2024`))
    expect(passage).toMatchObject({ paragraphs: [said], footnotes: [{ number: 1 }] })
  })

  it('is refused where a page is larger than any', () => {
    expect(fault(print(`Vraag 1\nA?\nAntwoord 1\n${'ab1 '.repeat(60_000)}`))).toContain(
      'A page has more text',
    )
  })

  it('is refused where a note behind a day is missing', () => {
    expect(fault(print('Vraag 1\nKent u de brief van 12 juni 20237?\nAntwoord 1\nJa.'))).toContain(
      'Number 7 in "Kent u de brief van 12 juni 20237?" refers to a note that is not',
    )
  })

  it.each([
    'Het gaat om drie dingen:|1. de handel;|2. de rust;|3. de wet.',
    'Dat staat er.|1. Het eerste doel is rust.|2. Het tweede is handel.',
    'Het gaat om wat volgt:|1) de handel;|2) de rust.',
    'Wat volgt is van belang.|a) Rust is dat.|b) Wet is dat.',
  ])('has lists whose items were glued to what stands before, whatever the notes: %j', (list) => {
    const said = { paragraphs: list.split('|'), footnotes: [{ number: 1 }] }
    const glued = (question: string, note: string) =>
      parse(print(`Vraag 1\nKent u dit?${question}\nAntwoord 1\n${list.replaceAll('|', '')}${note}`))[0]
    expect(glued('1', '\n1Krant, 1 mei 2024')).toMatchObject(said)
    expect(glued('\n1', '\n1Krant, 1 mei 2024')).toMatchObject(said)
    expect(glued('', '')).toMatchObject({ ...said, footnotes: [] })
  })

  it('has a list that no note is taken from, though nothing refers to the note', () => {
    const [passage] = parse(
      print(
        'Vraag 1\nA?\nAntwoord 1\nWat volgt:1. de rust;2. de wet.\n1Krant, 1 mei 2024\n2Krant, 2 mei 2024',
      ),
    )
    expect(passage).toMatchObject({ paragraphs: ['Wat volgt:', '1. de rust;', '2. de wet.'], footnotes: [] })
  })

  it.each([
    ['Er was, waarvan3 miljoen euro hier.', 'Er was, waarvan 3 miljoen euro hier.'],
    ['Dat volgt uit paragraaf37 van de wet.', 'Dat volgt uit paragraaf 37 van de wet.'],
    ['Het gaat om de vragen 1 tot en met5.', 'Het gaat om de vragen 1 tot en met 5.'],
    ['Zie artikel3, en ook het artikel1.', 'Zie artikel 3, en ook het artikel.'],
  ])('has figures that lost their space apart from words: %j', (printed, said) => {
    const source = print(
      `Vraag 1\nKent u dit?1\nAntwoord 1\n${printed}\n1Krant, 1 mei 2024`,
      'Vraag 2\nB?\nAntwoord 2\nJa.2 3 4 5\n2Krant, 2 mei\n3Krant, 3 mei\n4Krant, 4 mei\n5Krant, 5 mei',
    )
    expect(parse(source)[0]?.paragraphs).toEqual([said])
  })

  it('is refused where a word that no note stands behind has the number that is missing', () => {
    expect(fault(print('Vraag 1\nDe vragen 2 tot en met1?\nAntwoord 1\nJa.\n1Krant, 1 mei 2024'))).toContain(
      'Nothing on its page refers to note 1, unless "met1"',
    )
  })

  describe('with a table that has notes of its own', () => {
    const table =
      'Een tabel volgt.\nJaar 2021 2022\nHout 1.204 1.311\nZand 901 onbekend1\nKlei 3 4\n1 Sinds 2022\nniet geteld.\n\n'
    const rows = [
      'Een tabel volgt.',
      'Jaar 2021 2022\nHout 1.204 1.311\nZand 901 onbekend\nKlei 3 4',
      'Slot.',
    ]

    it.each([
      ['no others', '', [[1, 'Sinds 2022 niet geteld.']]],
      [
        'others on the page',
        '1',
        [
          [1, 'Krant, 1 mei 2024'],
          [2, 'Sinds 2022 niet geteld.'],
        ],
      ],
      [
        'others at the beginning of a line',
        '\n1',
        [
          [1, 'Krant, 1 mei 2024'],
          [2, 'Sinds 2022 niet geteld.'],
        ],
      ],
    ])('counts those on from the document\u2019s: %s', (_, mark, notes) => {
      const foot = mark === '' ? '' : '\n1Krant, 1 mei 2024'
      const [passage] = parse(print(`Vraag 1\nKent u dit?${mark}\nAntwoord 1\n${table}Slot.${foot}`))
      expect(passage?.paragraphs).toEqual(rows)
      expect(passage?.footnotes.map(({ number, text }) => [number, text])).toEqual(notes)
    })

    it('keeps the place of its note in a row that refers to another before', () => {
      const source = print(
        'Vraag 1\nKent u dit?1\nAntwoord 1\nHout 1.204 1.311\nZandgrond2 901 onbekend1\nKlei 3 4\n1 Sinds 2022.\n\nSlot.\n1Krant, 1 mei 2024\n2Krant, 2 mei 2024',
      )
      const [passage] = parse(source)
      const places = passage?.footnotes.map(({ anchors: [anchor] }) =>
        anchor?.part === 'paragraph' ? passage.paragraphs[anchor.index]?.slice(0, anchor.offset) : null,
      )
      expect(places).toEqual([
        null,
        'Hout 1.204 1.311\nZandgrond',
        'Hout 1.204 1.311\nZandgrond 901 onbekend',
      ])
    })

    it('leaves cells that ran together with the number as they came, and says so', () => {
      const source = print(
        'Vraag 1\nA?\nAntwoord 1\nHout 1.204 1.311\nZand 88711.122 4\n1 Sinds 2022.\n\nSlot.',
      )
      const { passages, oddities } = parseDocument(source, { file: 'sample.txt', id: 'sample' })
      expect(passages[0]?.paragraphs).toEqual(['Hout 1.204 1.311\nZand 88711.122 4', 'Slot.'])
      expect(passages[0]?.footnotes).toMatchObject([{ number: 1, text: 'Sinds 2022.' }])
      expect(oddities.map(({ problem }) => problem)).toContain(
        'Cells of a table ran together with the number of its note 1, and stay as they came.',
      )
    })

    it('is refused where the end of a note is not clear', () => {
      const long = Array.from({ length: 8 }, (_, line) => `de regel ${line}`).join('\n')
      expect(fault(print(`Vraag 1\nA?\nAntwoord 1\nHout 1 2\nZand hoog1\n1 Sinds 2022\n${long}`))).toContain(
        'Where the note below the table ends is not clear',
      )
    })
  })

  it('keeps a line that begins like a note to which nothing refers, unless it reads as one', () => {
    const page = (line: string) => print(`Vraag 1\nA?\nAntwoord 1\nHet gaat om\n${line}`)
    const [passage] = parse(page('1Rust en meer.'))
    expect(passage).toMatchObject({ paragraphs: ['Het gaat om 1Rust en meer.'], footnotes: [] })
    const { notes } = parseDocument(page('1Krant, 1 mei 2024'), { file: 'sample.txt', id: 'sample' })
    expect(notes).toMatchObject([{ number: 1, text: 'Krant, 1 mei 2024' }])
  })

  it('has the same lines whatever ends them', () => {
    const source = print('Vraag 1\nKent u dit?1\nAntwoord 1\nJa.\n1Krant, 1 mei 2024', 'Vraag 2\nB?')
    const ended = source.replaceAll('\n', '\r\n')
    expect(fault(ended)).toBe(fault(source))
    const answered = (text: string) => parse(`${text}\nAntwoord 2\nNee.`)
    expect(answered(ended)).toEqual(answered(source))
  })

  it('has notes of several lines', () => {
    const [passage] = parse(
      print('Vraag 1\nA?1 2\nAntwoord 1\nJa.\n1Krant, 1 mei 2024,\nKatern over zee\n2Krant, 2 mei 2024'),
    )
    expect(passage?.paragraphs).toEqual(['Ja.'])
    expect(passage?.footnotes.map(({ text }) => text)).toEqual([
      'Krant, 1 mei 2024, Katern over zee',
      'Krant, 2 mei 2024',
    ])
  })

  it('may be asked only, or answer later', () => {
    const asked = HEAD.replace(/Antwoord van.*$/su, '').replace(
      ', met de daarop door de\nregering gegeven antwoorden',
      '',
    )
    const questions = 'Vraag 1\nA?\nVraag 2\nB?'
    const of = (source: string) => parseDocument(source, { file: 'sample.txt', id: 'sample' })
    expect(of(asked + questions + foot(1))).toMatchObject({
      kind: 'question',
      passages: [
        { id: 'sample#1', paragraphs: [] },
        { id: 'sample#2', paragraphs: [] },
      ],
    })
    const delayed = HEAD.replace('Antwoord van', 'Mededeling van')
    expect(of(`${delayed}${questions}\nMededeling\nDat lukt niet op tijd.${foot(1)}`)).toMatchObject({
      kind: 'delay',
      passages: [{ id: 'sample#1', paragraphs: ['Dat lukt niet op tijd.'], questions: [{}, {}] }],
    })
  })

  it('is refused where a number stands alone that no note bears', () => {
    expect(fault(print('Vraag 1\nA?\nAntwoord 1\nJa.\n7\nNee.'))).toContain('The number 7 stands alone')
  })

  it.each([
    ['Er is gezet:• het eerste;• het tweede.', ['Er is gezet:', '• het eerste;', '• het tweede.']],
    ['Er is gezet: • het eerste.', ['Er is gezet:', '• het eerste.']],
    ['a) Het eerste is dit.\nb) Het tweede is dat.', ['a) Het eerste is dit.', 'b) Het tweede is dat.']],
    ['De boten • klein en groot.', ['De boten • klein en groot.']],
  ])('has each item of a list apart: %j', (printed, said) => {
    expect(parse(print(`Vraag 1\nA?\nAntwoord 1\n${printed}`))[0]?.paragraphs).toEqual(said)
  })

  it('has the number of a page out that stands apart behind its running line', () => {
    const pages = (first: string, second: string) =>
      print('Vraag 1\nA?\nAntwoord 1\nDat is', 'nu zo.').replace(/Aanhangsel ([12])(?=\n)/gu, (_, page) =>
        page === '1' ? `Aanhangsel${first}\f` : `Aanhangsel${second}\f`,
      )
    expect(parse(pages('\n\n1\n\n', '\n\n2\n\n'))[0]?.paragraphs).toEqual(['Dat is nu zo.'])
    const imprint = pages('\n\n1\n\n', '\n\n2\n\n').replace('2024Tweede', '2024\n\nTweede')
    expect(parse(imprint.replace('7398', '7398\n'))[0]?.paragraphs).toEqual(['Dat is nu zo.'])
    expect(fault(pages('\n\n4\n\n', '\n\n2\n\n'))).toContain('The number 4 stands alone')
    expect(fault(pages('\n1\n', '\n\n2\n\n'))).toContain('The number 1 stands alone')
  })

  it('made at random, printed and parsed, is what it was', () => {
    fc.assert(
      fc.property(madeDocument, (document) => {
        const { parts, passages } = partsOf(document)
        const said = asMade(parse(printOnePage(parts)))
        // Paragraphs whose ends the tool lost cannot be told apart.
        const joined = passages.map((passage) => ({ ...passage, paragraphs: [passage.paragraphs.join(' ')] }))
        expect(said.map((passage) => ({ ...passage, paragraphs: [passage.paragraphs.join(' ')] }))).toEqual(
          joined,
        )
      }),
      { numRuns: 100, seed: 2735 },
    )
  })
})

/** All on one page: each paragraph a line, numbers glued to their words, notes glued to their numbers. */
function printOnePage(parts: readonly MadePart[]): string {
  const notes: number[] = []
  let question = 0
  const lines = parts.map((part) => {
    if (part.role !== 'paragraph') return part.role === 'question' ? `Vraag ${++question}` : part.heading
    for (const { notes: own } of part.words) notes.push(...own)
    return part.words.map(({ said, notes: own }) => said + own.join('')).join(' ')
  })
  return print([...lines, ...notes.map((note) => `${note}${noteText(note)}`)].join('\n'))
}
