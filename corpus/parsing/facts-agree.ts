import type { DocumentFacts, References } from '../types.ts'
import type { Contradiction } from './facts-fit.ts'
import type { FactsInText } from './facts-in-text.ts'
import type { ParsedDocument } from './parse-document.ts'

const SINGLE_REFERENCES: (keyof References)[] = ['zaak', 'kenmerk', 'dossier', 'subnumber']

/** The first fact that a document's own text states and its metadata say otherwise, or null. */
export function contradictionWithText(
  facts: DocumentFacts,
  inText: FactsInText,
  { opening, closing }: Pick<ParsedDocument, 'opening' | 'closing'>,
): Contradiction | null {
  const said: [field: string, inText: string | null | undefined, given: string | null | undefined][] = [
    ['askedOn', inText.askedOn, facts.askedOn],
    ['publishedOn', inText.publishedOn, facts.publishedOn],
    ...SINGLE_REFERENCES.map((field): [string, string | undefined, string | undefined] => [
      field,
      inText.references[field],
      facts.references[field],
    ]),
  ]
  for (const [field, text, given] of said) {
    if (text === null || text === undefined || text === given) continue
    return contradiction(field, text, given)
  }
  const frame = [...opening, ...closing].join(' ')
  const askers = (list: DocumentFacts['askers']) => list.map(({ name, party }) => ({ name, of: party }))
  const ministers = (list: DocumentFacts['ministers']) =>
    list.map(({ name, role }) => ({ name, of: role.replace(RANK, '') }))
  return (
    namesContradict('askers', askers(inText.askers), { given: askers(facts.askers), also: [], frame }) ??
    namesContradict('ministers', ministers(inText.ministers), {
      given: ministers(facts.ministers),
      also: ministers(facts.alsoFor ?? []),
      frame,
    })
  )
}

/** `minister van Justitie en Veiligheid`. */
const RANK = /^(?:minister|staatssecretaris) (?:van|voor) /iu

interface Named {
  name: string
  of: string
}

/** Whoever the text names must be given; whoever is given must stand somewhere in a text that names anybody. */
function namesContradict(
  field: string,
  inText: readonly Named[],
  { given, also, frame }: { given: readonly Named[]; also: readonly Named[]; frame: string },
): Contradiction | null {
  if (inText.length === 0) return null
  const known = new Set([...given, ...also].map(spelled))
  const lacks = inText.some((each) => !known.has(spelled(each)))
  const adds = given.some(({ name }) => !frame.toLowerCase().includes(name.toLowerCase()))
  return lacks || adds ? contradiction(field, listed(inText), listed(given)) : null
}

/** `Van Dijk` and `van Dijk` are one. */
function spelled({ name, of }: Named): string {
  return `${name} (${of})`.toLowerCase()
}

function listed(names: readonly Named[]): string {
  return names.map(({ name, of }) => `${name} (${of})`).join(', ') || 'nobody'
}

function contradiction(field: string, text: string, given: string | null | undefined): Contradiction {
  return {
    field,
    problem: `By its text the document's "${field}" is ${text}, but here it is ${given ?? 'missing'}.`,
  }
}
