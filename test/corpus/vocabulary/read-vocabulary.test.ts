import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SourceError } from '../../../corpus/source-error.ts'
import { readFollowed, readVocabulary } from '../../../corpus/vocabulary/read-vocabulary.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'vocabulary-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

function read(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  return readVocabulary(directory)
}

const labour = `- id: forced-labour
  marked: true
  needs: [xinjiang]
  weight: 0.8
  related: { xinjiang: 0.4 }
  nl: [dwangarbeid, ~slavenarbeid, "=^WERK"]
  en: [forced labour]
`
const xinjiang = `- id: xinjiang
  nl: [Xinjiang]
  en: [Xinjiang]
  zh: [新疆]
`

test('a concept is read with its settings, and its kind from the file it stands in', () => {
  const [place, practice] = read({ 'places.yaml': xinjiang, 'practices.yaml': labour })
  expect(place).toMatchObject({
    id: 'xinjiang',
    kind: 'place',
    marked: false,
    needs: [],
    weight: 1,
    related: {},
  })
  expect(practice).toEqual({
    id: 'forced-labour',
    kind: 'practice',
    preferred: { nl: 'dwangarbeid', en: 'forced labour' },
    labels: [
      { text: 'dwangarbeid', language: 'nl', strength: 'normal', cased: false },
      { text: 'slavenarbeid', language: 'nl', strength: 'query', cased: false },
      { text: 'WERK', language: 'nl', strength: 'exact', cased: true },
      { text: 'forced labour', language: 'en', strength: 'normal', cased: false },
    ],
    related: { xinjiang: 0.4 },
    marked: true,
    needs: ['xinjiang'],
    weight: 0.8,
  })
})

test('a term may stand in several languages of one concept', () => {
  expect(read({ 'places.yaml': xinjiang })[0]?.labels).toHaveLength(3)
})

describe('a fault names its file and line and says what to do', () => {
  const faults: [name: string, text: string, line: number, message: RegExp][] = [
    ['an unknown field', `${xinjiang}  es: [Sinkiang]\n`, 5, /not known: es\. A concept has id, /],
    ['no Dutch label', '- id: tibet\n  en: [Tibet]\n', 1, /tibet has no nl label/],
    ['no English label', '- id: tibet\n  nl: [Tibet]\n', 1, /tibet has no en label/],
    ['a title that only serves queries', '- id: tibet\n  nl: [Tibet]\n  en: [~Tibet]\n', 1, /no en label/],
    ['an unknown related concept', `${xinjiang}  related: { tibet: 0.2 }\n`, 5, /not there: tibet/],
    ['a relation to itself', `${xinjiang}  related: { xinjiang: 0.2 }\n`, 5, /refers to itself/],
    ['unknown company', `${xinjiang}  marked: true\n  needs: [tibet]\n`, 6, /not there: tibet/],
    [
      'an id twice',
      `${xinjiang}\n- id: xinjiang\n  nl: [a]\n  en: [b]\n`,
      6,
      /Two concepts have the id xinjiang/,
    ],
    ['an id that is no kebab-case', '- id: Hong_Kong\n  nl: [a]\n  en: [b]\n', 1, /no id.*: Hong_Kong/],
    ['no id', '- nl: [a]\n  en: [b]\n', 1, /no id of a concept: undefined/],
    ['a field twice', `${xinjiang}  nl: [Sinkiang]\n`, 5, /no YAML: Map keys must be unique/],
    [
      'a term twice in one language',
      '- id: a\n  nl: [b, c, ~B]\n  en: [d]\n',
      2,
      /"B" of a is already a term of a/,
    ],
    [
      'a term of two concepts',
      `${xinjiang}- id: region\n  nl: [regio]\n  en:\n    - region\n    - ~xïnjiang\n`,
      9,
      /"xïnjiang" of region is already a term of xinjiang/,
    ],
    [
      'a term twice but for a hyphen',
      '- id: a\n  nl: [Oost-Turkestan]\n  en: [c]\n- id: b\n  nl: [e]\n  en: [Oost Turkestan]\n',
      6,
      /already a term of a/,
    ],
    ['a weight of nothing', `${xinjiang}  weight: 0\n`, 5, /weight is out of range: 0/],
    ['a weight above one', `${xinjiang}  weight: 1.5\n`, 5, /weight is out of range: 1\.5/],
    ['a weight in words', `${xinjiang}  weight: high\n`, 5, /weight is out of range: high/],
    ['a mark that is no yes or no', `${xinjiang}  marked: always\n`, 5, /true or false, not always/],
    ['an empty label', '- id: a\n  nl: [b, ""]\n  en: [c]\n', 2, /A label is empty/],
    ['a label of prefixes alone', '- id: a\n  nl: [b, "~^"]\n  en: [c]\n', 2, /A label is empty: "~\^"/],
    ['prefixes that contradict', '- id: a\n  nl: [b, ~=e]\n  en: [c]\n', 2, /contradict each other: "~=e"/],
    ['a sign at the end', '- id: a\n  nl: [b]\n  en: [U.S.]\n', 3, /begins or ends with .*"U\.S\."/],
    ['a space after a prefix', '- id: a\n  nl: [b]\n  en: [c, "~ d"]\n', 3, /begins or ends with .*" d"/],
    ['labels that are no list', '- id: a\n  nl: b\n  en: [c]\n', 2, /should be a list/],
    ['a file that is no list', 'id: a\n', 1, /should be a list/],
    ['broken YAML', '- id: a\n  nl: [b\n', 3, /no YAML/],
  ]

  test.each(faults)('%s', (_name, text, line, message) => {
    const fault = faultOf(() => read({ 'places.yaml': text }))
    expect(fault.message).toMatch(message)
    expect(resolve(fault.file)).toBe(join(directory, 'places.yaml'))
    expect(fault.line).toBe(line)
  })

  test('a file whose name is no kind', () => {
    const fault = faultOf(() => read({ 'animals.yaml': '[]' }))
    expect(fault.message).toMatch(/no kind of concept: animals\.yaml\. Name it one of places\.yaml/)
    expect(fault.file).toBe(relative(process.cwd(), join(directory, 'animals.yaml')))
  })

  function faultOf(act: () => unknown): SourceError {
    try {
      act()
    } catch (error) {
      if (error instanceof SourceError) return error
      throw error
    }
    throw new Error('No fault was found.')
  }
})

test('words to follow are told apart from the concept, which goes into the extension without them', () => {
  const [place] = read({ 'places.yaml': `${xinjiang}  follow: [Xinjiang, Oost-Turkestan]\n` })
  expect(place).not.toHaveProperty('follow')
  expect(readFollowed(directory)).toEqual([{ concept: place, words: ['Xinjiang', 'Oost-Turkestan'] }])
})

test('what is to be followed must be words', () => {
  expect(() => read({ 'places.yaml': `${xinjiang}  follow: [Xinjiang, '*']\n` })).toThrow(
    /places\.yaml:5: These are no words: \*\. Write `follow: /u,
  )
})
