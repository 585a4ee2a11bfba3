import { describe, expect, it } from 'vitest'
import { fault } from './printed.ts'

describe('a character that stands for none', () => {
  it.each([
    ['\ufffd', 'mark of a lost character U+FFFD'],
    ['\u0000', 'control character U+0000'],
    ['\u0001', 'control character U+0001'],
    ['\u0007', 'control character U+0007'],
  ])('is refused with its line: %j', (character, name) => {
    expect(fault(`Vraag 1\nA?\n\nAntwoord 1\nHet ${character}kabinet.\n`)).toContain(
      `sample.txt:5: The document holds the ${name}.`,
    )
    expect(fault(`Vraag 1\nA?1\n\nAntwoord 1\nJa.\n\n1 Een ${character}krant\n`)).toContain(
      `sample.txt:7: The document holds the ${name}.`,
    )
  })
})
