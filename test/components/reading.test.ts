import { describe, expect, it } from 'vitest'
import { laterThan, newestFirst, yearsOf } from '../../components/order.ts'
import { blocksOf } from '../../components/paragraph-blocks.ts'
import type { LookupResult } from '../../corpus/search/corpus.ts'

describe('paragraphs', () => {
  const kinds = (paragraphs: string[]) =>
    blocksOf(paragraphs).map((block) => (block.kind === 'paragraph' ? 'paragraph' : block.lines.length))

  it('with bullets become one list', () => {
    expect(kinds(['Het gaat om:', '• het doden;', '• het toebrengen.', 'Verder.'])).toEqual([
      'paragraph',
      2,
      'paragraph',
    ])
  })

  it('that count on from 1 become a numbered list', () => {
    expect(kinds(['1. eerst', '2. dan', '3) ten slotte'])).toEqual([3])
  })

  it('that begin with some number stay what they are', () => {
    expect(kinds(['1. Alleen dit.'])).toEqual(['paragraph'])
    expect(kinds(['15 juli was het.', '4. Vier.', '2. Twee.'])).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  it('keep their text whole: a list draws the bullet that it leaves out', () => {
    const [block] = blocksOf(['\uf0b7 het doden;'])
    expect(block).toEqual({ kind: 'bullets', lines: [{ index: 0, text: '\uf0b7 het doden;', from: 2 }] })
  })
})

describe('results in time', () => {
  const result = (id: string, publishedOn: string | null, concepts = ['xinjiang']) =>
    ({ passage: { id }, document: { publishedOn }, concepts }) as unknown as LookupResult
  const old = result('a', '2018-09-27')
  const newer = result('b', '2021-04-12')
  const newest = result('c', '2022-07-15', ['sanctions'])
  const undated = result('d', null)

  it('stand the newest first, and those without a date last', () => {
    expect(newestFirst([undated, old, newest, newer])).toEqual([newest, newer, old, undated])
  })

  it('tell the years they span', () => {
    expect(yearsOf([newest, undated, old])).toEqual({ from: '2018', to: '2022' })
    expect(yearsOf([undated])).toBeNull()
  })

  it('point from an old position to the newest on the same subject', () => {
    expect(laterThan(old, [old, newer, newest])).toBe(newer)
    expect(laterThan(newer, [old, newer, newest])).toBeNull()
    expect(laterThan(result('e', '2018-01-01', []), [newer])).toBeNull()
  })
})
