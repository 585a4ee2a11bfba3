import { describe, expect, it } from 'vitest'
import { takeEndnotes } from '../../../corpus/parsing/endnotes.ts'
import type { Line } from '../../../corpus/parsing/line.ts'

const line = (text: string, extra: Partial<Line> = {}): Line => ({
  number: 1,
  text,
  gap: 'none',
  marks: [],
  width: text.length,
  ...extra,
})

const take = (lines: readonly Line[], footnotes: number[] = []) =>
  takeEndnotes(
    lines,
    footnotes.map((number) => ({ number, lines: [] })),
  )

describe('notes at the end of a document', () => {
  it('are those that the text refers to', () => {
    const { body, notes } = take([line('Het UWV 1) en gedrag2), zegt men.'), line('1) AD'), line('2) NRC')])
    expect(body).toMatchObject([
      {
        text: 'Het UWV en gedrag, zegt men.',
        marks: [
          { note: 1, offset: 7 },
          { note: 2, offset: 17 },
        ],
      },
    ])
    expect(notes.map(({ number, lines }) => [number, lines[0]?.text])).toEqual([
      [1, 'AD'],
      [2, 'NRC'],
    ])
  })

  it('count on from the footnotes where those bear the same numbers', () => {
    const text = line('Een 1) twee.', { marks: [{ note: 1, offset: 11 }] })
    const { body, notes, oddities } = take([text, line('1) AD')], [1, 2])
    expect(body[0]).toMatchObject({
      text: 'Een twee.',
      marks: [
        { note: 3, offset: 3 },
        { note: 1, offset: 8 },
      ],
    })
    expect(notes.map(({ number }) => number)).toEqual([3])
    expect(oddities).toHaveLength(1)
  })

  it('may be a list with points, where the text refers to all of it', () => {
    const items = [line('1. AD', { form: 'item' }), line('2. NRC', { form: 'item' })]
    expect(take([line('Een 1) en twee 2).'), ...items]).notes).toHaveLength(2)
    expect(take([line('Een 1) en twee.'), ...items]).notes).toHaveLength(0)
    expect(take([line('Een 1) en twee 2).'), line('1. AD'), line('2. NRC')]).notes).toHaveLength(0)
  })

  it('are not referred to by a bracket that closes another', () => {
    expect(take([line('Zie (bijlage 1) en 1).'), line('1) AD')]).body[0]?.text).toBe('Zie (bijlage 1) en.')
  })
})
