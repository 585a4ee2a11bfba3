import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../corpus/parsing/parse-document.ts'

const read = (text: string, id = 'sample') => parseDocument(text, { file: 'sample.txt', id })

const MOTION = 'De Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering dit te doen,\n\n'
const END = 'en gaat over tot de orde van de dag.\n'

describe('a motion that is quoted', () => {
  it('leaves questions and answers what they are', () => {
    const text = `Vraag 1\nKent u de motie?\n\nAntwoord 1\nDe motie luidt:\n\n${MOTION}${END}\nHet kabinet voert haar uit.\n`
    const { kind, passages } = read(text)
    expect(kind).toBe('answers')
    expect(passages[0]?.paragraphs.at(-1)).toContain('Het kabinet voert haar uit.')
  })

  it('leaves a letter what it is', () => {
    const text = `Aan de Voorzitter van de Tweede Kamer\n\nDen Haag, 3 mei 2024\n\nDe motie luidt:\n\n${MOTION}${END}\nHet kabinet voert haar uit.\n`
    const { kind, passages } = read(text)
    expect(kind).toBe('letter')
    expect(passages.at(-1)?.paragraphs.at(-1)).toContain('Het kabinet voert haar uit.')
  })
})

describe('a kind that an identifier denies', () => {
  it.each([
    ['ah-tk-20242025-1', `Nr. 9\nMOTIE VAN HET LID JANSEN\n\n${MOTION}${END}`, 'motion'],
    ['kv-tk-2024Z00001', 'Vraag 1\nA?\n\nAntwoord 1\nB.\n', 'answers'],
  ])('is refused: %s', (id, text, kind) => {
    expect(() => read(text, id)).toThrow(`sample.txt:1: By its form the document is of the kind "${kind}"`)
  })
})
