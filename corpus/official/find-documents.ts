import { findAtKoop } from './find-koop.ts'
import { findAtTweedeKamer } from './find-tk.ts'
import type { Finder, Findings, Question } from './finding.ts'
import { newestFirst } from './found-document.ts'
import { type Network, realNetwork } from './network.ts'
import { type OfficialServers, officialServers } from './servers.ts'

/** Where documents are looked for: at the Tweede Kamer by their subject line, at KOOP by all their text. */
export type Source = 'tk' | 'koop'

/**
 * The Tweede Kamer's, because its subject line says what a document is about, and it knows each on the day it comes. KOOP
 * has both chambers and the whole text, but days later, and with every document that mentions the words once.
 */
export const DEFAULT_SOURCE: Source = 'tk'

/** The sources by name. */
export const SOURCES: Record<Source, { finder: Finder; name: string }> = {
  tk: { finder: findAtTweedeKamer, name: 'open data of the Tweede Kamer, subject lines' },
  koop: { finder: findAtKoop, name: 'repository of KOOP, full texts' },
}

/** What finding needs from outside; tests replace it. */
export interface Outside {
  servers: OfficialServers
  network: Network
}

/** The real servers, or those that the environment puts in their place. */
export function realOutside(): Outside {
  return { servers: officialServers(), network: realNetwork }
}

/** Asks a source; each document comes once, the newest first. Throws a FetchError. */
export async function findDocuments(
  question: Question,
  source: Source,
  outside: Outside = realOutside(),
): Promise<Findings> {
  const findings = await SOURCES[source].finder(question, outside)
  return { ...findings, documents: newestFirst(findings.documents) }
}
