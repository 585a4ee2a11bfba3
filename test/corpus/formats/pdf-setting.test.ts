import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../corpus/formats/pdf.ts'
import { parseReading } from '../../../corpus/parsing/parse-document.ts'
import type { Reading } from '../../../corpus/parsing/reading.ts'
import { column, type Placed, setPdf } from '../../fixtures/set-pdf.ts'

const read = async (...pages: Placed[][]): Promise<Reading> => readPdf(await setPdf(pages), 'set.pdf')
const texts = (lines: readonly { text: string }[]) => lines.map((line) => line.text)
const parsed = (reading: Reading) => parseReading(reading, { file: 'set.pdf', id: 'set' })

/** A line as wide as the column, which every made document needs to have one. */
const FULL = 'Het kabinet heeft daarover in de afgelopen maanden vaak met de ambassade gesproken'
const NEXT = 'en zal dat blijven doen.'

/** Text of which a part is small and high. */
function raised(before: string, digits: string, { x = 100, y = 100, size = 9 } = {}): Placed[] {
  // Helvetica's mean: near enough for a number to stand beside its word.
  return [
    { text: before, x, y, size },
    { text: digits, x: x + helvetica(before, size), y: y - size * 0.35, size: size * 0.6 },
  ]
}

const WIDTHS: Record<string, number> = {
  i: 222,
  l: 222,
  t: 278,
  r: 333,
  ' ': 278,
  '.': 278,
  m: 833,
  k: 500,
  c: 500,
  s: 500,
  v: 500,
  z: 500,
  j: 222,
  f: 278,
  w: 722,
  J: 500,
  I: 278,
  V: 667,
  B: 667,
  '?': 556,
}

function helvetica(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (WIDTHS[letter] ?? 556), 0) * (size / 1000)
}

describe('what is set small and high', () => {
  const foot = (...notes: string[]) =>
    notes.flatMap((note, index) => {
      const y = 740 + index * 8
      return [
        { text: String(index + 1), x: 96, y: y - 2, size: 4.5 },
        { text: note, x: 100, y, size: 6.5 },
      ]
    })

  it('is a note’s number where a note at the foot has it', async () => {
    const reading = await read([
      ...raised('Dat is zo beleid.', '1'),
      ...column([FULL, NEXT], { y: 111 }),
      ...foot('Een noot.'),
    ])
    expect(texts(reading.body)).toEqual(['Dat is zo beleid.', FULL, NEXT])
    expect(reading.body[0]?.marks).toEqual([{ note: 1, offset: 17 }])
    expect(reading.notes.map(({ number, lines }) => [number, ...texts(lines)])).toEqual([[1, 'Een noot.']])
  })

  it('is several where several stand together', async () => {
    const notes = foot('Een noot.', 'Nog een.', 'En nog een.')
    const apart = await read([
      ...raised('Dat is zo.', '1, 2'),
      ...raised('En dit.', '3', { y: 111 }),
      ...column([FULL], { y: 122 }),
      ...notes,
    ])
    expect(apart.body[0]?.marks.map(({ note }) => note)).toEqual([1, 2])
    const together = await read([
      ...raised('Dat is zo.', '123'),
      ...column([FULL, NEXT], { y: 111 }),
      ...notes,
    ])
    expect(together.body[0]?.marks.map(({ note }) => note)).toEqual([1, 2, 3])
  })

  it('is a power where no note has it', async () => {
    const reading = await read([...raised('Dat zijn 40 km', '2'), ...column([FULL, NEXT], { y: 111 })])
    expect(reading.body[0]).toMatchObject({ text: 'Dat zijn 40 km2', marks: [] })
    const noted = await read([
      ...raised('Dat is zo.', '1'),
      ...raised('Dat zijn 40 km', '2', { y: 111 }),
      ...column([FULL], { y: 122 }),
      ...foot('Een noot.'),
    ])
    expect(noted.body[1]).toMatchObject({ text: 'Dat zijn 40 km2', marks: [] })
  })

  it('is refused where its note is missing, with the page', async () => {
    const page = [
      ...raised('Dat is zo.', '1'),
      ...raised('Dit ook.', '2', { y: 111 }),
      ...column([FULL], { y: 122 }),
      ...foot('Een noot.'),
    ]
    await expect(read(page)).rejects.toThrow(
      'Number 2 is raised behind "Dit ook." on page 1, but no note has it.',
    )
  })

  it('is asked for where a note stands at the foot', async () => {
    await expect(read([...column([FULL, NEXT]), ...foot('Een noot.')])).rejects.toThrow(
      'Note 1 stands on page 1, but nothing refers to it.',
    )
  })

  it('goes on at the foot of the next page', async () => {
    const long = column(['waarvan het slot op de volgende bladzijde staat.'], { y: 740, size: 6.5 })
    const reading = await read(
      [...raised('Dat is zo.', '1'), ...column([FULL, NEXT], { y: 111 }), ...foot('Een lange noot,')],
      [...column([FULL, NEXT]), ...long],
    )
    expect(texts(reading.notes[0]?.lines ?? [])).toEqual([
      'Een lange noot,',
      'waarvan het slot op de volgende bladzijde staat.',
    ])
    expect(reading.body).toHaveLength(5)
  })
})

describe('what stands beside the text', () => {
  it('is no part of it: a letterhead, an identifier', async () => {
    const head = column(['Onze referentie', 'BZDOC-1234-56', 'Pagina 1 van 1'], {
      x: 480,
      size: 6.5,
      leading: 11,
    })
    const reading = await read([...column([FULL, NEXT]), ...head])
    expect(texts(reading.body)).toEqual([FULL, NEXT])
    expect(texts(reading.furniture)).toEqual(['Onze referentie', 'BZDOC-1234-56', 'Pagina 1 van 1'])
  })

  it('is the text’s where it is a number that hangs before its line', async () => {
    const reading = await read([...column([FULL, NEXT]), { text: '2', x: 80, y: 111, size: 9 }])
    expect(texts(reading.body)).toEqual([FULL, `2 ${NEXT}`])
  })

  it('is not the text’s where it is printed on every page', async () => {
    const page = (number: number) => [
      ...column([FULL, NEXT, `Bladzijde ${['een', 'twee', 'drie'][number - 1]}.`]),
      { text: `Ministerie, blad ${number}`, x: 200, y: 800, size: 9 },
    ]
    const reading = await read(page(1), page(2), page(3))
    expect(reading.body).toHaveLength(9)
    expect(texts(reading.furniture)).toEqual([1, 2, 3].map((number) => `Ministerie, blad ${number}`))
  })

  it('is refused where it is as much text as the text itself, with the page', async () => {
    const lines = [
      'Het kabinet heeft daarover',
      'in de afgelopen maanden',
      'vaak met de ambassade',
      'gesproken.',
    ]
    const page = [...column([...lines, ...lines]), ...column(lines, { x: 320 })]
    await expect(read(page)).rejects.toThrow(
      'Text stands beside the text on page 1: "Het kabinet heeft daarover".',
    )
  })

  it('is never a heading, though it stand on several pages', async () => {
    const page = (number: number) => [
      { text: `Vraag ${number}`, x: 100, y: 80, size: 9 },
      ...column([FULL, NEXT]),
    ]
    expect(texts((await read(page(1), page(2))).body).filter((text) => text.startsWith('Vraag'))).toEqual([
      'Vraag 1',
      'Vraag 2',
    ])
  })
})

describe('how lines are set', () => {
  it('tells paragraphs by leading, by an indent and by the room a line leaves', async () => {
    const reading = await read([
      ...column([FULL, 'en dat blijft zo,', FULL]),
      { text: 'gehoord dit alles,', x: 100, y: 145, size: 9 },
      ...column([FULL, 'Ja.', FULL], { y: 156 }),
      ...column([`${NEXT.slice(0, -1)}, ${NEXT}`], { y: 189 }),
      { text: 'Voorts is dit van belang.', x: 112, y: 200, size: 9 },
    ])
    expect(reading.body.map(({ gap }) => gap)).toEqual([
      'page',
      'none',
      'none',
      'blank',
      'none',
      'none',
      'blank',
      'none',
      'blank',
    ])
  })

  it('tells a table by what stands under each other, and a label with its value from one', async () => {
    const cells = (texts: readonly string[], y: number): Placed[] =>
      texts.map((text, index) => ({ text, x: 100 + index * 100, y, size: 9 }))
    const reading = await read([
      ...cells(['Datum', '3 mei 2024'], 78),
      ...cells(['Betreft', 'Bomen'], 89),
      ...column(['Geachte voorzitter,', FULL, NEXT]),
      ...cells(['Jaar', 'Gekapt', 'Geplant'], 144),
      ...cells(['2019', '1.200', '900'], 155),
      ...column([FULL, NEXT], { y: 177 }),
    ])
    expect(parsed(reading).opening.slice(0, 2)).toEqual(['Datum 3 mei 2024', 'Betreft Bomen'])
    expect(parsed(reading).passages[0]?.paragraphs).toEqual([
      `${FULL} ${NEXT}`,
      'Jaar\tGekapt\tGeplant\n2019\t1.200\t900',
      `${FULL} ${NEXT}`,
    ])
  })

  it('tells a section of a letter by its font', async () => {
    const reading = await read([
      ...column(['Geachte voorzitter,', '', FULL, NEXT, ''].filter((line) => line !== '')),
      { text: 'Inzet van het kabinet', x: 100, y: 155, size: 9, font: 'Helvetica-Oblique' },
      ...column([FULL, NEXT], { y: 166 }),
    ])
    expect(parsed(reading).passages.map(({ heading }) => heading)).toEqual([null, 'Inzet van het kabinet'])
  })

  it('joins what kerning pushes apart, and parts what a space does', async () => {
    const reading = await read([
      ...column([FULL, NEXT]),
      { text: 'AVA', x: 100, y: 122, size: 9 },
      { text: 'TAR', x: 100 + helvetica('AVA', 9) + 0.3, y: 122, size: 9 },
      { text: 'en', x: 100 + helvetica('AVATAR', 9) + 4, y: 122, size: 9 },
    ])
    expect(reading.body[2]?.text).toBe('AVATAR en')
  })
})
