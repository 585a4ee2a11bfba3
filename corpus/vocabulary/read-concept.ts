import { isScalar, type Pair, type Scalar } from 'yaml'
import { searchedWords } from '../official/searched-words.ts'
import type { Concept, ConceptKind, Label, Language } from './concept.ts'
import { readLabel } from './read-label.ts'
import { fieldsOf, listOf, type YamlSource } from './yaml-source.ts'

/** A concept with the places of what can only be checked once all concepts are known. */
export interface SourcedConcept {
  concept: Concept
  source: YamlSource
  /** The node of the id. */
  idNode: unknown
  /** The node of each label, in the order of `concept.labels`. */
  labelNodes: unknown[]
  /** Each other concept named in `needs` and `related`. */
  references: { id: string; node: unknown }[]
  /** Words by which new official documents on it are looked for; they serve the makers only, so the concept has them not. */
  follow: string[]
}

const languages: readonly Language[] = ['nl', 'en', 'de', 'fr', 'zh', 'ug', 'tr']
const settings = ['id', 'marked', 'needs', 'weight', 'related', 'follow']
const fieldNames = [...settings, ...languages].join(', ')

/** Reads one item of a vocabulary file; throws SourceError on anything it does not understand. */
export function readConcept(node: unknown, kind: ConceptKind, source: YamlSource): SourcedConcept {
  const fields = new Map(
    fieldsOf(node, source, 'Begin each concept with `- id: ...`.').map((field) => [field.key.value, field]),
  )
  for (const [name, field] of fields) {
    if (settings.includes(name) || languages.some((language) => language === name)) continue
    throw source.fault(field, {
      problem: `This field is not known: ${name}.`,
      advice: `A concept has ${fieldNames}.`,
    })
  }

  const idNode = fields.get('id')?.value ?? node
  const id = scalarOf(idNode)
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw source.fault(idNode, {
      problem: `This is no id of a concept: ${String(id)}.`,
      advice: 'Write kebab-case English, such as `forced-labour`.',
    })
  }

  const labels: Label[] = []
  const labelNodes: unknown[] = []
  for (const language of languages) {
    const field = fields.get(language)
    if (!field) continue
    for (const item of listOf(field.value, source, `Write \`${language}: [one label, another]\`.`)) {
      const label = readLabel(String(scalarOf(item) ?? ''), language)
      if ('problem' in label) throw source.fault(item ?? field, label)
      labels.push(label)
      labelNodes.push(item)
    }
  }

  const references: SourcedConcept['references'] = []
  const needs = fields.get('needs')
  for (const item of needs ? listOf(needs.value, source, 'Write `needs: [xinjiang, uyghurs]`.') : []) {
    references.push({ id: String(scalarOf(item)), node: item })
  }
  const needed = references.map((reference) => reference.id)

  const related: Record<string, number> = {}
  const relations = fields.get('related')
  for (const relation of relations
    ? fieldsOf(relations.value, source, 'Write `related: { supply-chains: 0.4 }`.')
    : []) {
    related[relation.key.value] = readShare(relation, source)
    references.push({ id: relation.key.value, node: relation })
  }

  const weight = fields.get('weight')
  return {
    concept: {
      id,
      kind,
      preferred: {
        nl: preferred('nl', labels, { idNode, id, source }),
        en: preferred('en', labels, { idNode, id, source }),
      },
      labels,
      related,
      marked: readSwitch(fields.get('marked'), source),
      needs: needed,
      weight: weight ? readShare(weight, source) : 1,
    },
    source,
    idNode,
    labelNodes,
    references,
    follow: readFollow(fields.get('follow'), source),
  }
}

function readFollow(field: Pair<Scalar<string>, unknown> | undefined, source: YamlSource): string[] {
  const advice = 'Write `follow: [Xinjiang, Oost-Turkestan]`: words as official documents have them.'
  const items = field ? listOf(field.value, source, advice) : []
  return items.map((item) => {
    const text = scalarOf(item)
    if (typeof text === 'string' && searchedWords(text).length > 0) return text
    throw source.fault(item ?? field, { problem: `These are no words: ${String(text)}.`, advice })
  })
}

function scalarOf(node: unknown): unknown {
  return isScalar(node) ? node.value : undefined
}

/** The first label of the language; one that only serves queries is no title. */
function preferred(
  language: 'nl' | 'en',
  labels: Label[],
  place: { id: string; idNode: unknown; source: YamlSource },
): string {
  const first = labels.find((label) => label.language === language)
  if (first && first.strength !== 'query') return first.text
  throw place.source.fault(place.idNode, {
    problem: `The concept ${place.id} has no ${language} label to be shown by.`,
    advice: `Begin \`${language}: [...]\` with its title, without \`~\`.`,
  })
}

function readSwitch(field: Pair<Scalar<string>, unknown> | undefined, source: YamlSource): boolean {
  if (!field) return false
  const value = scalarOf(field.value)
  if (typeof value === 'boolean') return value
  throw source.fault(field, {
    problem: `Whether a concept is marked is true or false, not ${String(value)}.`,
    advice: 'Write `marked: true`, or leave the field out.',
  })
}

/** A number above 0 up to 1. */
function readShare(field: Pair<Scalar<string>, unknown>, source: YamlSource): number {
  const value = scalarOf(field.value)
  if (typeof value === 'number' && value > 0 && value <= 1) return value
  throw source.fault(field, {
    problem: `${field.key.value} is out of range: ${String(value)}.`,
    advice: 'Give a number above 0, up to 1.',
  })
}
