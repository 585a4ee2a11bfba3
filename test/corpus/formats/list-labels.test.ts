import { describe, expect, it } from 'vitest'
import { type Counting, countedLabel } from '../../../corpus/formats/list-labels.ts'
import { bodyOf, refusal } from './fixture.ts'
import { docx, inList, odt, paragraph } from './packed.ts'

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
  const place = { file: 'sample', line: 1 }
  expect(labels.map(([number]) => [number, countedLabel(number, counting, place)])).toEqual(labels)
})

describe('a list that counts further than any', () => {
  const far = /sample:[12]: A list counts to \S+, and at most to (?:100000|3999) labels are known/u

  it('is refused in HTML, and beyond Roman digits goes on in others', async () => {
    const list = (type: string, value: string) =>
      `<html><body><div id="broodtekst"><ol type="${type}"><li value="${value}">een</li></ol></div></body></html>`
    expect(await refusal(list('a', '9'.repeat(400)))).toMatch(far)
    expect(await refusal(list('1', '-100001'))).toMatch(far)
    expect(await bodyOf(list('i', '4000'))).toEqual(['item: 4000. een'])
  })

  it('is refused in an odt', async () => {
    const list = (format: string, start: string) =>
      odt(
        `<text:p>Lijst</text:p><text:list text:style-name="L1"><text:list-item><text:p>een</text:p></text:list-item></text:list>`,
        {
          styles: `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="${format}" style:num-suffix=")" text:start-value="${start}"/></text:list-style>`,
        },
      )
    expect(await refusal(list('a', '1e999'))).toMatch(far)
    expect(await refusal(list('i', '1e12'))).toMatch(far)
    expect(await refusal(list('1', 'zo'))).toMatch(far)
    expect(await bodyOf(list('I', '3999'))).toEqual(['Lijst', 'item: MMMCMXCIX) een'])
  })

  it('is refused in a docx', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4000"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    expect(await refusal(docx({ body: paragraph('een', inList(1)), numbering }))).toMatch(far)
    expect(await refusal(docx({ body: paragraph('een', inList(1, 1e9)), numbering }))).toMatch(
      /sample:1: A list has 1000000000 levels/u,
    )
  })
})
