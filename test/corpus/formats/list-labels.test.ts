import { expect, it } from 'vitest'
import { type Counting, countedLabel } from '../../../corpus/formats/list-labels.ts'

it.each<[Counting, [number, string][]]>([
  [
    'decimal',
    [
      [0, '0'],
      [12, '12'],
    ],
  ],
  [
    'lower-letter',
    [
      [0, '0'],
      [1, 'a'],
      [26, 'z'],
      [27, 'aa'],
      [54, 'bbb'],
    ],
  ],
  ['upper-letter', [[28, 'BB']]],
  [
    'lower-roman',
    [
      [0, '0'],
      [1, 'i'],
      [3, 'iii'],
      [4, 'iv'],
      [5, 'v'],
      [8, 'viii'],
      [9, 'ix'],
      [14, 'xiv'],
      [40, 'xl'],
      [50, 'l'],
      [99, 'xcix'],
      [444, 'cdxliv'],
      [500, 'd'],
      [1944, 'mcmxliv'],
    ],
  ],
  ['upper-roman', [[6, 'VI']]],
  ['bullet', [[3, '•']]],
])('a list that counts in %s prints %j', (counting, labels) => {
  expect(labels.map(([number]) => [number, countedLabel(number, counting)])).toEqual(labels)
})
