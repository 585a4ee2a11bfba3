import type { Reading } from '../parsing/reading.ts'
import { setHeadings } from '../parsing/set-headings.ts'
import { finishDraft, newDraft } from './draft.ts'
import { refuseOutlineNumbers } from './odt-refusals.ts'
import { odtStyles } from './odt-styles.ts'
import { refuseRepeated } from './odt-tables.ts'
import { odtVocabulary } from './odt-vocabulary.ts'
import { factsOfMetadata, metadataOfUserDefined } from './official-metadata.ts'
import type { Parts } from './packed-document.ts'
import { refuseHiddenOdt } from './refuse-unread.ts'
import { descendants, descendantsNamed, type TreeElement, textOf } from './tree.ts'
import { walkMarkup } from './walk.ts'
import { struckThrough } from './walking.ts'

const PARAGRAPHS = new Set(['text:p', 'text:h'])

/** Reads an odt. Its lines are numbered by its paragraphs, since its XML stands on one line. */
export function readOdt(parts: Parts, file: string): Reading {
  refuseHiddenOdt(parts, file)
  const content = parts.get('content.xml')
  const styles = parts.get('styles.xml')
  const draft = newDraft(file)
  const roots = [content, styles].filter((part) => part !== undefined)
  const pages = styles ? descendantsNamed(styles, 'office:master-styles') : []
  let paragraphs = 0
  const texts = [...(content ? descendantsNamed(content, 'office:text') : []), ...pages]
  for (const root of texts) for (const element of [root, ...descendants(root)]) number(element)
  const all = roots.flatMap(descendants)
  const textStyles = odtStyles(all)
  const vocabulary = odtVocabulary(all, { styles: textStyles, file })
  for (const root of texts) {
    refuseRepeated(root, file)
    walkMarkup(root, { draft, vocabulary })
  }
  if (content && styles) refuseOutlineNumbers(content, styles, file)
  const struck = (content ? descendants(content) : []).find(
    (element) =>
      PARAGRAPHS.has(element.name) &&
      textStyles.isStruck(element.attributes['text:style-name'] ?? '', 'paragraph') &&
      textOf(element) !== '',
  )
  if (struck) draft.oddities.push(struckThrough(textOf(struck), struck.line))
  const meta = parts.get('meta.xml')
  const reading = finishDraft(draft, meta ? factsOfMetadata(metadataOfUserDefined(meta)) : {})
  return { ...reading, body: setHeadings(reading.body) }

  function number(element: TreeElement): void {
    if (PARAGRAPHS.has(element.name)) paragraphs++
    element.line = Math.max(1, paragraphs)
  }
}
