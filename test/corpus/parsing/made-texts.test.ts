import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ParsedDocument, parseDocument } from '../../../corpus/parsing/parse-document.ts'
import {
  asMade,
  type MadeDocument,
  type MadePassage,
  madeDocument,
  partsOf,
} from '../../fixtures/made-document.ts'
import { printDocxText, printMarkdown } from '../../fixtures/printed-texts.ts'

/** Documents made up at random, printed as the texts that tools make of them, and parsed back to what they were. */

const parsed = (text: string): ParsedDocument => parseDocument(text, { file: 'made.txt', id: 'made' })

/** Where lines alone tell paragraphs apart, not all can be. */
const inOne = (passages: readonly MadePassage[]): MadePassage[] =>
  passages.map((passage) => ({ ...passage, paragraphs: [passage.paragraphs.join(' ')] }))

/** Behind `op` or `voor`, `1)` counts a part of the sentence, and is no note's. */
function withoutNotesBehindSmallWords({ exchanges }: MadeDocument): MadeDocument {
  const sentences = (all: MadeDocument['exchanges'][number]['questions']) =>
    all.map((words) =>
      words.map((word) => ({ ...word, noted: word.noted && !/^(?:in|op|voor)$/u.test(word.text) })),
    )
  return {
    exchanges: exchanges.map(({ questions, paragraphs, bare }) => ({
      questions: sentences(questions),
      paragraphs: sentences(paragraphs),
      bare,
    })),
  }
}

const MOST_NOTES = 99

describe.each([{ form: 'bracket' as const }, { form: 'brackets' as const }])(
  'a made document printed as the text of a docx, its notes in the form "$form"',
  ({ form }) => {
    it('is parsed back to what it was made from', () => {
      fc.assert(
        fc.property(madeDocument, fc.boolean(), fc.boolean(), (any, spaced, ruled) => {
          const made = form === 'bracket' ? withoutNotesBehindSmallWords(any) : any
          const { parts, passages } = partsOf(made)
          fc.pre(passages.flatMap(({ notes }) => notes).length <= MOST_NOTES)
          const { passages: found, oddities } = parsed(printDocxText(parts, { form, spaced, ruled }))
          if (spaced) expect(asMade(found)).toEqual(passages)
          else expect(inOne(asMade(found))).toEqual(inOne(passages))
          expect(oddities).toEqual([])
        }),
        { numRuns: 200, seed: 2735 },
      )
    })
  },
)

describe('a made document printed as markdown', () => {
  it('is parsed back to what it was made from, wherever its pages end, and says where one ends in a sentence', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(madeDocument, lengths, (made, pages) => {
        const { parts, passages } = partsOf(made)
        const { text, cut } = printMarkdown(parts, pages)
        const { passages: found, oddities } = parsed(text)
        expect(inOne(asMade(found))).toEqual(inOne(passages))
        expect(oddities.map(({ uncertain }) => uncertain)).toEqual(Array.from({ length: cut }, () => true))
      }),
      { numRuns: 200, seed: 2735 },
    )
  })
})

const words = (end: string) =>
  fc
    .array(fc.constantFrom('kabinet', 'zorgen', 'onderzoek', 'op', 'voor', 'berichten', 'UWV', '2017'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((all) => `Want ${all.join(' ')} daarvan${end}`)

describe('a made answer that ends in an enumeration in whole brackets', () => {
  it('keeps it as text, or is uncertain, and never has notes', () => {
    const items = fc.array(words('.'), { minLength: 1, maxLength: 5 })
    const counted = fc.constantFrom('het verbod (#)', 'de heffing (#),', 'dat. (#)', 'optie (#)')
    fc.assert(
      fc.property(
        items,
        fc.infiniteStream(counted),
        fc.boolean(),
        words('.'),
        (all, forms, spaced, before) => {
          const said = all
            .map((_, index) => String(forms.next().value).replace('#', String(index + 1)))
            .join(' ')
          const list = all.map((item, index) => `(${index + 1}) ${item}`)
          const text = `Er zijn mogelijkheden: ${said}.`
          const lines = [text, before, ...list].join(spaced ? '\n\n' : '\n')
          const { passages } = parsed(`Vraag 1\nA?\n\nAntwoord 1\n${lines}\n`)
          expect(passages[0]?.footnotes).toEqual([])
          expect(passages[0]?.paragraphs.join(' ')).toBe([text, before, ...list].join(' '))
        },
      ),
      { numRuns: 200, seed: 2735 },
    )
  })
})

describe('a made document of questions with notes in whole brackets', () => {
  it('is parsed back to what it was made from', () => {
    const head =
      '2024Z00001\n\n(ingezonden 20 november 2024)\n\nVragen van het lid Jansen (XYZ) aan de minister.\n'
    const question = fc.record({ said: words(''), notes: fc.integer({ min: 0, max: 2 }) })
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 6 }), (asked) => {
        let note = 0
        const printed = asked.map(({ said, notes }, index) => {
          const numbers = Array.from({ length: notes }, () => ` (${++note})`)
          return `${index + 1}. ${said}${numbers.join('')}?`
        })
        const notes = Array.from({ length: note }, (_, index) => `(${index + 1}) De brief van ${index + 1}`)
        const { passages, oddities } = parsed(`${head}\n${printed.join('\n\n')}\n\n${notes.join('\n')}\n`)
        expect(passages.map(({ questions }) => questions[0]?.text)).toEqual(
          asked.map(({ said }) => `${said}?`),
        )
        expect(passages.map(({ footnotes }) => footnotes.length)).toEqual(asked.map((each) => each.notes))
        expect(oddities).toEqual([])
      }),
      { numRuns: 200, seed: 2735 },
    )
  })
})
