import { fold } from '../detection/fold.ts'
import type { OfficialDocument } from '../types.ts'
import type { Hit } from './rank.ts'

/**
 * The passages a query names by number, where it is nothing but a number: one passage (`ah-tk-20212022-3578#9`), or all of a
 * document by its identifier, zaak or kenmerk. Null for any other query.
 */
export function passagesByIdentifier(query: string, documents: readonly OfficialDocument[]): Hit[] | null {
  const wanted = fold(query).trim()
  const found = documents.flatMap(({ id, references, passages }) => {
    const { dossier: _, subnumber: __, ...own } = references
    const isNamed = [id, ...Object.values(own)].some((name) => fold(name) === wanted)
    return isNamed ? passages : passages.filter((passage) => fold(passage.id) === wanted)
  })
  return found.length > 0 ? found.map(({ id }) => ({ id, score: 1 })) : null
}
