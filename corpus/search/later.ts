import type { Matcher } from '../detection/matcher.ts'
import { dayOf, isPosition } from '../positions.ts'
import { type KnownDocument, laterOn } from '../register/known-document.ts'
import type { DocumentFacts, OfficialDocument } from '../types.ts'
import type { BundledConcept, CorpusBundle } from './bundle.ts'
import { GENERIC_WEIGHT } from './rank.ts'

/** What a passage must be about a subject for its document to be on it: more than a mention, as `aboutness` weighs. */
const ON_SUBJECT = 4

/** What is needed to say what came later. */
export interface LaterSources {
  bundle: CorpusBundle
  concepts: ReadonlyMap<string, BundledConcept>
  matchers: { passage: Matcher }
}

/** `Gewijzigde motie van het lid Kuzu c.s. over ` says what a document is, and not what it is about. */
const MOTION_TITLE = /^(?:\p{L}+ ){0,2}motie van (?:het lid|de leden) .{1,120}? over /iu

/** Concepts that say something; a generic one (China, the cabinet) would call nearly everything the same subject. */
export function tellingConcepts(
  ids: readonly string[],
  { concepts }: Pick<LaterSources, 'concepts'>,
): string[] {
  return ids.filter((id) => (concepts.get(id)?.weight ?? 0) > GENERIC_WEIGHT)
}

/** What a document is about: what its title names, or else what most of its passages speak of. */
export function subjectsOf(
  document: Pick<OfficialDocument, 'title' | 'passages'>,
  sources: LaterSources,
): string[] {
  const title = document.title.replace(MOTION_TITLE, '')
  const named = sources.matchers.passage.findAll(title).map(({ concept }) => concept)
  const inTitle = tellingConcepts([...new Set(named)], sources)
  if (inTitle.length > 0) return inTitle
  const weights = new Map<string, number>()
  for (const { id } of document.passages) {
    for (const [concept, weight] of Object.entries(sources.bundle.about[id] ?? {}))
      weights.set(concept, (weights.get(concept) ?? 0) + weight)
  }
  const strongest = [...weights].sort(([, one], [, other]) => other - one).map(([concept]) => concept)
  return tellingConcepts(strongest, sources).slice(0, 1)
}

/** Known documents on these concepts later than a document; none where that is without a day. */
export function knownLater(
  concepts: readonly string[],
  document: DocumentFacts,
  { bundle }: LaterSources,
): KnownDocument[] {
  const day = dayOf(document)
  return day === null ? [] : laterOn(concepts, { after: day, known: bundle.register })
}

/** Later than a result, by its main concept; one that was looked up by its number shares none, and goes by its document's. */
export function laterThanOne(
  { document, concepts }: { document: DocumentFacts; concepts: readonly string[] },
  sources: LaterSources,
): KnownDocument[] {
  const [main] = tellingConcepts(concepts, sources)
  const whole = sources.bundle.documents.find(({ id }) => id === document.id)
  const subjects = main !== undefined ? [main] : whole ? subjectsOf(whole, sources) : []
  return knownLater(subjects, document, sources)
}

/** Later than all positions among the results of a look-up of these concepts; all that is known where there is none. */
export function laterThanAll(
  results: readonly { document: DocumentFacts }[],
  concepts: readonly string[],
  sources: LaterSources,
): KnownDocument[] {
  let after = ''
  for (const { document } of results) {
    const day = dayOf(document) ?? ''
    if (day > after && isPosition(document)) after = day
  }
  return laterOn(tellingConcepts(concepts, sources), { after, known: sources.bundle.register })
}

/** Later positions of the corpus on what a document is about, the newest first, without their passages. */
export function heldLater(document: OfficialDocument, sources: LaterSources): DocumentFacts[] {
  const subjects = subjectsOf(document, sources)
  const isOnThem = ({ passages }: OfficialDocument) =>
    passages.some(({ id }) =>
      subjects.some((subject) => (sources.bundle.about[id]?.[subject] ?? 0) >= ON_SUBJECT),
    )
  const day = dayOf(document)
  if (day === null) return []
  return sources.bundle.documents
    .filter((other) => isPosition(other) && (dayOf(other) ?? '') > day)
    .filter(isOnThem)
    .map(({ passages: _, ...facts }) => facts)
    .sort((one, other) => (dayOf(other) ?? '').localeCompare(dayOf(one) ?? ''))
}
