import { parseOfficialId } from '../identifiers.ts'
import type { DocumentKind } from '../types.ts'

/** What an official server says of one document; its texts are as the server writes them, on one line. */
export interface FoundDocument {
  /** Official identifier, `ah-tk-20202021-1699`; null for what is not published under one, or not yet. */
  id: string | null
  kind: DocumentKind
  /** What the server itself calls it: `Brief regering`. */
  calledKind: string
  title: string
  /** What the server itself numbers it, `2025D16123`; null where it has no such number. */
  number: string | null
  /** ISO day. */
  date: string | null
  /** Case number at parliament, `2021Z01089`. */
  zaak: string | null
  askers: string[]
  ministers: string[]
  /** Where it can be read. */
  url: string
}

/** Each document once and the newest first, though a server gives it twice, or as two versions of one. */
export function newestFirst(documents: readonly FoundDocument[]): FoundDocument[] {
  const kept: FoundDocument[] = []
  // A document with its official identifier stands for the version that has none yet.
  const numbered = documents.filter(hasOfficialId)
  for (const document of [...numbered, ...documents.filter((each) => !hasOfficialId(each))]) {
    if (!kept.some((other) => isSame(other, document))) kept.push(document)
  }
  return kept.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.url.localeCompare(b.url))
}

function hasOfficialId({ id }: FoundDocument): boolean {
  return id !== null && parseOfficialId(id) !== null
}

function isSame(a: FoundDocument, b: FoundDocument): boolean {
  if (a.url === b.url || (a.id !== null && a.id === b.id)) return true
  if (hasOfficialId(a) && hasOfficialId(b)) return false
  if (a.kind !== b.kind || a.date === null || a.date !== b.date) return false
  return a.zaak !== null && b.zaak !== null ? a.zaak === b.zaak : a.title === b.title
}

/** A text from outside on one line, without what would steer a terminal. */
export function oneLine(text: string): string {
  // Soft hyphens and marks of direction are no white space.
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim()
}
