import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../corpus/detection/fold.ts'

test.each([
  ['Oost-Turkestan’s', "oost-turkestan's"],
  ['ÜRÜMQI', 'urumqi'],
  ['Yeşilgöz', 'yesilgoz'],
  ['İstanbul ısı', 'istanbul isi'],
  ['Oei\u00adgoe\u200bren', 'oeigoeren'],
  ['e\u0301e\u0301n', 'een'],
  ['een\u00a0 \n twee', 'een twee'],
  ['VNO–NCW', 'vno-ncw'],
  ['신장', '신장'],
  ['新疆', '新疆'],
])('%s is read as %s', (text, expected) => {
  expect(fold(text)).toBe(expected)
})

test('composed and decomposed forms of a text are read alike, and folding twice changes nothing', () => {
  const letters = fc.constantFrom(...'aéÜşİıøđßçÅйΆئۇ新 -—’\u00ad\u0301')
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
