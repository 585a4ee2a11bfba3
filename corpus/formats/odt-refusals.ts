import { SourceError } from '../source-error.ts'
import { descendants, type TreeElement } from './tree.ts'

/** Refuses an odt whose headings are numbered by its outline: those numbers are printed, and not read. Throws a SourceError. */
export function refuseOutlineNumbers(content: TreeElement, styles: TreeElement, file: string): void {
  const numbered = new Set(
    descendants(styles)
      .filter(
        ({ name, attributes }) =>
          name === 'text:outline-level-style' && (attributes['style:num-format'] ?? '') !== '',
      )
      .map(({ attributes }) => attributes['text:level']),
  )
  const heading = descendants(content).find(
    ({ name, attributes }) =>
      name === 'text:h' &&
      numbered.has(attributes['text:outline-level'] ?? '1') &&
      attributes['text:is-list-header'] !== 'true',
  )
  if (!heading) return
  throw new SourceError('A heading is numbered by the outline, and its number is not read.', {
    file,
    line: heading.line,
    advice: 'Type the numbers of headings, or take the official publication.',
  })
}
