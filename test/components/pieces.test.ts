import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksWithin, piecesOf, spansWithin } from '../../components/pieces.ts'

describe('official text cut at marks and footnote calls', () => {
  it('marks what matched and leaves the rest', () => {
    expect(piecesOf('berichten over dwangarbeid.', [{ start: 15, end: 26 }])).toEqual([
      { text: 'berichten over ', marked: false, link: null },
      { text: 'dwangarbeid', marked: true, link: null },
      { text: '.', marked: false, link: null },
    ])
  })

  it('calls a footnote where its number stood, also at the very end', () => {
    expect(
      piecesOf('Zenz: zie dit.', [], {
        notes: [
          { offset: 5, number: 1 },
          { offset: 14, number: 2 },
        ],
      }),
    ).toEqual([
      { text: 'Zenz:', marked: false, link: null },
      { note: 1 },
      { text: ' zie dit.', marked: false, link: null },
      { note: 2 },
    ])
  })

  it('keeps the order of several footnotes at one place', () => {
    const notes = [5, 6, 7].map((number) => ({ offset: 4, number }))
    expect(piecesOf('Kort', [], { notes }).slice(1)).toEqual([{ note: 5 }, { note: 6 }, { note: 7 }])
  })

  it('splits a mark that a footnote call divides', () => {
    expect(piecesOf('ab', [{ start: 0, end: 2 }], { notes: [{ offset: 1, number: 3 }] })).toEqual([
      { text: 'a', marked: true, link: null },
      { note: 3 },
      { text: 'b', marked: true, link: null },
    ])
  })

  it('keeps to which link a piece belongs, also where a mark or a call divides it', () => {
    const links = [{ start: 4, end: 11 }]
    expect(
      piecesOf('Zie vraag 8.', [{ start: 4, end: 9 }], { links, notes: [{ offset: 9, number: 1 }] }),
    ).toEqual([
      { text: 'Zie ', marked: false, link: null },
      { text: 'vraag', marked: true, link: 0 },
      { note: 1 },
      { text: ' 8', marked: false, link: 0 },
      { text: '.', marked: false, link: null },
    ])
  })

  it('shows an empty text as nothing', () => {
    expect(piecesOf('', [])).toEqual([])
  })

  it('never loses or doubles a character or a footnote, whatever the spans are', () => {
    const offset = fc.integer({ min: -5, max: 40 })
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(fc.record({ start: offset, end: offset })),
        fc.array(fc.record({ offset, number: fc.nat(99) })),
        fc.array(fc.record({ start: offset, end: offset })),
        (text, marks, notes, links) => {
          const pieces = piecesOf(text, marks, { notes, links })
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

describe('spans in a slice of a text', () => {
  it('are counted from where the slice begins, and left out where they are not in it', () => {
    const spans = [
      { start: 0, end: 3 },
      { start: 4, end: 8 },
    ]
    expect(spansWithin(spans, { from: 4, to: 9 })).toEqual([{ start: 0, end: 4 }])
  })
})
