import type { Shift } from './raised.ts'
import { childNamed, type TreeElement } from './tree.ts'

/** What the styles of an odt make of the text that names them. */
export interface OdtStyles {
  /** How a style of spans sets them beside the letters before them. */
  shiftOf(style: string): Shift | null
  /** Whether a style of spans or of paragraphs strikes text through. */
  isStruck(style: string, family: Family): boolean
}

type Family = 'text' | 'paragraph'

/** Styles are based on one another; no chain is longer. */
const LONGEST_CHAIN = 20

/** Reads the styles of text: `style:text-position="super 58%"`, `style:text-line-through-style="solid"`. */
export function odtStyles(all: readonly TreeElement[]): OdtStyles {
  const styles = new Map(
    all
      .filter(({ name }) => name === 'style:style')
      .map((style) => [`${style.attributes['style:family']} ${style.attributes['style:name']}`, style]),
  )
  /** What the style says of a property, or else the one that it is based on. */
  const said = (name: string, family: Family, property: string): string | undefined => {
    let style = styles.get(`${family} ${name}`)
    for (let length = 0; style && length < LONGEST_CHAIN; length++) {
      const value = childNamed(style, 'style:text-properties')?.attributes[property]
      if (value !== undefined) return value
      style = styles.get(`${family} ${style.attributes['style:parent-style-name']}`)
    }
    return undefined
  }
  return {
    shiftOf: (style) => shiftOf(said(style, 'text', 'style:text-position') ?? ''),
    isStruck: (style, family) =>
      ['style', 'type'].some(
        (each) => !/^(?:none)?$/u.test(said(style, family, `style:text-line-through-${each}`) ?? ''),
      ),
  }
}

function shiftOf(position: string): Shift | null {
  if (/^\s*super/u.test(position)) return 'raised'
  if (/^\s*sub/u.test(position)) return 'lowered'
  const percent = Number.parseFloat(position)
  return percent > 0 ? 'raised' : percent < 0 ? 'lowered' : null
}
