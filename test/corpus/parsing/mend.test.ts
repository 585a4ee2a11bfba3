import { expect, it } from 'vitest'
import { mendLines } from '../../../corpus/parsing/mend.ts'
import { readLines } from '../../../corpus/parsing/source-lines.ts'

it.each([
  ['een verleden-heden', 'een verleden-heden'],
  ['de beschikbaar-heid', 'de beschikbaarheid'],
  ['een oud-minister, dus een oudminister', 'een oud-minister, dus een oudminister'],
  [
    'van vrouwen en een verdrag: vrouwen-verdrag of vrouwenverdrag',
    'van vrouwen en een verdrag: vrouwen-verdrag of vrouwenverdrag',
  ],
  ['de Neder-landse of Nederlandse', 'de Nederlandse of Nederlandse'],
])("a hyphen before a word, or of the writer, stays; a typesetter's goes: %s", (text, mended) => {
  expect(mendLines(readLines(text)).lines[0]?.text).toBe(mended)
})
