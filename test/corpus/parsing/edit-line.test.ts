import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edit, editLine, splitLine, withoutStart } from '../../../corpus/parsing/edit-line.ts'

/** Places in a text of so many characters, in order, each pair of them the ends of a piece. */
const places = (length: number) =>
  fc
    .array(fc.nat(length), { maxLength: 12 })
    .map((all) => all.slice(all.length % 2).sort((one, other) => one - other))

const madeLine = fc.string({ minLength: 1, maxLength: 30 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(fc.record({ note: fc.nat(99), offset: fc.nat(text.length) }), { maxLength: 8 }),
    bounds: places(text.length),
    put: fc.array(fc.constantFrom('', ' ', '• '), { minLength: 6, maxLength: 6 }),
  }),
)

/** A text with edits made from the last to the first. */
function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (all, { start, end, text: put = '' }) => all.slice(0, start) + put + all.slice(end),
    text,
  )
}

describe('a line that is changed', () => {
  it('keeps each mark, in order, behind what stood before it', () => {
    fc.assert(
      fc.property(madeLine, ({ text, marks, bounds, put }) => {
        const edits = put.flatMap((each, index): Edit[] => {
          const [start, end] = bounds.slice(2 * index, 2 * index + 2)
          return start === undefined || end === undefined ? [] : [{ start, end, text: each }]
        })
        const line = editLine({ text, marks }, edits)
        expect(line.text).toBe(edited(text, edits))
        const inOrder = edits.length === 0 ? marks : marks.toSorted((one, other) => one.offset - other.offset)
        expect(line.marks.map(({ note }) => note)).toEqual(inOrder.map(({ note }) => note))
        for (const [index, { offset }] of inOrder.entries()) {
          const before = edits
            .filter(({ start }) => start < offset)
            .map((edit) => (edit.end <= offset ? edit : { start: edit.start, end: offset }))
          const place = line.marks[index]?.offset ?? -1
          expect(line.text.slice(0, place)).toBe(edited(text.slice(0, offset), before))
          expect(place).toBe(edited(text.slice(0, offset), before).length)
        }
      }),
      { numRuns: 500, seed: 2735 },
    )
  })

  it('has a mark where the number of a note was taken out, among its others', () => {
    const marks = [
      { note: 1, offset: 3 },
      { note: 3, offset: 8 },
    ]
    expect(editLine({ text: 'Een twee2.', marks }, [{ start: 8, end: 9, notes: [2] }])).toEqual({
      text: 'Een twee.',
      marks: [
        { note: 1, offset: 3 },
        { note: 3, offset: 8 },
        { note: 2, offset: 8 },
      ],
    })
  })

  it('has no space at its ends once its beginning is taken out, and no mark outside it', () => {
    const marks = [0, 3, 4, 9].map((offset, note) => ({ note, offset }))
    const { text, marks: kept } = withoutStart({ text: '12  Noot ', marks }, 2)
    expect(text).toBe('Noot')
    expect(kept.map(({ offset }) => offset)).toEqual([0, 0, 0, 4])
    expect(withoutStart({ text: '12Noot ', marks: [{ note: 1, offset: 7 }] }, 2)).toEqual({
      text: 'Noot',
      marks: [{ note: 1, offset: 4 }],
    })
  })

  it('is split with each mark behind its own words', () => {
    const line = {
      number: 7,
      text: 'Dat: een; twee.',
      gap: 'blank',
      joint: 'space',
      width: 15,
      marks: [4, 9, 12, 15].map((offset, note) => ({ note, offset })),
    } as const
    expect(splitLine({ ...line, marks: [...line.marks] }, [4, 9])).toEqual([
      { ...line, text: 'Dat:', marks: [{ note: 0, offset: 4 }] },
      { number: 7, width: 15, gap: 'none', text: 'een;', marks: [{ note: 1, offset: 4 }] },
      {
        number: 7,
        width: 15,
        gap: 'none',
        text: 'twee.',
        marks: [
          { note: 2, offset: 2 },
          { note: 3, offset: 5 },
        ],
      },
    ])
  })
})
