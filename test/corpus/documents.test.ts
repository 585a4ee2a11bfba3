import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentsJson } from '../../corpus/cli/output.ts'
import { type LineRole, parseDocument } from '../../corpus/parsing/parse-document.ts'
import { DOCUMENTS, readCorpus } from '../../corpus/read-corpus.ts'
import type { OfficialDocument, Passage } from '../../corpus/types.ts'

const documents = new Map((await readCorpus()).map((document) => [document.id, document]))
/** Texts that are followed to the letter, with their lines that are no text of a passage, by what they are. */
const APART: Record<string, Partial<Record<LineRole, string>>> = {
  'ah-tk-20212022-3578': {
    opening: '1-5 7 9-13',
    note: '59-62 114-115 167-169 212-221 223 225 227 229 231 335 364',
  },
  'ah-tk-20192020-573': { opening: '1-2 4-5', note: '52-54', furniture: '109 111 113' },
  'ah-tk-20202021-1699': { opening: '1-2', note: '42-44' },
  'ah-tk-20202021-2302': { opening: '1-3', note: '47-48 109-110' },
  'kst-32735-209': {
    opening: '1 3 5 7',
    note: '35-36 38-40 42-43 94-95 97-98 100-101 103-104 106-108 168',
    closing: '177-178',
  },
}

const texts = [...documents.values()].filter(({ id }) => id in APART)

describe('the documents of the corpus', () => {
  it('give 48 passages, those it began with', () => {
    const counts = [...documents.values()].map(({ id, passages }) => [id, passages.length])
    expect(Object.fromEntries(counts)).toMatchObject({
      'ah-tk-20212022-3578': 17,
      'ah-tk-20192020-573': 10,
      'ah-tk-20202021-1699': 10,
      'ah-tk-20202021-2302': 7,
      'kst-32735-209': 4,
    })
  })

  it('keep a joint answer one answer to all its questions', () => {
    const joint = [...documents.values()]
      .flatMap(({ passages }) => passages)
      .filter(({ questions }) => questions.length > 1)
      .map(({ id, questions }) => [id, questions.map(({ number }) => number)])
    expect(Object.fromEntries(joint)).toMatchObject({
      'ah-tk-20192020-573#2': [2, 3, 6],
      'ah-tk-20202021-1699#3': [3, 4],
      'ah-tk-20202021-2302#2': [2, 3, 4],
    })
  })

  it('give every passage an id of its own', () => {
    const ids = [...documents.values()].flatMap(({ passages }) => passages.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe.each([...documents.values()])('$id', (document) => {
  const { passages } = document

  // Regenerated with `npm run units -- --update`; read what changed before keeping it.
  it('is read as it was when a person last compared it with the source', async () => {
    await expect(`${documentsJson([document])}\n`).toMatchFileSnapshot(`documents/${document.id}.golden`)
  })

  it('has no marker, broken address or furniture left in its texts', () => {
    const texts = passages.flatMap((passage) => [
      ...textsOf(passage),
      ...passage.footnotes.map(({ text }) => text),
    ])
    for (const text of texts) {
      expect(text).not.toMatch(/\s{2}|^\s|\s$|\u00a0|\uf0b7|https?:\S*- |Onze Referentie|BZDOC/u)
      expect(text).not.toBe('')
    }
    for (const url of passages.flatMap(({ footnotes }) => footnotes.flatMap(({ urls }) => urls))) {
      expect(() => new URL(url.replace(/^www\./u, 'https://www.'))).not.toThrow()
      expect(url).not.toMatch(/[-.,;)\]’'”]$/u)
    }
  })
})

describe.each(texts)('the text of $id', (document) => {
  const source = readFileSync(join(DOCUMENTS, `${document.id}.txt`), 'utf8')
  const { lines: parsed, passages } = parseDocument(source, {
    file: document.id,
    id: document.id,
    kind: document.kind,
  })
  const roles = new Map(parsed.map(({ line, role }) => [line.number, role]))
  const lines = source.split('\n').map((text, index) => ({ text, role: roles.get(index + 1) }))

  it('is the same with form feeds, other line ends and a byte-order mark', () => {
    const other = `\ufeff${source.replace(/^ (?=\S)/gmu, '\f').replaceAll('\n', '\r\n')}`
    expect(parseDocument(other, { file: document.id, id: document.id }).passages).toEqual(passages)
  })

  it('has every line accounted for, and only these outside its passages', () => {
    expect(lines.filter(({ text, role }) => text.trim() !== '' && role === undefined)).toEqual([])
    const apart: Record<string, number[]> = {}
    for (const [number, role] of [...roles].sort(([a], [b]) => a - b)) {
      if (role !== 'text') apart[role] = [...(apart[role] ?? []), number]
    }
    const expected = Object.entries(APART[document.id] ?? {}).map(([role, ranges]) => [
      role,
      numbersIn(ranges),
    ])
    expect(apart).toEqual(Object.fromEntries(expected))
  })

  it('says every word of its text, in order, and no other', () => {
    const printed = lines.filter(({ text, role }) => role === 'text' && !isQuestionHeading(text))
    const said = passages.flatMap(textsOf).join('')
    expect(
      differenceOf(
        printed.map(({ text }) => text),
        said,
        notesInOrder(passages),
      ),
    ).toBeNull()
  })

  it('says every word of its notes, in order, and no other', () => {
    const printed = lines.filter(({ role }) => role === 'note').map(({ text }) => text)
    const notes = notesInOrder(passages)
    const said = document.passages.flatMap(({ footnotes }) => footnotes).sort((a, b) => a.number - b.number)
    expect(said.map(({ number }) => number)).toEqual(notes)
    expect(differenceOf(printed, said.map(({ text }) => text).join(''), notes)).toBeNull()
  })

  it('puts every note where its number stood', () => {
    for (const { passage, note, anchor } of anchorsOf(document)) {
      const { part, index, offset } = anchor
      const parts = { question: passage.questions.map(({ text }) => text), heading: [passage.heading ?? ''] }
      const text = (part === 'paragraph' ? passage.paragraphs : parts[part])[index] ?? ''
      const before = text.slice(0, offset).replace(/\s/gu, '').slice(-12)
      expect(source.replace(/\s/gu, '')).toMatch(new RegExp(`${literally(before)}[\\d]*${note}`, 'u'))
    }
  })
})

function textsOf({ questions, heading, paragraphs }: Passage): string[] {
  return [...questions.map(({ text }) => text), ...(heading === null ? [] : [heading]), ...paragraphs]
}

function notesInOrder(passages: readonly Passage[]): number[] {
  return passages.flatMap(({ footnotes }) => footnotes.map(({ number }) => number)).sort((a, b) => a - b)
}

function anchorsOf({ passages }: OfficialDocument) {
  return passages.flatMap((passage) =>
    passage.footnotes.flatMap(({ number, anchors }) =>
      anchors.map((anchor) => ({ passage, note: number, anchor })),
    ),
  )
}

/** Said independently of the parser: `Vraag 3`, `Antwoord op vragen 3 en 4`. */
function isQuestionHeading(text: string): boolean {
  return /^ ?(?:Vraag \d+|Antwoord(?: op vra(?:ag|gen) [\d, en]+)?) ?$/u.test(text)
}

/**
 * Walks printed lines and text side by side, white space aside. In print, and only there, may stand: the hyphen at a
 * line's end, and the numbers of the notes, in order. Null, or what stood in print and in the text where they part.
 */
function differenceOf(printed: readonly string[], said: string, notes: readonly number[]): string | null {
  const text = said.replace(/\s/gu, '')
  let at = 0
  let note = 0
  for (const line of printed.map((each) => each.replace(/\s/gu, ''))) {
    for (let column = 0; column < line.length; ) {
      const number = String(notes[note] ?? 'none')
      const same = line[column] === text[at] || (line[column] === '\uf0b7' && text[at] === '•')
      if (same) {
        column++
        at++
      } else if (line.startsWith(number, column)) {
        column += number.length
        note++
      } else if (line[column] === '-' && column === line.length - 1) column++
      else return `${line.slice(column)} | ${text.slice(at, at + 40)}`
    }
  }
  return at === text.length && note === notes.length ? null : `end | ${text.slice(at)}`
}

/** `1-3 7` are 1, 2, 3 and 7. */
function numbersIn(ranges: string): number[] {
  return ranges.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

/** A pattern that finds just this text. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
}
