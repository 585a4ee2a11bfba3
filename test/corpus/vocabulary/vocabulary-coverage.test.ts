import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../../corpus/detection/matcher.ts'
import { termsOf } from '../../../corpus/detection/terms.ts'
import { isPosition } from '../../../corpus/positions.ts'
import { readCorpus } from '../../../corpus/read-corpus.ts'
import type { OfficialDocument, Passage } from '../../../corpus/types.ts'
import type { ConceptKind } from '../../../corpus/vocabulary/concept.ts'
import { readVocabulary } from '../../../corpus/vocabulary/read-vocabulary.ts'

const concepts = readVocabulary()
const weights = new Map(concepts.map((concept) => [concept.id, concept.weight]))
const matcher = createMatcher(termsOf(concepts, 'passage'))
const documents = await readCorpus()

test('there are eighty concepts or more, of every kind', () => {
  expect(concepts.length).toBeGreaterThanOrEqual(80)
  const kinds: ConceptKind[] = [
    'place',
    'people',
    'person',
    'organisation',
    'practice',
    'event',
    'instrument',
  ]
  expect(new Set(concepts.map((concept) => concept.kind))).toEqual(new Set(kinds))
})

test('the documents speak of every concept, so no look-up of one is in vain', () => {
  const spokenOf = new Set(documents.flatMap((document) => conceptsIn(textsOf(document))))
  expect(concepts.map((concept) => concept.id).filter((id) => !spokenOf.has(id))).toEqual([])
})

test('a marked concept is one that a passage itself speaks of, not only the people of a document', () => {
  const spokenOf = new Set(
    documents.flatMap((document) => document.passages.flatMap((passage) => conceptsIn(textOf(passage)))),
  )
  const marked = concepts.filter((concept) => concept.marked).map((concept) => concept.id)
  expect(marked.filter((id) => !spokenOf.has(id))).toEqual([])
})

describe('every passage that takes a position has a concept that says more than where or who', () => {
  const positions = documents.filter(isPosition).flatMap((document) => document.passages)
  const passages = positions.filter(takesPosition)
  test.each(passages.map((passage) => ({ id: passage.id, passage })))('$id', ({ passage }) => {
    const found = conceptsIn(textOf(passage))
    const telling = found.filter((id) => (weights.get(id) ?? 0) > 0.4)
    const advice = `add a concept with a weight over 0.4 to corpus/vocabulary for what it is about: ${textOf(passage).slice(0, 300)}`
    expect(telling, `found only ${found.join(', ') || 'nothing'}; ${advice}`).not.toHaveLength(0)
  })
})

test.each([
  'xinjiang',
  'uyghurs',
  'kazakhs',
  'china',
  'chinese-government',
  'tibet',
  'hong-kong',
  'united-nations',
  'human-rights',
  'human-rights-council',
  'xinjiang-police-files',
  'reeducation-camps',
  'genocide',
  'crimes-against-humanity',
  'forced-labour',
  'forced-sterilisation',
  'torture',
  'sexual-violence',
  'mass-surveillance',
  'sanctions',
])('%s has labels in the seven languages', (id) => {
  const labels = concepts.find((concept) => concept.id === id)?.labels ?? []
  expect(new Set(labels.map((label) => label.language))).toEqual(
    new Set(['nl', 'en', 'de', 'fr', 'zh', 'ug', 'tr']),
  )
})

test('the guards name concepts that stand by themselves, so one mention is company enough', () => {
  const alone = new Set(concepts.filter((one) => one.marked && one.needs.length === 0).map((one) => one.id))
  const guards = new Set(concepts.flatMap((concept) => concept.needs))
  expect([...guards].filter((id) => !alone.has(id))).toEqual([])
})

function conceptsIn(text: string): string[] {
  return matcher.findAll(text).map((mention) => mention.concept)
}

function textOf(passage: Passage): string {
  const questions = passage.questions.map((question) => question.text)
  return [...questions, passage.heading ?? '', ...passage.paragraphs].join('\n')
}

/** The passages, and who asked and answered. */
function textsOf(document: OfficialDocument): string {
  const people = [
    ...document.askers.flatMap((asker) => [`lid ${asker.name}`, asker.party]),
    ...document.ministers.map((minister) => `minister ${minister.name}`),
  ]
  return [...document.passages.map(textOf), ...people].join('\n')
}

/** "Ja." to whether a report is known, or whether questions can be answered one by one, is no position. */
function takesPosition(passage: Passage): boolean {
  return passage.paragraphs.join(' ').length > 40
}
