/** `- in 2022;`, `• in 2023`, `1. de handel`, `a) de wet`; the label is the first group. */
const ITEM = /^([-–•]|\d{1,2}[.)]|[a-z][.)]) ?(?=\S)/u

/** What a paragraph is behind another: an item of its list, perhaps one, or neither. */
export type ListPart = 'item' | 'perhaps' | null

/**
 * Whether a paragraph goes on with the question whose paragraphs stand before it, as an item of its list: behind `van:`,
 * and behind an item that ends in `;` or `,`. Behind `- in 2022?` another item is perhaps a question of its own.
 */
export function goesOnInList(text: string, before: readonly string[]): ListPart {
  const last = before.at(-1)
  if (last === undefined || !ITEM.test(text)) return null
  if (/:$/u.test(last)) return 'item'
  if (!ITEM.test(last) || before.length < 2) return null
  if (/[;,]$|[;,]? (?:en|of)$/u.test(last)) return 'item'
  return 'perhaps'
}
