import { describe, expect, it } from 'vitest'
import { headQuestions } from '../../../corpus/parsing/plain-numbers.ts'
import { readLines } from '../../../corpus/parsing/source-lines.ts'
import { fault, parse } from './printed.ts'

describe('questions that have only a number before them', () => {
  it.each([
    ['1. Klopt dit?\n\nAntwoord:\nJa.\n\n2. Bent u bereid om:\n\n1. Dit te doen;\n\n2. Dat te doen?', 6],
    ['1. Bent u bereid om:\n\n1. Dit te doen;\n\n2. Dat te doen?', 1],
  ])('are refused where two lines bear the next number: %j', (text, line) => {
    expect(fault(`${text}\n\nAntwoord:\nNee.\n`)).toContain(`sample.txt:${line}: Where question`)
  })

  it.each([
    ['1. Klopt dit?', 1, { text: 'Klopt dit?', marks: [{ note: 7, offset: 0 }] }],
    ['1.', 0, { text: 'Vraag 1', marks: [{ note: 7, offset: 0 }] }],
  ])('keep a note that stands behind the number: %s', (text, at, expected) => {
    const [first, ...rest] = readLines(`${text}\n\nAntwoord:\nJa.`)
    if (!first) throw new Error('There is no line.')
    const { lines } = headQuestions([{ ...first, marks: [{ note: 7, offset: 2 }] }, ...rest], {
      whole: false,
    })
    expect(lines[at]).toMatchObject(expected)
  })

  it.each([
    ['2 en 3', [2, 3]],
    ['2, 3', [2, 3]],
    ['2 t/m 4', [2, 3, 4]],
    ['2 & 3', [2, 3]],
  ])('may have a number for several together: %s', (heading, numbers) => {
    const asked = numbers.map((number) => `Wat is ${number}?`).join('\n')
    const next = Math.max(...numbers) + 1
    const [, joint, last] = parse(
      `1\nA?\n\nAntwoord\nJa.\n\n${heading}\n${asked}\n\nAntwoord\nNee.\n\n${next}\nB?\n\nAntwoord\nGoed.\n`,
    )
    expect(joint).toMatchObject({ questions: numbers.map((number) => ({ number })), paragraphs: ['Nee.'] })
    expect(last?.questions).toEqual([{ number: next, text: 'B?' }])
  })

  it('have none for several where the numbers do not count on', () => {
    const [first] = parse('1\nA?\n\nAntwoord\nHet zijn\n\n2, 4\n\nof meer.\n\n2\nB?\n\nAntwoord\nJa.\n')
    expect(first?.paragraphs.join(' ')).toBe('Het zijn 2, 4 of meer.')
  })

  it('have none for several where a sentence goes on over the line', () => {
    const asked = 'Hoe verklaart u de cijfers over de jaren\n3 en 4\nvan het plan?'
    const [, second] = parse(`1\nA?\n\nAntwoord\nJa.\n\n2\n${asked}\n\nAntwoord\nNee.\n`)
    expect(second?.questions).toEqual([{ number: 2, text: asked.replaceAll('\n', ' ') }])
  })
})
