import { SourceError } from '../source-error.ts'
import { COUNTING_OF_SIGN, type Counting, countedLabel, MOST_ROMAN } from './list-labels.ts'
import { childElements, type TreeElement } from './tree.ts'

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

/** The marker of each list and item of a page, by its attributes, which its copies share; null where an item has none. */
export type HtmlMarkers = ReadonlyMap<TreeElement['attributes'], string | null>

/** What a browser prints before each item: `3.`, `c.`, `•`; null where it prints nothing. Throws a SourceError. */
export function htmlLabels(
  list: TreeElement,
  items: readonly TreeElement[],
  { markers, file }: { markers: HtmlMarkers; file: string },
): (string | null)[] {
  const numbers = numbersOf(list, items)
  const isPlain = /list-style-(?:none|plain)/u.test(list.attributes.class ?? '')
  const noItem = items.find((item) => markers.get(item.attributes) === null)
  return items.map((item, index) => {
    const counting = COUNTING[markers.get(item.attributes) ?? 'none'] ?? 'bullet'
    if (counting === 'none') return null
    if (counting !== 'bullet' && noItem)
      throw notRead('Whether a part of a list that is set as no item counts is not known.', {
        file,
        line: noItem.line,
      })
    const number = numbers[index] ?? 1
    // Beyond them a browser counts in digits.
    const isTooLarge = counting.endsWith('roman') && number > MOST_ROMAN
    const place = { file, line: item.line }
    const label = countedLabel(number, isTooLarge ? 'decimal' : counting, { letters: 'counted', ...place })
    return counting === 'bullet' || isPlain ? label : `${label}.`
  })
}

/**
 * The markers of the lists of a page. Throws a SourceError where one in its publication is of a kind that is not known, or
 * set as no list.
 */
export function htmlMarkers(
  body: TreeElement,
  { publication, file }: { publication: TreeElement; file: string },
): HtmlMarkers {
  const markers = new Map<TreeElement['attributes'], string | null>()
  const read = (element: TreeElement, inherited: string, isRead: boolean) => {
    for (const child of childElements(element)) {
      const isWithin = isRead || child === publication
      const set = setBy(child)
      const marker = markerOf(child, set, inherited)
      if (LISTS.test(child.name)) {
        if (isWithin) refuseUnknown(child, { ...set, marker, file })
        const isNoItem = child.name === 'li' && set.display === 'block'
        markers.set(child.attributes, isNoItem ? null : marker)
      }
      read(child, marker, isWithin)
    }
  }
  read(body, 'disc', body === publication)
  return markers
}

const LISTS = /^(?:ol|ul|menu|li)$/u

/** The kind of marker that an element has: what it sets, or else its own, or else that of the element around it. */
function markerOf({ name }: TreeElement, { marker }: Setting, inherited: string): string {
  switch (marker) {
    case null:
      return name === 'ol' ? 'decimal' : /^(?:ul|menu)$/u.test(name) ? 'disc' : inherited
    case 'initial':
      return 'disc'
    case 'inherit':
    case 'unset':
      return inherited
    default:
      return marker
  }
}

function refuseUnknown(
  { name, line, attributes: { style = '' } }: TreeElement,
  { marker, display, file }: { marker: string; display: string | null; file: string },
): void {
  if (style.length > LONGEST_STYLE)
    throw notRead(`The style of a list has ${style.length} characters, and is not read.`, { file, line })
  const isKnown = display === null || name !== 'li' || /^(?:list-item|none|block)$/u.test(display)
  if (isKnown && Object.hasOwn(COUNTING, marker)) return
  const how = isKnown ? marker : `display: ${display}`
  throw notRead(`The markers of a list are set as ${JSON.stringify(how)}, which is not known.`, {
    file,
    line,
  })
}

function notRead(problem: string, place: { file: string; line: number }): SourceError {
  return new SourceError(problem, {
    ...place,
    advice: 'Take the document in another format of its official page.',
  })
}

/** Characters; what is longer says more than how a list is set. */
const LONGEST_STYLE = 2000

/** `inside`, `outside`, a picture: what stands beside the kind of marker in `list-style`. */
const BESIDE_MARKER = /url\([^()]*\)|(?<![\w-])(?:inside|outside)(?![\w-])/gu

/** The kind of marker that an element sets, by its style or else its type, and how it is displayed; null where it does not say. */
interface Setting {
  marker: string | null
  display: string | null
}

function setBy({ name: ofElement, attributes: { style = '', type = '' } }: TreeElement): Setting {
  // A browser passes over a type that is none.
  const ofType = COUNTING_OF_SIGN.get(type)?.replace('letter', 'alpha') ?? type.toLowerCase()
  let marker = LISTS.test(ofElement) && Object.hasOwn(COUNTING, ofType) ? ofType : null
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
