import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { SourceError } from '../source-error.ts'
import type { Concept, ConceptKind } from './concept.ts'
import { readConcept, type SourcedConcept } from './read-concept.ts'
import { foldTerm } from './read-label.ts'
import { listOf, readYaml } from './yaml-source.ts'

/** The name of a vocabulary file says what kind its concepts are of. */
const kinds: Record<string, ConceptKind> = {
  'places.yaml': 'place',
  'peoples.yaml': 'people',
  'persons.yaml': 'person',
  'organisations.yaml': 'organisation',
  'practices.yaml': 'practice',
  'events.yaml': 'event',
  'instruments.yaml': 'instrument',
}

/** Reads all concepts of a folder, file by file in alphabetical order; throws SourceError on the first fault. */
export function readVocabulary(directory: string = import.meta.dirname): Concept[] {
  return readSourced(directory).map(({ concept }) => concept)
}

/** A concept whose new official documents are looked for, by each of its words. */
export interface FollowedConcept {
  concept: Concept
  words: string[]
}

/** The concepts that ask to be followed, in the order of the files; throws SourceError on the first fault. */
export function readFollowed(directory: string = import.meta.dirname): FollowedConcept[] {
  return readSourced(directory)
    .filter(({ follow }) => follow.length > 0)
    .map(({ concept, follow }) => ({ concept, words: follow }))
}

function readSourced(directory: string): SourcedConcept[] {
  const concepts: SourcedConcept[] = []
  for (const name of readdirSync(directory).toSorted()) {
    if (!/\.ya?ml$/.test(name)) continue
    const file = join(directory, name)
    const kind = kinds[name]
    if (!kind) {
      throw new SourceError(`This file is no kind of concept: ${name}.`, {
        file: relative(process.cwd(), file),
        line: null,
        advice: `Name it one of ${Object.keys(kinds).join(', ')}.`,
      })
    }
    const source = readYaml(file)
    for (const item of listOf(source.root, source, 'Begin each concept with `- id: ...`.')) {
      concepts.push(readConcept(item, kind, source))
    }
  }
  checkIds(concepts)
  checkTerms(concepts)
  return concepts
}

/** Every id once, and no reference to a concept that is not there. */
function checkIds(concepts: SourcedConcept[]): void {
  const known = new Set<string>()
  for (const { concept, source, idNode } of concepts) {
    if (known.has(concept.id)) {
      throw source.fault(idNode, {
        problem: `Two concepts have the id ${concept.id}.`,
        advice: 'Merge them, or name one of them more closely.',
      })
    }
    known.add(concept.id)
  }
  for (const { concept, source, references } of concepts) {
    for (const { id, node } of references) {
      if (known.has(id) && id !== concept.id) continue
      throw source.fault(node, {
        problem: `${concept.id} refers to ${id === concept.id ? 'itself' : `a concept that is not there: ${id}`}.`,
        advice: 'Correct the id, or take the reference out.',
      })
    }
  }
}

/** No term means two concepts, and none stands twice in one language of a concept. */
function checkTerms(concepts: SourcedConcept[]): void {
  const seen = new Map<string, { concept: string; languages: Set<string> }>()
  for (const { concept, source, labelNodes } of concepts) {
    for (const [index, { text, language }] of concept.labels.entries()) {
      const term = foldTerm(text)
      const before = seen.get(term)
      if (!before) {
        seen.set(term, { concept: concept.id, languages: new Set([language]) })
      } else if (before.concept !== concept.id || before.languages.has(language)) {
        throw source.fault(labelNodes[index], {
          problem: `The term "${text}" of ${concept.id} is already a term of ${before.concept}.`,
          advice: 'Keep it where it says most; capitals, diacritics and hyphens make no other term.',
        })
      } else {
        before.languages.add(language)
      }
    }
  }
}
