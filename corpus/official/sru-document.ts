import { factsOfMetadata, type OfficialMetadata } from '../formats/official-metadata.ts'
import { officialUrl } from '../identifiers.ts'
import { isIsoDay } from '../json-source.ts'
import type { DocumentKind } from '../types.ts'
import { type FoundDocument, oneLine } from './found-document.ts'
import { notAsExpected } from './not-as-expected.ts'

/** A document of KOOP's repository; null for one of a kind we do not have. */
export function sruDocument(metadata: OfficialMetadata, url: string): FoundDocument | null {
  const series = metadata.get('publicatienaam')?.[0] ?? ''
  const called =
    metadata.get('subrubriek')?.[0] ?? metadata.get('type')?.find((type) => type !== series) ?? series
  const kind = kindOf(series, called)
  if (kind === null) return null
  const { id, title, publishedOn, references } = factsOfMetadata(metadata)
  if (id === undefined || !/^[a-z]+(?:-\w+)+$/u.test(id))
    throw notAsExpected(url, 'a document has no identifier')
  if (title === undefined) throw notAsExpected(url, `${id} has no title`)
  const submitted = (metadata.get('indiener') ?? []).map(oneLine)
  const addressed = (metadata.get('ontvanger') ?? []).map(oneLine)
  return {
    id,
    kind,
    calledKind: oneLine(called),
    title: oneLine(title),
    date: isIsoDay(publishedOn) ? publishedOn : null,
    zaak: references?.zaak ?? null,
    number: null,
    // A letter is submitted by its minister; of questions, the minister is whom they were put to.
    askers: kind === 'letter' ? [] : submitted,
    ministers: kind === 'letter' ? submitted : addressed,
    url: officialUrl(id),
  }
}

function kindOf(series: string, called: string): DocumentKind | null {
  switch (series) {
    case 'Kamervragen (Aanhangsel)':
      // `Antwoord`; `Mededeling` tells that the answer comes later.
      return /mededeling|uitstel/iu.test(called) ? 'delay' : 'answers'
    case 'Kamervragen zonder antwoord':
      return 'question'
    case 'Kamerstuk':
      // `Brief`, `Brief regering`, not `Brief commissie`; `Motie`, `Gewijzigde motie`.
      if (/^brief(?: (?:van de )?regering)?$/iu.test(called)) return 'letter'
      return /\bmotie\b/iu.test(called) ? 'motion' : null
    default:
      return null
  }
}
