import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from './printed.ts'

/** Documents made up at random and printed as answers are printed: lines filled, pages full, notes at their feet. */

const WORDS =
  'de het een van in op met voor kabinet situatie zorgen mensenrechten bevolkingsgroep onderzoek berichten regering verklaring ernstige internationale samenwerking heropvoedingskampen bedrijven verantwoordelijkheid ambassade gesprekken EU-lidstaten OESO-richtlijnen Xinjiang 2017 46e 70.000'.split(
    ' ',
  )

/** Where the typesetter may break these words. */
const BREAKS: Record<string, number[]> = {
  mensenrechten: [6],
  bevolkingsgroep: [11],
  samenwerking: [5],
  heropvoedingskampen: [13],
  verantwoordelijkheid: [3, 10],
  'OESO-richtlijnen': [5],
}

interface Word {
  text: string
  /** Whether a note's number stands behind it. */
  noted: boolean
}

const word: fc.Arbitrary<Word> = fc.record({
  text: fc.constantFrom(...WORDS),
  noted: fc.integer({ max: 25, min: 0 }).map((number) => number === 0),
})
const sentence = (end: string) =>
  fc.array(word, { minLength: 3, maxLength: 25 }).map((words): Word[] => [
    { text: 'Want', noted: false },
    ...words.map(({ text, noted }, index) => {
      const last = index === words.length - 1
      // Behind a number a note's number could not be told from it.
      const canBeNoted = last ? !/^\d/u.test(text) : /\p{L}\p{Ll}$/u.test(text)
      return { text: text + (last ? end : ''), noted: noted && canBeNoted }
    }),
  ])
const paragraph = fc.array(sentence('.'), { minLength: 1, maxLength: 4 }).map((sentences) => sentences.flat())
const exchange = fc.record({
  questions: fc.array(sentence('?'), { minLength: 1, maxLength: 3 }),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  bare: fc.boolean(),
})
const made = fc.record({
  exchanges: fc.array(exchange, { minLength: 1, maxLength: 5 }),
  pageLength: fc.integer({ min: 12, max: 40 }),
  breaksWords: fc.boolean(),
})

type Made = typeof made extends fc.Arbitrary<infer Value> ? Value : never

describe('a document of questions, answers, notes and pages', () => {
  it('printed and parsed is what it was', () => {
    fc.assert(
      fc.property(made, (document) => {
        const { source, expected } = print(document)
        const passages = parse(source).map(({ questions, paragraphs, footnotes }) => ({
          questions,
          paragraphs,
          notes: footnotes.map(({ number, text }) => `${number} ${text}`),
        }))
        expect(passages).toEqual(expected)
      }),
      { numRuns: 300, seed: 2735 },
    )
  })
})

const WIDTH = 80

interface PrintedLine {
  text: string
  notes: number[]
  /** A page may end behind this line: inside a sentence, or before a heading. */
  mayEnd: boolean
}

function print({ exchanges, pageLength, breaksWords }: Made) {
  let number = 0
  let note = 0
  const lines: PrintedLine[] = []
  const blank = () => lines.push({ text: '', notes: [], mayEnd: false })
  const text = (words: readonly Word[], notes: string[]): string => {
    const numbered = words.map(({ text: said, noted }) => {
      if (!noted) return { said, notes: [] as number[] }
      notes.push(`${++note} https://example.nl/${note}`)
      return { said, notes: [note] }
    })
    lines.push(...fill(numbered, breaksWords))
    return words.map(({ text: said }) => said).join(' ')
  }
  const expected = exchanges.map(({ questions, paragraphs, bare }) => {
    const notes: string[] = []
    const asked = questions.map((words) => {
      lines.push({ text: `Vraag ${++number}`, notes: [], mayEnd: false })
      const question = { number, text: text(words, notes) }
      blank()
      return question
    })
    const numbers = asked.map((question) => question.number).join(' en ')
    lines.push({ text: bare ? 'Antwoord' : `Antwoord op vragen ${numbers}`, notes: [], mayEnd: false })
    const answered = paragraphs.map((words) => {
      const said = text(words, notes)
      blank()
      return said
    })
    return { questions: asked, paragraphs: answered, notes }
  })
  return { source: paginate(lines, pageLength), expected }
}

/** Words in lines as wide as the page, each line as full as it can be. */
function fill(words: readonly { said: string; notes: number[] }[], breaksWords: boolean): PrintedLine[] {
  const lines: PrintedLine[] = [{ text: '', notes: [], mayEnd: true }]
  for (const { said, notes } of words) {
    let line = lines.at(-1) as PrintedLine
    let rest = said + notes.join('')
    const room = WIDTH - line.text.length - (line.text === '' ? 0 : 1)
    if (rest.length > room) {
      const at = breaksWords ? (BREAKS[said] ?? []).findLast((position) => position < room) : undefined
      if (at !== undefined && line.text !== '') {
        const begin = rest.slice(0, at)
        line.text += ` ${begin}${begin.endsWith('-') ? '' : '-'}`
        rest = rest.slice(at)
      }
      line = { text: '', notes: [], mayEnd: true }
      lines.push(line)
    }
    line.text = line.text === '' ? rest : `${line.text} ${rest}`
    line.notes.push(...notes)
  }
  const last = lines.at(-1)
  if (last) last.mayEnd = false
  return lines
}

/** Full pages: the text, the notes it refers to, and the space that a form feed became. */
function paginate(lines: readonly PrintedLine[], pageLength: number): string {
  const pages: string[] = []
  let page: PrintedLine[] = []
  for (const line of lines) {
    page.push(line)
    if (page.length < pageLength || !line.mayEnd) continue
    pages.push(printPage(page))
    page = []
  }
  pages.push(printPage(page))
  return pages.map((text) => ` ${text}`).join('')
}

function printPage(page: readonly PrintedLine[]): string {
  const notes = page.flatMap((line) => line.notes).map((note) => `${note} https://example.nl/${note}\n`)
  return `${page.map(({ text }) => `${text} \n`).join('')}${notes.length > 0 ? '\n' : ''}${notes.join('')}`
}
