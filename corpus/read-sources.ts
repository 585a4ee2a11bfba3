import { readCorpus } from './read-corpus.ts'
import { readEdition } from './read-edition.ts'
import type { OfficialDocument } from './types.ts'
import type { Concept } from './vocabulary/concept.ts'
import { readVocabulary } from './vocabulary/read-vocabulary.ts'

/** All that the corpus is made from, read and checked; throws a `SourceError` at the first fault. Runs in Node. */
export function readSources(): { edition: string; documents: OfficialDocument[]; concepts: Concept[] } {
  return { edition: readEdition(), documents: readCorpus(), concepts: readVocabulary() }
}
