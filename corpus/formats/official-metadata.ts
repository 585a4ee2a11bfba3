import { singleSpaced } from '../parsing/line.ts'
import type { StatedFacts } from '../parsing/reading.ts'
import { SourceError } from '../source-error.ts'
import { decodeText } from './decode-text.ts'
import { descendants, descendantsNamed, type TreeElement, textOf } from './tree.ts'
import { readXml } from './xml-tree.ts'

/**
 * What the publisher states of a document, field by field with all values in their order. A field has its name without
 * prefix, so that `OVERHEIDop.indiener`, `overheidop:indiener` and `overheidwetgeving:indiener` are one: `indiener`.
 */
export type OfficialMetadata = ReadonlyMap<string, readonly string[]>

const ROOTS = ['metadata_gegevens', 'owms-metadata']

/** Reads a `metadata.xml` or `metadata_owms.xml`. Throws a SourceError where it is neither. */
export function readOfficialMetadata(bytes: Uint8Array, file: string): OfficialMetadata {
  const root = readXml(decodeText(bytes, file), file)
  if (!ROOTS.includes(root.name)) {
    throw new SourceError(`These are no official metadata, but an element <${root.name}>.`, {
      file,
      line: root.line,
      advice: 'They stand at the official address of a document, followed by "/metadata.xml".',
    })
  }
  return root.name === 'owms-metadata' ? metadataOfElements(root) : metadataOfMetas(root)
}

/** Of elements with name and content: `<metadata name="OVERHEIDop.indiener" content="H. Kat"/>`, or HTML's `<meta>`. */
export function metadataOfMetas(root: TreeElement): OfficialMetadata {
  return gather(
    descendants(root).map(({ attributes: { name = '', content = '' } }) => [name, content] as const),
  )
}

/** Of elements that are called like their field: `<overheidop:indiener>H. Kat</overheidop:indiener>`. */
export function metadataOfElements(root: TreeElement): OfficialMetadata {
  const leaves = descendants(root).filter(({ children }) =>
    children.every((each) => typeof each === 'string'),
  )
  return gather(leaves.map((element) => [element.name, textOf(element)] as const))
}

/** Of an odt's `meta.xml`: `<meta:user-defined meta:name="OVERHEIDop.ParlID/DC.identifier">ah-tk-20202021-3235</…>`. */
export function metadataOfUserDefined(root: TreeElement): OfficialMetadata {
  return gather(
    descendantsNamed(root, 'meta:user-defined').map(
      (element) => [element.attributes['meta:name'] ?? '', textOf(element)] as const,
    ),
  )
}

function gather(pairs: readonly (readonly [name: string, value: string])[]): OfficialMetadata {
  const fields = new Map<string, string[]>()
  for (const [name, content] of pairs) {
    const field = name.replace(/^.*[./:]/u, '')
    const value = singleSpaced(content).trim()
    if (field === '' || value === '') continue
    fields.set(field, [...(fields.get(field) ?? []), value])
  }
  return fields
}

/** The facts among metadata; who asked and who answers are left out, since neither party nor role stands there. */
export function factsOfMetadata(metadata: OfficialMetadata): StatedFacts {
  const one = (field: string) => metadata.get(field)?.[0]
  const id = metadata.get('identifier')?.find((value) => /^[a-z]+-/u.test(value)) ?? idInAddress(metadata)
  const title = one('documenttitel') ?? one('title')
  const publishedOn = one('datumOntvangst') ?? one('issued') ?? one('available')
  const zaak = one('vraagnummer')
  const dossier = one('dossiernummer')
  const subnumber = one('ondernummer')
  const references = {
    ...(zaak === undefined ? {} : { zaak }),
    ...(dossier === undefined ? {} : { dossier }),
    ...(subnumber === undefined ? {} : { subnumber }),
  }
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(Object.keys(references).length === 0 ? {} : { references }),
  }
}

/** `https://zoek.officielebekendmakingen.nl/ah-tk-20202021-3235/metadata.xml` names the document whose metadata stand there. */
function idInAddress(metadata: OfficialMetadata): string | undefined {
  const address = metadata.get('externMetadataRecord')?.[0] ?? ''
  return /\/([a-z]+-[\w-]+)\/metadata\.xml$/u.exec(address)?.[1]
}
