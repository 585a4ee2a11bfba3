import { expect, it } from 'vitest'
import { type Flow, readFlow } from '../../../corpus/formats/flow.ts'

const [one, two] = [{ note: 1 }, { note: 2 }]

it.each<[Flow, string, number[]]>([
  [['Een ', one, ' twee.'], 'Een twee.', [3]],
  [['Een', one, ' twee.'], 'Een twee.', [3]],
  [['Een ', one, '. Twee ', two, '’, drie'], 'Een. Twee’, drie', [3, 9]],
  [['Een', one, ', ', two, ' twee'], 'Een twee', [3, 3]],
  [['Een', one, ', twee', two], 'Een, twee', [3, 9]],
  [[one, ' Een ', '\u00a0\n twee ', two, ' '], 'Een twee', [0, 8]],
  [['mensen\u00adrechten '], 'mensenrechten', []],
])('a text has one space where it has any, and none where a note was: %j', (flow, text, offsets) => {
  const read = readFlow(flow)
  expect(read.text).toBe(text)
  expect(read.marks.map(({ offset }) => offset)).toEqual(offsets)
})
