import { SourceError } from '../source-error.ts'
import { type Counting, countedLabel, MOST_ROMAN } from './list-labels.ts'
import { descendants, type TreeElement } from './tree.ts'

/** `type="a"`. */
const COUNTING_OF_TYPE: Record<string, string> = {
  1: 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** How the kinds of marker that CSS knows count. */
const COUNTING: Record<string, Counting | 'none'> = {
  decimal: 'decimal',
  'lower-alpha': 'lower-letter',
  'lower-latin': 'lower-letter',
  'upper-alpha': 'upper-letter',
  'upper-latin': 'upper-letter',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
  none: 'none',
}

/** What a browser prints before each item: `3.`, `c.`, `•`; null where it prints nothing. Throws a SourceError. */
export function htmlLabels(
  list: TreeElement,
  items: readonly TreeElement[],
  file: string,
): (string | null)[] {
  const numbers = numbersOf(list, items)
  const isPlain = /list-style-(?:none|plain)/u.test(list.attributes.class ?? '')
  const ofList = setBy(list).marker ?? (list.name === 'ol' ? 'decimal' : 'disc')
  return items.map((item, index) => {
    const counting = COUNTING[setBy(item).marker ?? ofList] ?? 'bullet'
    if (counting === 'none') return null
    const number = numbers[index] ?? 1
    // Beyond them a browser counts in digits.
    const isTooLarge = counting.endsWith('roman') && number > MOST_ROMAN
    const place = { file, line: item.line }
    const label = countedLabel(number, isTooLarge ? 'decimal' : counting, { letters: 'counted', ...place })
    return counting === 'bullet' || isPlain ? label : `${label}.`
  })
}

/** Refuses a page with lists whose markers are of a kind that is not known, or that are set as no lists. Throws a SourceError. */
export function refuseUnknownMarkers(publication: TreeElement, file: string): void {
  for (const element of descendants(publication)) {
    if (!/^(?:ol|ul|menu|li)$/u.test(element.name)) continue
    const refuse = (problem: string) => {
      throw new SourceError(problem, {
        file,
        line: element.line,
        advice: 'Take the document in another format of its official page.',
      })
    }
    const length = element.attributes.style?.length ?? 0
    if (length > LONGEST_STYLE) refuse(`The style of a list has ${length} characters, and is not read.`)
    const { marker, display } = setBy(element)
    const isNoItem = element.name === 'li' && display !== null && !/^(?:list-item|none)$/u.test(display)
    if ((marker === null || Object.hasOwn(COUNTING, marker)) && !isNoItem) continue
    const how = isNoItem ? `display: ${display}` : marker
    refuse(`The markers of a list are set as ${JSON.stringify(how)}, which is not known.`)
  }
}

/** Characters; what is longer says more than how a list is set. */
const LONGEST_STYLE = 2000

/** `inside`, `outside`, a picture: what stands beside the kind of marker in `list-style`. */
const BESIDE_MARKER = /url\([^()]*\)|(?<![\w-])(?:inside|outside)(?![\w-])/gu

/** The kind of marker that an element sets, by its style or else its type, and how it is displayed; null where it does not say. */
function setBy({ attributes: { style = '', type = '' } }: TreeElement) {
  // A browser passes over a type that is none.
  const ofType = COUNTING_OF_TYPE[type] ?? type.toLowerCase()
  let marker = Object.hasOwn(COUNTING, ofType) ? ofType : null
  let display: string | null = null
  if (style === '' || style.length > LONGEST_STYLE) return { marker, display }
  for (const declaration of style.split(';')) {
    const at = declaration.indexOf(':')
    const name = declaration.slice(0, Math.max(0, at)).trim().toLowerCase()
    const value = declaration
      .slice(at + 1)
      .replace(/!\s*important\s*$/iu, '')
      .trim()
      .toLowerCase()
    if (name === 'display') display = value
    if (name === 'list-style-type') marker = value
    // Whatever it leaves out, it sets back.
    if (name === 'list-style') marker = value.replace(BESIDE_MARKER, '').trim() || 'disc'
  }
  return { marker, display }
}

/** The number of each item: from `start`, `<li value="5">` on, or down where the list is reversed. */
function numbersOf(list: TreeElement, items: readonly TreeElement[]): number[] {
  const whole = (value: string | undefined) =>
    /^\s*-?\d+/u.test(value ?? '') ? Number.parseInt(value ?? '', 10) : null
  const isReversed = 'reversed' in list.attributes
  let next = whole(list.attributes.start) ?? (isReversed ? items.length : 1)
  return items.map(({ attributes }) => {
    const number = whole(attributes.value) ?? next
    next = number + (isReversed ? -1 : 1)
    return number
  })
}
