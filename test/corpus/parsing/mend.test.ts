import { expect, it } from 'vitest'
import { mendLines } from '../../../corpus/parsing/mend.ts'
import { readLines } from '../../../corpus/parsing/source-lines.ts'

it.each([
  ['een verleden-heden', 'een verleden-heden'],
  ['de beschikbaar-heid', 'de beschikbaarheid'],
])('a hyphen before a word stays, one before an ending goes: %s', (text, mended) => {
  expect(mendLines(readLines(text)).lines[0]?.text).toBe(mended)
})
