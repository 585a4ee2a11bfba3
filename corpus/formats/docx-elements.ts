import { childElements, childNamed, type TreeElement, textOf } from './tree.ts'

/** What is not printed: deletions, properties, the pronunciation over a word. All else that is not known holds text. */
export const NOT_PRINTED = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:rt',
])

/** The style that properties name. */
export function styleOf(
  properties: TreeElement | undefined,
  kind: 'w:pStyle' | 'w:rStyle',
): string | undefined {
  return properties && childNamed(properties, kind)?.attributes['w:val']
}

/** Whether properties switch something on or off; null where they do not say. */
export function isOn(properties: TreeElement, name: string): boolean | null {
  const property = childNamed(properties, name)
  return property ? !/^(?:0|false|off|none)$/u.test(property.attributes['w:val'] ?? '') : null
}

/** Whether properties strike text through, once or twice; null where they do not say. */
export function strikes(properties: TreeElement): boolean | null {
  const [once, twice] = [isOn(properties, 'w:strike'), isOn(properties, 'w:dstrike')]
  return once || twice ? true : (once ?? twice)
}

/** The font that properties set text in; null where they do not say. */
export function fontIn(properties: TreeElement): string | null {
  const fonts = childNamed(properties, 'w:rFonts')?.attributes
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? null
}

/** What an element of a run prints, or null where it is no text. */
export function textIn(element: TreeElement): string | null {
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      return element.children.filter((child) => typeof child === 'string').join('')
    case 'w:tab':
    case 'w:ptab':
    case 'w:br':
    case 'w:cr':
      return ' '
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return String.fromCodePoint(Number.parseInt(element.attributes['w:char'] ?? '20', 16) || 0x20)
    default:
      return null
  }
}

/** Of the forms of one object, the first that holds anything. */
export function chosen(element: TreeElement): TreeElement {
  const forms = childElements(element)
  return forms.find((form) => textOf(form) !== '') ?? forms[0] ?? element
}
