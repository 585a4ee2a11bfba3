import { readCorpus } from './read-corpus.ts'
import { readEdition } from './read-edition.ts'
import { type Register, readRegister } from './read-register.ts'
import { refuseIdleCorrections } from './register/idle-corrections.ts'
import type { OfficialDocument } from './types.ts'
import { type CommonWords, readCommonWords } from './vocabulary/common-words.ts'
import type { Concept } from './vocabulary/concept.ts'
import { readVocabulary } from './vocabulary/read-vocabulary.ts'

export interface Sources {
  edition: string
  documents: OfficialDocument[]
  concepts: Concept[]
  register: Register
  commonWords: CommonWords
}

/** All that the corpus is made from, read and checked; throws a `SourceError` at the first fault. Runs in Node. */
export async function readSources(): Promise<Sources> {
  const concepts = readVocabulary()
  const register = readRegister(new Set(concepts.map(({ id }) => id)))
  const documents = await readCorpus()
  refuseIdleCorrections(register.corrections, documents)
  return { edition: readEdition(), documents, concepts, register, commonWords: readCommonWords() }
}
