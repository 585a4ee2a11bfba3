import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laterThan, newestFirst, yearsOf } from '../../components/order.ts'
import { type Block, blocksOf, type Line, type ListBlock } from '../../components/paragraph-blocks.ts'
import type { LookupResult } from '../../corpus/search/corpus.ts'

/** Blocks in short: a paragraph as its text, a list as its kind and items, a table as its cells. */
function inShort(block: Block | ListBlock): unknown {
  const text = ({ text: whole, from, to }: Line) => whole.slice(from, to)
  if (block.kind === 'paragraph') return text(block.line)
  if (block.kind === 'table') return block.rows.map((row) => row.map(text))
  const items = block.items.map(({ line, lists }) =>
    lists.length === 0 ? text(line) : [text(line), ...lists.map(inShort)],
  )
  return { [block.kind]: items }
}

describe('paragraphs', () => {
  const shown = (...paragraphs: string[]) => blocksOf(paragraphs).map(inShort)

  it('with bullets become one list', () => {
    expect(shown('Het gaat om:', '• het doden;', '• het toebrengen.', 'Verder.')).toEqual([
      'Het gaat om:',
      { bullets: ['het doden;', 'het toebrengen.'] },
      'Verder.',
    ])
  })

  it('that count on from 1, a or i become a list', () => {
    expect(shown('1. eerst', '2. dan', '3) ten slotte')).toEqual([
      { numbers: ['eerst', 'dan', 'ten slotte'] },
    ])
    expect(shown('a. eerst', 'b. dan')).toEqual([{ letters: ['eerst', 'dan'] }])
    expect(shown('i. eerst', 'ii. dan', 'iii. slot')).toEqual([{ roman: ['eerst', 'dan', 'slot'] }])
    const letters = [...'abcdefghij'].map((letter) => `${letter}) punt ${letter}`)
    expect(shown(...letters)).toEqual([{ letters: letters.map((text) => text.slice(3)) }])
  })

  it('stand in the item above them where they are of another kind, and the list goes on after them', () => {
    expect(
      shown('1. eerst', 'a. dit', 'b. dat', '2. dan', '• dit', '– zo', '– anders', '• dat', '3. slot'),
    ).toEqual([
      {
        numbers: [
          ['eerst', { letters: ['dit', 'dat'] }],
          ['dan', { bullets: [['dit', { bullets: ['zo', 'anders'] }], 'dat'] }],
          'slot',
        ],
      },
    ])
  })

  it('that begin with some number or letter stay what they are', () => {
    for (const text of ['1. Alleen dit.', 'a. Alleen dit.', '15 juli was het.', 'A. Jansen zei dat.'])
      expect(shown(text)).toEqual([text])
    expect(shown('4. Vier.', '2. Twee.')).toEqual(['4. Vier.', '2. Twee.'])
    expect(shown('1. Eén.', 'Tussendoor.', '2. Twee.')).toEqual(['1. Eén.', 'Tussendoor.', '2. Twee.'])
  })

  it('with tabs and line ends are a table', () => {
    expect(shown('Aantallen:', 'Land\t2023\nNederland\t1.204')).toEqual([
      'Aantallen:',
      [
        ['Land', '2023'],
        ['Nederland', '1.204'],
      ],
    ])
    expect(shown('Geen\ttabel')).toEqual(['Geen\ttabel'])
  })

  it('keep their text whole: a list draws the bullet that it leaves out', () => {
    const text = '\uf0b7 het doden;'
    expect(blocksOf([text])).toEqual([
      { kind: 'bullets', items: [{ line: { index: 0, text, from: 2, to: 12 }, lists: [] }] },
    ])
  })

  it('are all shown once, in order, whatever they begin with', () => {
    const paragraph = fc.tuple(
      fc.constantFrom('', '• ', '- ', '1. ', '2. ', '3. ', 'a. ', 'b. ', 'i. ', 'ii. ', 'v. '),
      fc.constantFrom('x', 'y\tz\nw\tv'),
    )
    const lines = (block: Block | ListBlock): Line[] =>
      block.kind === 'paragraph'
        ? [block.line]
        : block.kind === 'table'
          ? block.rows.flat()
          : block.items.flatMap(({ line, lists }) => [line, ...lists.flatMap(lines)])
    fc.assert(
      fc.property(
        fc.array(
          paragraph.map((parts) => parts.join('')),
          { maxLength: 12 },
        ),
        (paragraphs) => {
          const indexes = blocksOf(paragraphs)
            .flatMap(lines)
            .map(({ index }) => index)
          expect([...new Set(indexes)]).toEqual(paragraphs.map((_, index) => index))
          expect(indexes).toEqual(indexes.toSorted((one, other) => one - other))
        },
      ),
    )
  })
})

describe('results in time', () => {
  const result = (id: string, publishedOn: string | null, concepts = ['xinjiang']) =>
    ({
      passage: { id },
      document: { publishedOn, askedOn: null, kind: 'answers' },
      concepts,
    }) as unknown as LookupResult
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
