import { isIsoDay } from '../json-source.ts'
import { singleSpaced } from '../parsing/line.ts'
import { rankIn } from '../parsing/people-in-text.ts'
import type { StatedFacts } from '../parsing/reading.ts'
import type { Asker, Minister, Rank, References } from '../types.ts'
import { factsOfMetadata, metadataOfMetas } from './official-metadata.ts'
import { childNamed, descendantsNamed, type TreeElement, textOf } from './tree.ts'

/** What an official publication in XML states in elements and attributes of its own: days, names, parties, numbers. */
export function statedInXml(root: TreeElement): StatedFacts {
  const metadata = childNamed(root, 'metadata')
  const facts = metadata ? factsOfMetadata(metadataOfMetas(metadata)) : {}
  const described = descendantsNamed(root, 'kamervraagomschrijving')
  const asked = described.find(({ attributes }) => attributes.type === 'vraag')
  const answered = described.find(({ attributes }) => attributes.type === 'antwoord')
  const askers = asked ? readAskers(asked) : []
  const ministers = answered ? readMinisters(answered) : []
  const askedOn = dayIn(asked)
  const publishedOn = dayIn(answered) ?? proposedOn(root) ?? facts.publishedOn
  const references = { ...numbersIn(root), ...facts.references }
  return {
    ...facts,
    ...(Object.keys(references).length > 0 ? { references } : {}),
    ...(askedOn ? { askedOn } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...(askers.length > 0 ? { askers } : {}),
    ...(ministers.length > 0 ? { ministers } : {}),
  }
}

/** `<datum isodatum="2021-06-03">3 juni 2021</datum>`; its own day is the last, days before it are of what it is about. */
function dayIn(element: TreeElement | undefined): string | undefined {
  const day = element && [...descendantsNamed(element, 'datum')].at(-1)?.attributes.isodatum
  return isIsoDay(day) ? day : undefined
}

/** `<dossiernr>21 501</dossiernr>-<raadnr>02</raadnr>` is dossier 21501-02, `<ondernummer>` the paper's own number. */
function numbersIn(root: TreeElement): References {
  const [dossier] = descendantsNamed(root, 'dossiernummer')
  const [subnumber] = descendantsNamed(root, 'ondernummer')
  const number =
    dossier && [...dossier.children].map((each) => (typeof each === 'string' ? '' : textOf(each)))
  return {
    ...(number
      ? {
          dossier: number
            .filter((part) => part !== '')
            .join('-')
            .replace(/ /gu, ''),
        }
      : {}),
    ...(subnumber ? { subnumber: textOf(subnumber) } : {}),
  }
}

/** The day of a motion: `<datumtekst>Voorgesteld <datum ...>`; a letter's `Ontvangen` is not the letter's own day. */
function proposedOn(root: TreeElement): string | undefined {
  const dated = descendantsNamed(root, 'datumtekst').find((each) => /^Voorgesteld/iu.test(textOf(each)))
  return dayIn(dated)
}

/** `<naam>...</naam>, <naam>...</naam> (beiden D66)`. */
function readAskers(description: TreeElement): Asker[] {
  const askers: Asker[] = []
  let waiting: string[] = []
  for (const child of description.children) {
    if (typeof child !== 'string') {
      if (child.name === 'naam') waiting.push(nameOf(child))
      continue
    }
    const party = /\(([^()]+)\)/u.exec(child)?.[1]?.replace(/^(?:beiden|allen) /u, '')
    if (party === undefined || waiting.length === 0) continue
    askers.push(...waiting.map((name) => ({ name, party: party.trim() })))
    waiting = []
  }
  return askers
}

/** `Minister <naam>...</naam> (<organisatie>Buitenlandse Zaken</organisatie>)`; who follows `mede namens` does not answer. */
function readMinisters(description: TreeElement): Minister[] {
  const ministers: Minister[] = []
  let waiting: { name: string; rank?: Rank }[] = []
  let said = ''
  for (const child of description.children) {
    if (typeof child === 'string') {
      if (/mede namens/iu.test(child)) break
      said = child
      continue
    }
    if (child.name === 'naam') waiting.push({ name: nameOf(child), ...rankIn(said) })
    if (child.name !== 'organisatie') continue
    ministers.push(...waiting.map(({ name, ...rank }) => ({ name, role: textOf(child), ...rank })))
    waiting = []
  }
  return ministers
}

/** First and last name, whether or not white space parts them. */
function nameOf(name: TreeElement): string {
  const parts = name.children.map((part) => (typeof part === 'string' ? part : textOf(part)))
  return singleSpaced(parts.join(' ')).trim()
}
