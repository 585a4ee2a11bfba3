import { describe, expect, it } from 'vitest'
import { brokenRules } from '../../../corpus/checking/broken-rules.ts'
import { type ParsedDocument, parseDocument } from '../../../corpus/parsing/parse-document.ts'
import type { Passage } from '../../../corpus/types.ts'

const NOTE = 'NOS, 22 oktober 2024, «Wachttijden nog langer».'
const SOURCE = `Vraag 1\nKent u het bericht?1\n\nAntwoord 1\nJa, dat is bekend.\n\nVraag 2\nEn nu?\n\nAntwoord 2\nEr volgt een brief.\n\n1 ${NOTE}\n`

/** What was parsed from a sound text, with one passage made worse. */
function spoilt(change: (passages: Passage[]) => void): string[] {
  const parsed: ParsedDocument = parseDocument(SOURCE, { file: 'sample.txt', id: 'sample' })
  change(parsed.passages)
  return brokenRules(parsed)
}

/** The same, with this paragraph behind the first answer. */
const withParagraph = (paragraph: string) => spoilt(([first]) => first?.paragraphs.push(paragraph))

describe('the rules of a parsed document', () => {
  it('are kept by a sound one', () => {
    expect(spoilt(() => {})).toEqual([])
  })

  it.each([
    [[1], [2, 4], [3]],
    [[1], [2], [4], [3, 5]],
  ])('joint answers may stand where they do: %j %j %j', (...numbers) => {
    const broken = spoilt((passages) => {
      const [first] = passages.splice(0)
      for (const own of numbers)
        if (first) passages.push({ ...first, questions: own.map((number) => ({ number, text: 'A?' })) })
    })
    expect(broken).toEqual([])
  })

  it.each<[string, (passages: Passage[]) => void, string]>([
    ['no question is missing', (all) => all.shift(), 'Question 1 stands there 0 times.'],
    [
      'no question stands there twice',
      (all) => all.push(...all.slice(1)),
      'Question 2 stands there 2 times.',
    ],
    ['questions come in order', (all) => all.reverse(), 'Question 1 comes after question 2.'],
    ['there is a passage', (all) => all.splice(0), 'The document has no passage.'],
    [
      'an answer says something',
      ([first]) => first?.paragraphs.splice(0, 1, '–'),
      'The answer to question 1 is empty.',
    ],
    [
      'a question says something',
      ([first]) => first?.questions.splice(0, 1, { number: 1, text: ' ' }),
      'Question 1 is empty.',
    ],
  ])('%s', (_, change, said) => {
    expect(spoilt(change)).toContain(said)
  })

  it.each([
    ['a running footer', 'Er volgt Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 4 een brief.'],
    ['"ISSN"', 'Er volgt een brief. ISSN 0921 - 7398'],
    ['the title of the series', 'Aanhangsel van de Handelingen'],
    ['a page number', '12'],
    ['a page number', 'Pagina 2 van 5'],
    ['the identifier of a document', 'ah-tk-20242025-582'],
    ['a note', '2Kamerstuk 25 242, nr. 686'],
    ['a note', '3 https://example.nl/'],
    ['the text of a note', `Er volgt een brief. 1 ${NOTE}`],
  ])('no passage holds %s: %s', (name, paragraph) => {
    expect(withParagraph(paragraph).join('\n')).toContain(`The answer to question 1 holds ${name}: `)
  })

  it.each([
    'In de Tweede Kamer, vergaderjaar 2023–2024, 19 637, nr. 3198, staat dit.',
    'In 12 landen.',
    'Zie het Aanhangsel van de Handelingen, nr. 12.',
    'Kent u het bericht «Wachttijden nog langer»?',
    '70 landen hebben dit gedaan.',
  ])('a text may say: %s', (paragraph) => {
    expect(withParagraph(paragraph)).toEqual([])
  })
})
