import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceError } from '../../../corpus/source-error.ts'
import { read } from './fixture.ts'
import { odt } from './packed.ts'

/** Elements put into one another at random, with words between them: each word comes out, and once. */

type Tree = { name: string; children: (Tree | null)[] }

const { tree } = fc.letrec<{ tree: Tree; names: string }>((tie) => ({
  names: fc.string(),
  tree: fc.record({
    name: fc.nat(1000).map(String),
    children: fc.array(fc.option(tie('tree'), { nil: null, depthSize: 'small', maxDepth: 5 }), {
      maxLength: 5,
    }),
  }),
}))

/** A tree printed with names of a list, and its words. */
function print(root: Tree, names: readonly string[]): { markup: string; words: string[] } {
  const words: string[] = []
  const word = () => {
    words.push(`woord${words.length}x`)
    return ` ${words.at(-1)} `
  }
  const element = ({ name, children }: Tree): string => {
    const open = names[Number(name) % names.length] ?? 'x'
    const content = children.map((child) => (child ? element(child) : word())).join('')
    return `<${open}>${content}${children.length === 0 ? word() : ''}</${open.split(' ')[0]}>`
  }
  return { markup: element(root), words }
}

const XML =
  'al al-groep tussenkop kop titel nr lijst li li.nr vraag antwoord noot noot.al table tgroup thead tbody row entry nadruk extref citaat divisie ondertekening naam functie kamervraagopmerking onbekend plaatje bijschrift dossier stuk'.split(
    ' ',
  )
const HTML = [
  ...'p div h2 ul ol li table tr td em strong span sup a blockquote dl dt dd caption onbekend section label'.split(
    ' ',
  ),
  'div class="vraag"',
  'div class="antwoord"',
  'div class="kamervraagopmerking"',
  'p class="ondertekening"',
]
const ODT =
  'text:p text:h text:span text:a text:list text:list-item table:table table:table-row table:table-cell draw:frame draw:text-box text:section onbekend'.split(
    ' ',
  )

const FORMATS = [
  {
    format: 'official XML',
    names: XML,
    wrap: (markup: string) =>
      `<officiele-publicatie><kamervragen><al>begin</al>${markup}</kamervragen></officiele-publicatie>`,
  },
  {
    format: 'official HTML',
    names: HTML,
    wrap: (markup: string) => `<html><body><div id="broodtekst"><p>begin</p>${markup}</div></body></html>`,
  },
  { format: 'odt', names: ODT, wrap: (markup: string) => odt(`<text:p>begin</text:p>${markup}`) },
]

describe.each(FORMATS)('whatever stands in $format', ({ names, wrap }) => {
  it('comes out, and once', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (root) => {
        const { markup, words } = print(root, names)
        let reading: Awaited<ReturnType<typeof read>>
        try {
          reading = await read(wrap(markup))
        } catch (error) {
          if (error instanceof SourceError) return
          throw error
        }
        const lines = [...reading.body, ...reading.furniture, ...reading.notes.flatMap((note) => note.lines)]
        const found = lines.flatMap(({ text }) => text.match(/woord\d+x/gu) ?? [])
        expect(found.toSorted()).toEqual(words.toSorted())
      }),
      { numRuns: 400, seed: 2735 },
    )
  })
})
