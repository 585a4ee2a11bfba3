import type { PageMention } from './page-mentions.ts'

/** Scrolls a mention to the middle of what is seen, in the page and in any scrolling part of it. */
export function reveal({ range }: PageMention): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { top, bottom } = range.getBoundingClientRect()
  window.scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' })
}

/**
 * The mark to go to from here: the one after the current one, else after the selection or the last press, else the first
 * that is in view or below; from the last on to the first.
 */
export function markAfter(marks: readonly PageMention[], current: PageMention | null): PageMention | null {
  if (current) {
    const index = marks.indexOf(current)
    return marks[(index + 1) % marks.length] ?? null
  }
  return marks.find(({ range }) => range.getBoundingClientRect().bottom > 0) ?? marks[0] ?? null
}
