import { officialUrl, parseOfficialId } from '../identifiers.ts'
import type { DocumentKind } from '../types.ts'
import { type FoundDocument, oneLine } from './found-document.ts'
import type { ODataRecord } from './odata-record.ts'
import { kindOfSoort } from './soorten.ts'

/** `2021Z01089`. */
const ZAAK = /^\d{4}Z\d{5}$/u
/** `f4c21a9b-6f60-4e9c-a2c5-3d1c5bd5b7b4`. */
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu

/** A document of the Tweede Kamer's open data; null for one that was withdrawn, or of a kind we do not have. */
export function odataDocument(record: ODataRecord, odata: string): FoundDocument | null {
  const calledKind = record.text('Soort')
  const kind = kindOfSoort(calledKind)
  if (kind === null || record.isTrue('Verwijderd')) return null
  const zaak = record.expanded('Zaak')[0]?.text('Nummer', ZAAK) ?? null
  const id = officialIdOf(record, { kind, zaak })
  const subject = record.optionalText('Onderwerp') ?? record.optionalText('Titel') ?? ''
  return {
    id,
    kind,
    calledKind,
    title: oneLine(subject),
    date: dutchDay(record.optionalText('Datum')),
    zaak,
    number: oneLine(record.optionalText('DocumentNummer') ?? '') || null,
    ...peopleOf(record),
    url: id === null ? `${odata}/Document(${record.text('Id', GUID)})/resource` : officialUrl(id),
  }
}

/** What the document is or will be published under, by the publisher's word, or the numbers parliament gave it. */
function officialIdOf(
  record: ODataRecord,
  { kind, zaak }: { kind: DocumentKind; zaak: string | null },
): string | null {
  const stated = record.expanded('HuidigeDocumentVersie')[0]?.optionalText('ExterneIdentifier') ?? ''
  const year = record.optionalText('Vergaderjaar') ?? ''
  const ids = [
    stated,
    appendixId(record.optionalText('Aanhangselnummer') ?? '', year),
    paperId(record),
    kind === 'question' && zaak !== null ? `kv-tk-${zaak}` : '',
  ]
  return ids.find((id) => parseOfficialId(id) !== null) ?? null
}

/** `242501546` of `2024-2025` is number 1546 of that year: `ah-tk-20242025-1546`. Nothing where the two disagree. */
function appendixId(number: string, year: string): string {
  const [, from = '', to = ''] = /^\d\d(\d\d)-\d\d(\d\d)$/u.exec(year) ?? []
  if (from === '' || !/^\d{9}$/u.test(number) || !number.startsWith(from + to)) return ''
  return `ah-tk-${year.replace('-', '')}-${Number(number.slice(4))}`
}

/** Number 53 in dossier 36600 with addition V: `kst-36600-V-53`. In two dossiers it has two numbers, and one is not said. */
function paperId(record: ODataRecord): string {
  const [dossier, ...others] = record.expanded('Kamerstukdossier')
  const subnumber = record.optionalNumber('Volgnummer') ?? -1
  if (!dossier || others.length > 0 || subnumber < 1) return ''
  const addition = dossier.optionalText('Toevoeging')
  const number = dossier.optionalNumber('Nummer')
  return ['kst', number, ...(addition ? [addition] : []), subnumber].join('-')
}

/** Members have a party, ministers say what they are minister of; whoever signed comes before who is only addressed. */
function peopleOf(record: ODataRecord): { askers: string[]; ministers: string[] } {
  const askers: string[] = []
  const ministers: string[] = []
  const actors = [
    ...record.expanded('DocumentActor'),
    ...record.expanded('Zaak').flatMap((zaak) => zaak.expanded('ZaakActor')),
  ]
  for (const actor of actors) {
    const text = (field: string) => oneLine(actor.optionalText(field) ?? '')
    const [name, party, role] = [text('ActorNaam'), text('ActorFractie'), text('Functie')]
    // `Indiener`, `Medeindiener`, `Eerste ondertekenaar`; not `Rapporteur`.
    const submits = /indiener|ondertekenaar/iu.test(text('Relatie'))
    if (party !== '' && submits) askers.push(`${name} (${party})`)
    else if (/^(?:minister|staatssecretaris)/iu.test(role)) ministers.push(`${name} (${role})`)
  }
  return { askers: unique(askers), ministers: unique(ministers) }
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

const DUTCH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** The day in the Netherlands: `2025-06-11T22:00:00Z` is the beginning of 12 June there. */
function dutchDay(moment: string | null): string | null {
  const time = new Date(moment ?? Number.NaN)
  return Number.isNaN(time.getTime()) ? null : DUTCH_DAY.format(time)
}
