import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksWithin, piecesOf } from '../../components/pieces.ts'

describe('official text cut at marks and footnote calls', () => {
  it('marks what matched and leaves the rest', () => {
    expect(piecesOf('berichten over dwangarbeid.', [{ start: 15, end: 26 }])).toEqual([
      { text: 'berichten over ', marked: false },
      { text: 'dwangarbeid', marked: true },
      { text: '.', marked: false },
    ])
  })

  it('calls a footnote where its number stood, also at the very end', () => {
    expect(
      piecesOf(
        'Zenz: zie dit.',
        [],
        [
          { offset: 5, number: 1 },
          { offset: 14, number: 2 },
        ],
      ),
    ).toEqual([
      { text: 'Zenz:', marked: false },
      { note: 1 },
      { text: ' zie dit.', marked: false },
      { note: 2 },
    ])
  })

  it('keeps the order of several footnotes at one place', () => {
    const notes = [5, 6, 7].map((number) => ({ offset: 4, number }))
    expect(piecesOf('Kort', [], notes).slice(1)).toEqual([{ note: 5 }, { note: 6 }, { note: 7 }])
  })

  it('splits a mark that a footnote call divides', () => {
    expect(piecesOf('ab', [{ start: 0, end: 2 }], [{ offset: 1, number: 3 }])).toEqual([
      { text: 'a', marked: true },
      { note: 3 },
      { text: 'b', marked: true },
    ])
  })

  it('shows an empty text as nothing', () => {
    expect(piecesOf('', [], [])).toEqual([])
  })

  it('never loses or doubles a character or a footnote, whatever the spans are', () => {
    const offset = fc.integer({ min: -5, max: 40 })
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(fc.record({ start: offset, end: offset })),
        fc.array(fc.record({ offset, number: fc.nat(99) })),
        (text, marks, notes) => {
          const pieces = piecesOf(text, marks, notes)
          expect(pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')).toBe(text)
          expect(pieces.filter((piece) => 'note' in piece)).toHaveLength(notes.length)
        },
      ),
    )
  })
})

describe('the marks of a sentence in its paragraph', () => {
  const sentence = { text: 'Over Xinjiang.', matches: [{ start: 5, end: 13 }] }

  it('stand where the sentence stands', () => {
    expect(marksWithin('Eerst dit. Over Xinjiang. Dan dat.', sentence)).toEqual([{ start: 16, end: 24 }])
  })

  it('are none where the sentence is not', () => {
    expect(marksWithin('Iets anders.', sentence)).toEqual([])
    expect(marksWithin('Iets anders.', undefined)).toEqual([])
  })
})
