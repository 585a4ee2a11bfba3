import { describe, expect, it } from 'vitest'
import { accountFor, linesOfReading, linesOfText } from '../../../corpus/checking/account-lines.ts'
import { readBytes } from '../../../corpus/formats/read-bytes.ts'
import { type ParsedDocument, parseDocument, parseReading } from '../../../corpus/parsing/parse-document.ts'

const SOURCE = `Vragen van het lid Jansen.\n\nVraag 1\nKent u dit bericht over mensenrechten-\nschendingen?1\n\nAntwoord: Ja, dat is bekend.\nVerder niets.\n\n1 NOS, 3 mei 2024.\n\nISSN 0921 - 7398\n`

function account(source: string, change: (parsed: ParsedDocument) => void = () => {}) {
  const parsed = parseDocument(SOURCE, { file: 'sample.txt', id: 'sample' })
  change(parsed)
  return accountFor(linesOfText(source), parsed)
}

describe('the lines of a source', () => {
  it('each have one role', () => {
    expect(account(SOURCE)).toEqual({
      lines: 8,
      roles: { opening: 1, text: 5, note: 1, furniture: 1 },
      unassigned: [],
    })
  })

  it('are lost where nothing came of them', () => {
    const { lines, unassigned } = account(`${SOURCE}Een laatste zin.\n`)
    expect(lines).toBe(9)
    expect(unassigned).toEqual([{ line: 13, problem: 'The line became nothing: "Een laatste zin.".' }])
  })

  it('are lost where a word of them is gone', () => {
    expect(account(SOURCE.replace('Verder', 'Verder is er')).unassigned).toEqual([
      { line: 8, problem: 'The line lost words: "Verder is er niets.".' },
    ])
  })

  it('are lost where the passages do not say them', () => {
    const { unassigned } = account(SOURCE, ({ passages }) => passages[0]?.paragraphs.splice(0, 1, 'Ja.'))
    expect(unassigned.map(({ line }) => line)).toEqual([7])
    expect(unassigned[0]?.problem).toContain('The line is text, but stands in no passage')
  })

  const said = (lines: string, paragraphs: string[]) => {
    const text = linesOfText(lines)
    const parsed = parseDocument(SOURCE, { file: 'sample.txt', id: 'sample' })
    return accountFor(text, {
      ...parsed,
      kind: 'letter',
      lines: text.map((line) => ({ line: { ...line, gap: 'none', marks: [], width: 0 }, role: 'text' })),
      passages: [{ id: 'sample#1', questions: [], heading: null, paragraphs, footnotes: [] }],
    }).unassigned.map(({ line, problem }) => `${line}: ${problem}`)
  }
  const NOWHERE = 'The line is text, but stands in no passage'
  const OTHERWISE = 'The line is text, and stands in a passage less often, or in another order'

  it.each<[why: string, lines: string, paragraphs: string[], problems: string[]]>([
    [
      'all is said',
      'Het was in euro:\n1.234.567\nDat is bekend.',
      ['Het was in euro: 1.234.567', 'Dat is bekend.'],
      [],
    ],
    [
      'a number is lost',
      'Het was in euro:\n1.234.567',
      ['Het was in euro:'],
      [`2: ${NOWHERE}: "1.234.567".`],
    ],
    [
      'a number is another',
      'Er waren er 48 in 2014.\nDat is bekend.',
      ['Er waren er 4800 in 1999.', 'Dat is bekend.'],
      [`1: ${NOWHERE}: "Er waren er 48 in 2014.".`],
    ],
    [
      'a line is said once of two',
      'Nee.\nEen ander.\nNee.',
      ['Nee.', 'Een ander.'],
      [`3: ${OTHERWISE}: "Nee.".`],
    ],
    ['the order is another', 'Een zin.\nNog een.', ['Nog een. Een zin.'], [`1: ${OTHERWISE}: "Een zin.".`]],
    [
      'more is said',
      'Een zin.',
      ['Een zin.', 'Niet waar.'],
      ['1: Its passage says what no line does, behind this one: "Een zin.".'],
    ],
  ])('are looked for digits and all, each once and in order: %s', (_, lines, paragraphs, problems) => {
    expect(said(lines, paragraphs)).toEqual(problems)
  })

  it('may be asked before they are answered, jointly and in turns', () => {
    const source =
      'Vraag 1\nIs dat zo?\nVraag 2\nIs dat zo?\nVraag 3\nWaarom?\nAntwoord 1 en 3\nNee.\nAntwoord 2\nNee, noch dit.\n'
    const parsed = parseDocument(source, { file: 'sample.txt', id: 'sample' })
    expect(accountFor(linesOfText(source), parsed).unassigned).toEqual([])
    const [one, other] = parsed.passages
    if (!one || !other) throw new Error('There are two answers.')
    ;[one.paragraphs, other.paragraphs] = [other.paragraphs, one.paragraphs]
    expect(accountFor(linesOfText(source), parsed).unassigned).not.toEqual([])
  })

  it.each([
    ['a year', SOURCE.replace('3 mei 2024', '3 mei 2025'), 10],
    ['a heading', SOURCE.replace('Vraag 1', 'Vraag 2'), 3],
    ['the number before a note', SOURCE.replace('\n1 NOS', '\n1 12 NOS'), 10],
  ])('are lost where a digit of them is gone or another: %s', (_, source, line) => {
    expect(account(source).unassigned).toMatchObject([
      { line, problem: expect.stringContaining('lost digits') },
    ])
  })

  it('may bear the number of a note, also one that counts otherwise', () => {
    expect(account(SOURCE.replace('schendingen?1', 'schendingen?7')).unassigned).toEqual([])
    expect(account(SOURCE.replace('schendingen?1', '2 schendingen?1')).unassigned).toHaveLength(1)
  })

  it('are wrong where they are two things at once', () => {
    const { unassigned } = account(SOURCE, ({ lines }) => {
      const note = lines.find(({ role }) => role === 'note')
      if (note) lines.push({ ...note, role: 'text' })
    })
    expect(unassigned).toEqual([
      { line: 10, problem: 'The line is note and text at once: "1 NOS, 3 mei 2024.".' },
    ])
  })

  it('may hold a note within their text where the format does, and lose neither', async () => {
    const xml = `<?xml version="1.0"?>
<officiele-publicatie><kamervragen><vraag><nr>Vraag 1</nr>
<al>Kent u dit bericht?<noot id="a" type="voet"><noot.nr>1</noot.nr><noot.al>NOS, 3 mei 2024.</noot.al></noot></al></vraag>
<antwoord><nr>Antwoord 1</nr>
<al>Ja.<noot id="b" type="voet"><noot.nr>2</noot.nr><noot.al>Brief van mei.</noot.al></noot> Dat is bekend.</al></antwoord></kamervragen></officiele-publicatie>`
    const reading = await readBytes(new TextEncoder().encode(xml), 'sample.xml')
    const parsed = parseReading(reading, { file: 'sample.xml', id: 'sample' })
    expect(accountFor(linesOfReading(reading), parsed)).toMatchObject({ lines: 4, unassigned: [] })
    const lost = { ...parsed, lines: parsed.lines.filter(({ line }) => line.text !== 'Brief van mei.') }
    expect(accountFor(linesOfReading(reading), lost).unassigned).toEqual([
      { line: 5, problem: 'The line lost words: "Brief van mei. Ja. Dat is bekend.".' },
    ])
  })

  it('are counted as an editor counts them', () => {
    expect(linesOfText('\ufeffA\r\n\r\n B\rC\n')).toEqual([
      { number: 1, text: 'A' },
      { number: 3, text: ' B' },
      { number: 4, text: 'C' },
    ])
  })
})
