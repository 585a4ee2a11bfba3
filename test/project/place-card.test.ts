import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeCard } from '../../entrypoints/news.content/place-card.ts'

const card = { width: 360, height: 400 }
const window = { width: 1000, height: 800 }
const word = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 })

test('a card hangs below its word, flush with its start', () => {
  expect(placeCard(word(100, 100), { card, window })).toMatchObject({ left: 100, top: 126 })
})

test('it stands above a word low in the window', () => {
  expect(placeCard(word(100, 700), { card, window })).toMatchObject({ top: 700 - 6 - 400 })
})

test('it gives in where there is room on neither side, rather than cover its word', () => {
  const { top, maxHeight } = placeCard(word(100, 350), { card: { width: 360, height: 500 }, window })
  expect(top).toBe(376)
  expect(top + maxHeight).toBe(792)
})

test('it keeps from the right edge', () => {
  expect(placeCard(word(900, 100), { card, window }).left).toBe(1000 - 8 - 360)
})

test('it is never over the edge of a window that can hold it', () => {
  const pixels = (max: number) => fc.integer({ min: -200, max })
  fc.assert(
    fc.property(pixels(1200), pixels(1000), fc.integer({ min: 50, max: 700 }), (left, top, height) => {
      const place = placeCard(word(left, top), { card: { width: 360, height }, window })
      const shown = Math.min(height, place.maxHeight)
      expect(place.left).toBeGreaterThanOrEqual(8)
      expect(place.left + 360).toBeLessThanOrEqual(992)
      expect(place.top).toBeGreaterThanOrEqual(8)
      expect(place.top + shown).toBeLessThanOrEqual(792)
    }),
  )
})
