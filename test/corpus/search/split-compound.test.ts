import { expect, test } from 'vitest'
import { isAmong, splitCompound } from '../../../corpus/search/split-compound.ts'

const isDutch = isAmong(
  'mensenrechten ambassadeur gezinshereniging procedure kampen bewaker',
  'onder zoek werk',
)

test.each([
  ['mensenrechtenambassadeur', ['mensenrechten', 'ambassadeur']],
  ['gezinsherenigingsprocedure', ['gezinshereniging', 'procedure']],
  ['kampenbewaker', ['kampen', 'bewaker']],
  ['ambassadeur', null],
  ['onderzoek', ['onder', 'zoek']],
  ['internment', null],
  ['werkwerk', null],
  ['mensenrechten2021', null],
])('%s has the parts %j', (word, parts) => {
  expect(splitCompound(word, isDutch)).toEqual(parts)
})
