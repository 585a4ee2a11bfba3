import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'
import { print } from './print.ts'
import { fault } from './printed.ts'

const FOOT = '\n1Krant, 1 mei 2024\n2Krant, 2 mei 2024'

/** The texts of the one question and its answer, the notes, and what is not certain. */
function read(question: string, answer: string, foot = FOOT) {
  const { passages, oddities } = parseDocument(print(`Vraag 1\n${question}\nAntwoord 1\n${answer}${foot}`), {
    file: 'sample.txt',
    id: 'sample',
  })
  const [passage] = passages
  return {
    said: [passage?.questions[0]?.text, passage?.paragraphs.join(' ')],
    notes: passage?.footnotes.map(({ number }) => number),
    doubts: oddities.filter(({ uncertain }) => uncertain).map(({ line, problem }) => `${line}: ${problem}`),
  }
}

describe('the digit of a word', () => {
  it.each([
    [
      'behind a full stop',
      'Het niveau mbo2 volstaat niet.2',
      'Het niveau mbo2 volstaat niet.',
      'Het niveau mbo2 volstaat niet.',
    ],
    [
      'at the beginning of a line',
      'Het niveau mbo2 is bekend\n2, niet meer.',
      'Het niveau mbo2 is bekend, niet meer.',
      'Het niveau mbo2 is bekend',
    ],
    [
      'behind the word again',
      'Niveau gehalte2 of niveau mbo2.',
      'Niveau gehalte of niveau mbo2.',
      'Niveau gehalte',
    ],
  ])('stays where a note may stand elsewhere, %s, and is not certain', (_, answer, said, place) => {
    const { said: texts, notes, doubts } = read('Kent u dit?1', answer)
    expect(texts).toEqual(['Kent u dit?', said])
    expect(notes).toEqual([1, 2])
    expect(doubts).toEqual([
      `13: Whether note 2 belongs behind "${place}" or its number is that of "mbo2" cannot be told.`,
    ])
  })

  it.each([
    ['De breuk van C-Lion1 (18 mei)\n1 en meer?', 'De breuk bij C-Lion1 is hier.2'],
    ['De breuk van C-Lion1?1', 'De breuk bij C-Lion1 wordt bekeken.2'],
    ['De wet NIS1 geldt hier?1', 'Ook NIS1 geldt hier.2'],
    ['Het niveau mbo1 is dat?1', 'Ja, mbo1. Dat is het.2'],
  ])('stays where it stands with the word again: %j', (question, answer) => {
    const { said, notes, doubts } = read(question, answer)
    expect(said).toEqual([question.replace(/\n1| ?1$|(?<=\?)1$/u, ''), answer.replace(/2$/u, '')])
    expect(notes).toEqual([1, 2])
    expect(doubts).toEqual([])
  })

  it('is a note’s where the word stands without it, and where the note stands nowhere else', () => {
    expect(read('Is het rapport bekend?1', 'Het rapport2 is bekend. Dat is goed.2')).toMatchObject({
      said: ['Is het rapport bekend?', 'Het rapport is bekend. Dat is goed.'],
      notes: [1, 2],
      doubts: [],
    })
    expect(read('Zijn de richtsnoeren1 van TikTok2 bekend?', 'Ja, al zeker\n2 jaar.')).toMatchObject({
      said: ['Zijn de richtsnoeren van TikTok bekend?', 'Ja, al zeker 2 jaar.'],
      notes: [1, 2],
      doubts: [],
    })
  })

  it.each([
    ['De wet NIS22 geldt?', '"NIS22"'],
    ['De wet NIS2 geldt?', '"NIS2"'],
  ])('is refused where a note’s number may stand behind it alone: %j', (question, held) => {
    const source = print(`Vraag 1\n${question}\nAntwoord 1\nDat NIS2 geldt, is waar.1${FOOT}`)
    expect(fault(source)).toContain(`Nothing on its page refers to note 2, unless ${held}`)
  })
})
