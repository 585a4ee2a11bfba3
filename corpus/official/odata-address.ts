import type { Question } from './finding.ts'
import { SOORTEN } from './soorten.ts'

/**
 * The address of the first page of documents with all words in their subject line, the newest first. No number of them is
 * asked for: then the server names no next page.
 */
export function odataAddress({ words, kinds, since }: Question, odata: string): string {
  const soorten = kinds.flatMap((kind) => SOORTEN[kind])
  const filter = [
    'Verwijderd eq false',
    `(${soorten.map((soort) => `Soort eq ${quoted(soort)}`).join(' or ')})`,
    ...words.map((word) => `contains(Onderwerp,${quoted(word)})`),
    // A day begins there at 00:00+01:00 or +02:00, so this is never after its beginning.
    ...(since === null ? [] : [`Datum ge ${since}T00:00:00+02:00`]),
  ]
  const parameters = {
    $filter: filter.join(' and '),
    $orderby: 'Datum desc',
    $expand: EXPANSION,
    $count: 'true',
  }
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `${odata}/Document?${query.join('&')}`
}

/** What hangs on a document: its identifier, its case and who asked, its dossier, who signed; `;` parts the options inside. */
const EXPANSION = [
  'HuidigeDocumentVersie($select=ExterneIdentifier)',
  'Zaak($select=Nummer;$expand=ZaakActor)',
  'Kamerstukdossier($select=Nummer,Toevoeging)',
  'DocumentActor',
].join(',')

/** A text in OData: `'s-Hertogenbosch` is `'''s-Hertogenbosch'`. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
