import { describe, expect, it } from 'vitest'
import { fault, PAGE, parse } from './printed.ts'

/** One question, answered by the text, with notes at the foot. */
function withNotes(text: string, ...notes: string[]) {
  const [passage] = parse(`Vraag 1\nWat vindt u?\n\nAntwoord\n${text}\n\n${notes.join('\n')}`)
  return {
    text: passage?.paragraphs.join('\n'),
    notes: passage?.footnotes.map(({ text: note }) => note),
    urls: passage?.footnotes.flatMap(({ urls }) => urls),
    at: passage?.footnotes.flatMap(({ anchors }) => anchors.map(({ offset }) => offset)),
  }
}

describe('the number of a footnote', () => {
  it.each([
    ['behind a word', 'Er is beleid1. Dat blijft.', 'Er is beleid. Dat blijft.', 12],
    ['behind a full stop', 'Er is beleid.1 Dat blijft.', 'Er is beleid. Dat blijft.', 13],
    ['behind a question mark', 'Wie doet dat?1', 'Wie doet dat?', 13],
    [
      'behind a closing quotation mark',
      'Het rapport «Virussen»1 dat verscheen.',
      'Het rapport «Virussen» dat verscheen.',
      22,
    ],
    ['behind a year', 'De brief van 12 juni 20231 bleef.', 'De brief van 12 juni 2023 bleef.', 25],
    ['behind a percentage', 'Dat is 4%1 meer.', 'Dat is 4% meer.', 9],
    ['behind an amount', 'Dat kost € 3.5001 per stuk.', 'Dat kost € 3.500 per stuk.', 16],
    ['between quotation and question mark', 'Kent u ‘Dit is het’1?', 'Kent u ‘Dit is het’?', 19],
    ['behind an acronym', 'De brief van de VN1 bleef.', 'De brief van de VN bleef.', 18],
    ['behind a bracket', 'Een brief (16 maart 2018).1 De brief.', 'Een brief (16 maart 2018). De brief.', 26],
    [
      'behind a space, between sentences',
      'Zo is het in China. 1 In deze brief.',
      'Zo is het in China. In deze brief.',
      19,
    ],
    ['behind a year', 'Van 2006 t/m 2015.1 De politie.', 'Van 2006 t/m 2015. De politie.', 18],
  ])('is taken out %s, and its place kept', (_, printed, said, offset) => {
    const { text, at } = withNotes(printed, '1 Kamerstuk 30 821, nr. 142.')
    expect(text).toBe(said)
    expect(at).toEqual([offset])
  })

  it('may be several in one: "567" is 5, 6 and 7', () => {
    const many = 'Een1 twee2 drie3 vier4 in Bangladesh)?567 Ja.'
    const { text, notes } = withNotes(many, ...[1, 2, 3, 4, 5, 6, 7].map((note) => `${note} Noot ${note}`))
    expect(text).toBe('Een twee drie vier in Bangladesh)? Ja.')
    expect(notes).toHaveLength(7)
  })

  it('may stand behind another with a comma or a space', () => {
    expect(withNotes('Zo is het.1, 2 Ja. En zo.3 4', '1 A', '2 B', '3 C', '4 D').text).toBe(
      'Zo is het. Ja. En zo.',
    )
  })

  it.each([
    'In 2017 waren er 1.000 en 70.000 vacatures, 1% en 1e klas.',
    'Op 1 mei jl. sprak ik de G1 over 1 zaak in D1.',
    'Sinds de jaren ’1 en op de 1-jarige, 1,5 of 1:30 uur.',
  ])('is none in an amount, a date, a name or a part of a number: %s', (text) => {
    expect(withNotes(`${text} Zo is het beleid.1 Ja.`, '1 Noot').text).toBe(`${text} Zo is het beleid. Ja.`)
  })
})

describe('a footnote', () => {
  it('in the middle of a sentence lets the sentence go on', () => {
    const [passage] = parse(
      `Vraag 1\nIs er sprake1 van\n\n1 Noot${PAGE}genocide?\n\nAntwoord\nNee, dat is niet zo.\n`,
    )
    expect(passage?.questions[0]?.text).toBe('Is er sprake van genocide?')
  })

  it('may stand between a heading and its text', () => {
    const [passage] = parse(`Vraag 1\nWat1?\n\nAntwoord\n\n1 Noot${PAGE}Niets.\n`)
    expect(passage?.paragraphs).toEqual(['Niets.'])
  })

  it('keeps an indented quotation in it, which begins no page', () => {
    const text = `Vraag 1\nWat1?\n\nAntwoord\nIets2.\n\n1 Akkoord p. 40:${PAGE}‘’Nederland bekijkt\ndat.’’\n2 Ibid.\n`
    expect(parse(text)[0]?.footnotes.map((note) => note.text)).toEqual([
      'Akkoord p. 40: ‘’Nederland bekijkt dat.’’',
      'Ibid.',
    ])
  })

  it('ends with its page, which may begin with more spaces than one', () => {
    const text =
      'Vraag 1\nWat1?\n\nAntwoord\nHet kabinet zet\n\n1 NRC, 19 januari 2021\n  zijn beleid voort.\n'
    expect(parse(text)[0]).toMatchObject({
      paragraphs: ['Het kabinet zet zijn beleid voort.'],
      footnotes: [{ text: 'NRC, 19 januari 2021' }],
    })
  })

  it('may say a sentence of its own', () => {
    const { notes } = withNotes(
      'Zo is het.1',
      '1 Zie NRC van 19 januari 2021. Dit bericht is inmiddels door de krant',
      'Trouw van 2021 bevestigd, zo meldt zij.',
    )
    expect(notes).toHaveLength(1)
  })

  it('is none where a line begins with an amount, a date or a list', () => {
    const text = 'Er zijn namens\n1 land of\n\n1 mei jl. wensen:\n\n1. Eerst dit.\n2. Dan dat.'
    expect(parse(`Vraag 1\nWat?\n\nAntwoord\n${text}`)[0]?.footnotes).toEqual([])
  })

  it('is not begun by a line of the text with its number, but by the one that stands apart', () => {
    const { text, notes } = withNotes('Er is beleid.1 Daarover gaat wet\n1 Awb, en die blijft.', '1 Noot')
    expect(text).toBe('Er is beleid. Daarover gaat wet 1 Awb, en die blijft.')
    expect(notes).toEqual(['Noot'])
  })

  it.each([
    ...['NRC, 19 januari', '«Titel»', '(zie NRC)', 'https://a.nl', 'www.a.nl', 'nos.nl/bericht'],
    ...['zie NRC', 'idem', 'ibid.', 'o.a. NOS', 'bijv. NOS', 'p. 40', 'blz. 40'],
  ])('may begin with what no sentence goes on with: %s', (note) => {
    expect(withNotes('Zo is het.1', `1 ${note}`)).toMatchObject({ text: 'Zo is het.', notes: [note] })
  })

  it('keeps its place in a question of several paragraphs', () => {
    const [passage] = parse(
      'Vraag 1\nWat vindt u van:\n\n1. dit;\n\n2. dat1?\n\nAntwoord\nNiets.\n\n1 Noot\n',
    )
    const [anchor] = passage?.footnotes[0]?.anchors ?? []
    expect(passage?.questions[0]?.text.slice(0, anchor?.offset)).toBe('Wat vindt u van: 1. dit; 2. dat')
  })

  it('belongs to the passage that refers to it', () => {
    const passages = parse(
      'Vraag 1\nWat?1\n\nAntwoord\nDit.\n\nVraag 2\nEn?\n\nAntwoord\nDat.2\n\n1 https://a.nl\n2 https://b.nl\n',
    )
    expect(
      passages.map(({ footnotes }) => footnotes.map(({ number, anchors }) => [number, anchors])),
    ).toEqual([
      [[1, [{ part: 'question', index: 0, offset: 4 }]]],
      [[2, [{ part: 'paragraph', index: 0, offset: 4 }]]],
    ])
  })
})

describe('an address in a footnote', () => {
  it.each([
    [
      'keeps the hyphen it breaks at',
      ['1 https://a.nl/joint-', '47-countries'],
      'https://a.nl/joint-47-countries',
    ],
    [
      'goes on behind a blank line',
      ['1 https://a.nl/Judgment-9th-', '', 'Dec-21.pdf'],
      'https://a.nl/Judgment-9th-Dec-21.pdf',
    ],
    [
      'goes on where it breaks at a sign of its own',
      ['1 https://a.nl/gedragscode', '%20w%202018.pdf.'],
      'https://a.nl/gedragscode%20w%202018.pdf',
    ],
    [
      'goes on behind a slash',
      ['1 https://a.nl/pdf/', 'akkoord-2021.pdf p. 40'],
      'https://a.nl/pdf/akkoord-2021.pdf',
    ],
    ['ends at a slash where a sentence goes on', ['1 https://a.nl/', 'Aldus de krant.'], 'https://a.nl/'],
    ['leaves the bracket around it', ['1 NRC (https://a.nl/x-', 'y).'], 'https://a.nl/x-y'],
    ['keeps a bracket of its own', ['1 https://a.nl/Uyghur_(people).'], 'https://a.nl/Uyghur_(people)'],
  ])('%s', (_, lines, url) => {
    expect(withNotes('Zo is het.1', ...lines).urls).toEqual([url])
  })

  it('is one of several, each on its own line', () => {
    const { urls } = withNotes(
      'Zo is het.1',
      '1 https://a.nl/1.pdf',
      '',
      'https://b.nl/2.pdf',
      '',
      'https://c.nl/3.pdf',
    )
    expect(urls).toEqual(['https://a.nl/1.pdf', 'https://b.nl/2.pdf', 'https://c.nl/3.pdf'])
  })
})

describe('notes and numbers that do not fit', () => {
  it('are refused where the number may stand inside another, which is named', () => {
    expect(
      fault('Vraag 1\nKent u artikel 101 van de wet?\n\nAntwoord\nJa.\n\n1 Krant, 1 mei 2024'),
    ).toContain('sample.txt:2: Nothing on its page refers to note 1, unless "101" is a number')
  })

  it('are refused where the rest of a sentence has run into a note', () => {
    const text = 'zet zijn beleid voort.\nOmwille van hun veiligheid worden namen niet genoemd.'
    expect(
      fault(`Vraag 1\nWat?1\n\nAntwoord\nHet kabinet\n\n1 Kamerstuk 30 821, nr. 42\n${text}\n`),
    ).toContain('sample.txt:8: "zet zijn beleid voort." stands behind')
  })

  it.each(['NRC, 19 januari 2021', 'https://example.nl/bericht', 'Kamerstuk 30 821, nr. 142.', 'Ibid.'])(
    'are refused where the next page seems to have run into the note %s',
    (note) => {
      const text = 'Het kabinet gaat verder met een alinea op de\nvolgende bladzijde. Nog een zin.'
      expect(fault(`Vraag 1\nWat?1\n\nAntwoord\nZo is het.\n\n1 ${note}\n${text}\n`)).toContain(
        'sample.txt:8: "Het kabinet gaat verder met een alinea op de" stands behind the notes of its page.',
      )
    },
  )

  const head = 'Vraag 1\nWat vindt u?\n\nAntwoord\n'

  it.each([
    ['a note that nothing refers to', `${head}Niets.\n\n1 Noot\n`, 'sample.txt:7: Note 1 stands here'],
    ...[
      'beleid13.',
      'Convention?10',
      'gesneden’?1',
      '(16 maart 2018).12 De brief.',
      'in 2015.3 De brief.',
    ].map((text) => [
      `a number without its note: ${text}`,
      `${head}Er is ${text}\n`,
      `refers to a note that is not at the foot of its page.`,
    ]),
    ['a number without its note', `${head}Er is beleid1.\n`, 'sample.txt:5: Number 1 in "Er is beleid1."'],
    ...['2 https://a.nl', '2 www.a.nl', '2 Ibid.', '2 Aanhangsel 3', '2Noot'].map((note) => [
      `a note out of its order: ${note}`,
      `${head}Er is1.\n\n${note}\n`,
      'sample.txt:7: A note stands here out of its order',
    ]),
    [
      'a note out of its order',
      `${head}Er is1.\n\n2 Kamerstuk 3\n`,
      'sample.txt:7: A note stands here out of its order',
    ],
    [
      'a heading behind the notes of its page',
      `${head}Er is1.\n\n1 Noot\nVraag 2\nEn?\n`,
      'sample.txt:8: "Vraag 2" stands behind',
    ],
  ])('are refused: %s', (_, text, message) => {
    expect(fault(text)).toContain(message)
  })
})
