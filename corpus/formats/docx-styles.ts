import { fontIn, isOn, strikes } from './docx-elements.ts'
import { shiftIn } from './docx-shifted.ts'
import type { Shift } from './raised.ts'
import { childNamed, descendantsNamed, type TreeElement } from './tree.ts'

/** What the styles of a docx make of the paragraphs and runs that name them. */
export interface WordStyles {
  isBold(style: string | undefined): boolean
  /** Whether its text is not printed; null where it does not say. */
  isHidden(style: string | undefined): boolean | null
  /** Whether its text is struck through; null where it does not say. */
  isStruck(style: string | undefined): boolean | null
  /** The font that it sets text in; null where it does not say. */
  fontOf(style: string | undefined): string | null
  /** How it sets a run beside the letters before it; null where it does not say. */
  shiftOf(style: string | undefined): Shift | 'none' | null
  /** Whether it is that of prompts in controls, `Placeholder Text` in every language of Word's. */
  isPrompt(style: string | undefined): boolean
  /** Whether it is a heading's: one with a place in the outline. */
  isHeading(style: string | undefined): boolean
  /** The list's properties, `<w:numPr>`, that come with it. */
  listOf(style: string | undefined): TreeElement | undefined
}

/** Styles are based on one another; no chain is longer. */
const LONGEST_CHAIN = 20

/** Reads `styles.xml`. */
export function wordStyles(part: TreeElement | undefined): WordStyles {
  const styles = new Map(
    (part ? descendantsNamed(part, 'w:style') : []).map((style) => [
      style.attributes['w:styleId'] ?? '',
      style,
    ]),
  )
  const chain = (style: string | undefined): TreeElement[] => {
    const found: TreeElement[] = []
    let next = styles.get(style ?? '')
    while (next && found.length < LONGEST_CHAIN) {
      found.push(next)
      next = styles.get(childNamed(next, 'w:basedOn')?.attributes['w:val'] ?? '')
    }
    return found
  }
  const inParagraph = (style: TreeElement, name: string) => {
    const properties = childNamed(style, 'w:pPr')
    return properties && childNamed(properties, name)
  }
  const ofRuns = <T>(style: string | undefined, read: (properties: TreeElement) => T | null): T | null => {
    for (const each of chain(style)) {
      const properties = childNamed(each, 'w:rPr')
      const says = properties ? read(properties) : null
      if (says !== null) return says
    }
    return null
  }
  return {
    isBold: (style) => ofRuns(style, (properties) => isOn(properties, 'w:b')) ?? false,
    isHidden: (style) => ofRuns(style, (properties) => isOn(properties, 'w:vanish')),
    isStruck: (style) => ofRuns(style, strikes),
    fontOf: (style) => ofRuns(style, fontIn),
    shiftOf: (style) => ofRuns(style, shiftIn),
    isPrompt: (style) =>
      chain(style).some((each) =>
        /^placeholder text$/iu.test(childNamed(each, 'w:name')?.attributes['w:val'] ?? ''),
      ),
    isHeading: (style) =>
      chain(style).some((each) => {
        const level = inParagraph(each, 'w:outlineLvl')?.attributes['w:val']
        return level !== undefined && Number(level) < 9
      }),
    listOf: (style) =>
      chain(style)
        .map((each) => inParagraph(each, 'w:numPr'))
        .find((list) => list !== undefined),
  }
}
