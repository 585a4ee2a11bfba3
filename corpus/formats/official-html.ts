import type { Reading } from '../parsing/reading.ts'
import { SourceError } from '../source-error.ts'
import { finishDraft, newDraft } from './draft.ts'
import { htmlMarkers } from './html-lists.ts'
import { htmlVocabulary } from './html-vocabulary.ts'
import { factsOfMetadata, metadataOfMetas } from './official-metadata.ts'
import { refuseOtherKind } from './other-kinds.ts'
import { descendants, descendantsNamed, type TreeElement, textOf } from './tree.ts'
import { walkMarkup } from './walk.ts'
import { struckThrough } from './walking.ts'

/** Reads the page of an official publication; what the site puts around the publication is furniture. */
export function readOfficialHtml(root: TreeElement, file: string): Reading {
  const [body = root] = descendantsNamed(root, 'body')
  const publication = findPublication(body)
  if (!publication) {
    throw new SourceError('This page holds no official publication.', {
      file,
      line: null,
      advice:
        'Look whether the document exists at its official address; a missing one may come as a page that says so.',
    })
  }
  const parts = descendants(publication).flatMap(({ attributes, line }) =>
    (attributes.class?.split(/\s+/u) ?? []).map((name) => ({ name, line })),
  )
  refuseOtherKind(parts, file)
  const markers = htmlMarkers(body, { publication, file })
  const draft = newDraft(file)
  walkMarkup(body, { draft, vocabulary: htmlVocabulary(body, publication, { markers, file }) })
  const struck = descendants(publication).find((element) => isStruck(element) && textOf(element) !== '')
  if (struck) draft.oddities.push(struckThrough(textOf(struck), struck.line))
  const metas = descendantsNamed(root, 'meta')
  const facts = factsOfMetadata(metadataOfMetas({ ...root, children: metas }))
  return finishDraft(draft, facts)
}

/** `<span style="text-decoration: line-through">`. */
function isStruck({ attributes: { style = '' } }: TreeElement): boolean {
  return /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/iu.test(style)
}

/** The part of a page that is the publication: by its name, else what holds its questions or its paper. */
function findPublication(body: TreeElement): TreeElement | undefined {
  const all = descendants(body)
  const named = all.find(({ attributes }) => attributes.id === 'broodtekst')
  const holds = (element: TreeElement) => descendants(element).some(isOfPublication)
  if (named) return named.children.some((child) => typeof child !== 'string') ? named : undefined
  return (
    all.find((element) => element.attributes.id === 'main-column' && holds(element)) ??
    all.findLast((element) => (element.name === 'article' || element.name === 'main') && holds(element)) ??
    (all.some(isOfPublication) ? body : undefined)
  )
}

/** `<div class="vraag">`, `<div class="stuk">`. */
function isOfPublication({ name, attributes }: TreeElement): boolean {
  return name === 'div' && /(?:^| )(?:vraag|antwoord|stuk)(?: |$)/u.test(attributes.class ?? '')
}
