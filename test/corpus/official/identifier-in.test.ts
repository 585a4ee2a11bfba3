import { expect, it } from 'vitest'
import { identifierIn } from '../../../corpus/official/identifier-in.ts'

it.each([
  ['kst-35570-v-43', 'kst-35570-V-43'],
  ['AH-TK-20202021-3235', 'ah-tk-20202021-3235'],
  ['ah-tk-2020–2021-3235', 'ah-tk-20202021-3235'],
  ['2021z02286', 'kv-tk-2021Z02286'],
  ['32 735, nr. 209', 'kst-32735-209'],
  ['Kamerstukken II 2018/19, 32735, nr. 209', 'kst-32735-209'],
  ['Aanhangsel 2020/21, 3235', 'ah-tk-20202021-3235'],
  ['https://zoek.officielebekendmakingen.nl/kst-32735-209.html', 'kst-32735-209'],
  ['https://zoek.officielebekendmakingen.nl/ah-tk-20202021-3235/metadata.xml', 'ah-tk-20202021-3235'],
  [
    'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2021Z02286&did=2021D04897',
    'kv-tk-2021Z02286',
  ],
])('%s names %s', (text, id) => {
  expect(identifierIn(text)).toBe(id)
})

it.each([
  'onzin',
  '32 735',
  'https://nos.nl/ah-tk-20202021-3235.html',
  'https://officielebekendmakingen.nl.example/kst-32735-209.html',
  'https://www.tweedekamer.nl/kamerstukken/detail?id=2021D04897',
  'https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2025Z06912',
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2021Z09934&did=2021D21465',
  'https://www.tweedekamer.nl/zaken/2025Z06912',
  'Kamerstuk 32 735, nrs. 209 en 210',
])('%s names no one document', (text) => {
  expect(identifierIn(text)).toBeNull()
})
