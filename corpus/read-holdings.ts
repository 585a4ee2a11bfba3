import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Holdings } from './official/holdings.ts'
import { DOCUMENTS } from './read-corpus.ts'
import { readMetadata } from './read-document.ts'
import { readRegister } from './read-register.ts'
import { readVocabulary } from './vocabulary/read-vocabulary.ts'

/** What the corpus and the register hold, by their metadata only; throws a SourceError at the first fault. */
export function readHoldings(directory: string = DOCUMENTS): Holdings {
  const files = readdirSync(directory).filter((name) => name.endsWith('.json'))
  const corpus = files.map((name) => {
    const { id, kind, publishedOn, askedOn, references } = readMetadata(join(directory, name)).facts
    return { id, kind, zaak: references.zaak ?? null, date: publishedOn ?? askedOn }
  })
  const concepts = readVocabulary().map(({ id }) => id)
  return { corpus, register: readRegister(new Set(concepts)).documents }
}
