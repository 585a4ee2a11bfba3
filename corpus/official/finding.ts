import type { DocumentKind } from '../types.ts'
import type { FoundDocument } from './found-document.ts'
import type { Network } from './network.ts'
import type { OfficialServers } from './servers.ts'

/** What to look for. */
export interface Question {
  /** Words and phrases that must all be there; as `searchedWords` gives them. */
  words: readonly string[]
  kinds: readonly DocumentKind[]
  /** ISO day: nothing from before it. */
  since: string | null
  /** The server is asked for no more than this many documents. */
  most: number
}

/** What a server gave. */
export interface Findings {
  documents: FoundDocument[]
  /** How many there are at the server; null where it counts documents of other kinds too. */
  total: number | null
  /** Whether there was more than was taken. */
  cut: boolean
}

export type Finder = (
  question: Question,
  from: { servers: OfficialServers; network: Network },
) => Promise<Findings>
