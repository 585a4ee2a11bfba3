import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReading } from '../../../corpus/parsing/parse-document.ts'
import {
  asMade,
  type MadePart,
  madeDocument,
  type NotedWord,
  noteText,
  partsOf,
} from '../../fixtures/made-document.ts'
import { read } from './fixture.ts'
import { docx, odt, paragraph, run } from './packed.ts'

/** Documents made up at random, printed as each format prints them, and parsed back to what they were made from. */

/** Words and what stands behind those that have notes; `emphasis` sets each third word apart, as editors do. */
function say(
  words: readonly NotedWord[],
  {
    note,
    plain,
    emphasis,
  }: Record<'plain' | 'emphasis', (text: string) => string> & { note: (number: number) => string },
): string {
  return words
    .map(({ said, notes }, index) => {
      const word = index % 3 === 2 ? emphasis(said) : plain(said)
      return (index === 0 ? '' : plain(index % 5 === 4 ? '\n  ' : ' ')) + word + notes.map(note).join('')
    })
    .join('')
}

const same = (text: string) => text

/** A question or answer with its paragraphs. */
function exchanges(parts: readonly MadePart[]) {
  const found: { role: 'question' | 'answer'; heading: string; paragraphs: NotedWord[][] }[] = []
  for (const part of parts) {
    if (part.role !== 'paragraph') found.push({ role: part.role, heading: part.heading, paragraphs: [] })
    else found.at(-1)?.paragraphs.push(part.words)
  }
  return found
}

function printXml(parts: readonly MadePart[]): string {
  const words = {
    plain: same,
    emphasis: (text: string) => `<nadruk type="cur">${text}</nadruk>`,
    note: (number: number) =>
      `<noot id="n${number}" type="voet"><noot.nr>${number}</noot.nr><noot.al>${noteText(number)}</noot.al></noot>`,
  }
  const printed = exchanges(parts).map(({ role, heading, paragraphs }) => {
    const name = role === 'question' ? 'vraag' : 'antwoord'
    const text = paragraphs.map((each) => `      <al>${say(each, words)}</al>\n`).join('')
    return `    <${name}>\n      <nr status="officieel">${heading}</nr>\n${text}    </${name}>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<officiele-publicatie>\n  <kamervragen>\n${printed.join('')}  </kamervragen>\n</officiele-publicatie>`
}

function printHtml(parts: readonly MadePart[]): string {
  const notes: number[] = []
  const words = {
    plain: same,
    emphasis: (text: string) => `<em class="cur">${text}</em>`,
    note: (number: number) => {
      notes.push(number)
      return `<sup><a class="nootnum" href="#ID-${number}">${number}</a></sup>`
    },
  }
  const printed = exchanges(parts).map(({ role, heading, paragraphs }) => {
    const text = paragraphs.map((each) => `<p>${say(each, words)}\n</p>`).join('\n')
    return `<div class="${role === 'question' ? 'vraag' : 'antwoord'}"><h2 class="stuktitel no-toc"><a id="d1"></a>${heading}\n</h2>${text}</div>`
  })
  const feet = notes.map(
    (number) =>
      `<div class="voet noot"><h5 class="note-close">X Noot</h5><sup><span class="nootnum" id="ID-${number}">${number}</span></sup><p>${noteText(number)}</p></div>`,
  )
  return `<!DOCTYPE html><html><body><div id="broodtekst">${printed.join('\n')}<div id="noten"><hr/>${feet.join('')}</div></div></body></html>`
}

function printOdt(parts: readonly MadePart[]): Uint8Array {
  const words = {
    plain: same,
    emphasis: (text: string) => `<text:span>${text}</text:span>`,
    note: (number: number) =>
      `<text:note text:id="ftn${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p>${noteText(number)}</text:p></text:note-body></text:note>`,
  }
  const printed = parts.map((part) => (part.role === 'paragraph' ? say(part.words, words) : part.heading))
  return odt(printed.map((text) => `<text:p>${text}</text:p>`).join(''))
}

function printDocx(parts: readonly MadePart[], bold: boolean): Uint8Array {
  const notes: number[] = []
  const printed = parts.map((part) => {
    if (part.role !== 'paragraph') return paragraph(run(part.heading, bold))
    const isBold = bold && part.of === 'question'
    const words = {
      plain: (text: string) => run(text, isBold),
      emphasis: (text: string) => `<w:smartTag>${run(text, isBold)}</w:smartTag>`,
      note: (number: number) => {
        notes.push(number)
        return `<w:r><w:footnoteReference w:id="${number + 1}"/></w:r>`
      },
    }
    return paragraph(say(part.words, words)) + paragraph('')
  })
  const footnotes = notes.map(
    (number) => `<w:footnote w:id="${number + 1}">${paragraph(` ${noteText(number)}`)}</w:footnote>`,
  )
  return docx({ body: printed.join(''), footnotes: footnotes.join('') })
}

const PRINTERS = [
  { format: 'official XML', print: printXml },
  { format: 'official HTML', print: printHtml },
  { format: 'odt', print: printOdt },
  { format: 'docx', print: (parts: readonly MadePart[]) => printDocx(parts, false) },
  { format: 'docx with bold questions', print: (parts: readonly MadePart[]) => printDocx(parts, true) },
]

describe.each(PRINTERS)('a made document printed as $format', ({ print }) => {
  it('is parsed back to what it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(madeDocument, async (made) => {
        const { parts, passages } = partsOf(made)
        const reading = await read(print(parts))
        expect(asMade(parseReading(reading, { file: 'made', id: 'made' }).passages)).toEqual(passages)
        expect(reading.oddities).toEqual([])
      }),
      { numRuns: 60, seed: 2735 },
    )
  })
})
