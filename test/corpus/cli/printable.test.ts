import { expect, it } from 'vitest'
import { printable } from '../../../corpus/cli/printable.ts'

it('what is printed steers no terminal', () => {
  expect(printable('Water\u001b]0;x\u0007\r\u009b2J\u007f')).toBe(
    'Water\\u001b]0;x\\u0007\\u000d\\u009b2J\\u007f',
  )
})

it('lines, cells and all other texts are printed as they are', () => {
  const text = 'Één rij\tmet cellen\nen ‘genocide’ – Öcalan 维吾尔'
  expect(printable(text)).toBe(text)
})

it('JSON that is printed says the same', () => {
  const value = { text: 'Water\u001b[2J\u009b2J\u007f\n' }
  expect(JSON.parse(printable(JSON.stringify(value, null, 2)))).toEqual(value)
})
