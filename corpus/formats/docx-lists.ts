import type { WordParagraph } from './docx-blocks.ts'
import { styleOf } from './docx-elements.ts'
import { refusedAt } from './docx-findings.ts'
import type { WordStyles } from './docx-styles.ts'
import { type Counting, countedLabel } from './list-labels.ts'
import { childElements, childNamed, type TreeElement } from './tree.ts'

/** Counts the lists of a docx through, paragraph by paragraph. */
export interface DocxLabels {
  /**
   * What Word prints before the paragraph: `1.`, `b)`, `•`; null where it is in no list. To be asked of each in
   * order. Throws a SourceError where a list counts too far.
   */
  labelOf(paragraph: WordParagraph, place: Place): string | null
}

interface Place {
  file: string
  line: number
}

/** A level of a list: how it counts, from where, and how it is printed (`%1.%2`). */
interface Level {
  counting: Counting | 'none'
  start: number
  text: string
}

interface List {
  /** Lists of one kind count on, one after another. */
  kind: string
  levels: Map<number, Level>
  /** Levels at which this list begins anew. */
  restarts: Map<number, number>
}

const COUNTING: Record<string, Level['counting']> = {
  decimal: 'decimal',
  decimalZero: 'decimal',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  bullet: 'bullet',
  none: 'none',
}

/** Word has nine. */
const MOST_LEVELS = 20

/** Reads `numbering.xml`. */
export function docxLabels(part: TreeElement | undefined, styles: WordStyles): DocxLabels {
  const lists = part ? readLists(part, styles) : new Map<string, List>()
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    labelOf({ properties }, place) {
      const own = properties && childNamed(properties, 'w:numPr')
      const ofStyle = styles.listOf(styleOf(properties, 'w:pStyle'))
      const value = (name: string) =>
        (own && childNamed(own, name)?.attributes['w:val']) ??
        (ofStyle && childNamed(ofStyle, name)?.attributes['w:val'])
      const id = value('w:numId')
      const list = lists.get(id ?? '')
      if (!list) return null
      const level = Number(value('w:ilvl') ?? 0) || 0
      if (!Number.isInteger(level) || level < 0 || level > MOST_LEVELS)
        throw refusedAt(`A list has ${level} levels, and at most ${MOST_LEVELS} are read.`, place)
      const count = counts.get(list.kind) ?? []
      counts.set(list.kind, count)
      const restart = list.restarts.get(level)
      if (restart !== undefined && !begun.has(`${id} ${level}`)) count[level] = restart - 1
      begun.add(`${id} ${level}`)
      const start = (at: number) => list.levels.get(at)?.start ?? 1
      for (let above = 0; above < level; above++) count[above] ??= start(above)
      count[level] = (count[level] ?? start(level) - 1) + 1
      count.length = level + 1
      return printed(list, { level, count, place })
    },
  }
}

function printed(
  list: List,
  { level, count, place }: { level: number; count: readonly number[]; place: Place },
): string | null {
  const { counting, text } = list.levels.get(level) ?? { counting: 'bullet', text: '' }
  if (counting === 'none' && !/%\d/u.test(text)) return text.trim() === '' ? null : text.trim()
  // A dash is printed as it is, any other bullet is one.
  if (counting === 'bullet') return /^[-–—]$/u.test(text) ? text : '•'
  const label = text.replace(/%(\d)/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const how = list.levels.get(at)?.counting ?? 'decimal'
    return how === 'none' ? '' : countedLabel(count[at] ?? 1, how, place)
  })
  return label.trim() === '' ? null : label.trim()
}

function readLists(part: TreeElement, styles: WordStyles): Map<string, List> {
  const kinds = new Map(
    childElements(part)
      .filter(({ name }) => name === 'w:abstractNum')
      .map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]),
  )
  const numbers = childElements(part).filter(({ name }) => name === 'w:num')
  const kindOf = (number: TreeElement | undefined) =>
    (number && childNamed(number, 'w:abstractNumId')?.attributes['w:val']) ?? ''
  return new Map(
    numbers.map((number) => {
      let kind = kindOf(number)
      const link =
        kinds.get(kind) && childNamed(kinds.get(kind) as TreeElement, 'w:numStyleLink')?.attributes['w:val']
      const linked = link && childNamed(styles.listOf(link) ?? part, 'w:numId')?.attributes['w:val']
      if (linked) kind = kindOf(numbers.find(({ attributes }) => attributes['w:numId'] === linked)) || kind
      const levels = readLevels(kinds.get(kind))
      const restarts = new Map<number, number>()
      for (const override of childElements(number)) {
        if (override.name !== 'w:lvlOverride') continue
        const at = Number(override.attributes['w:ilvl'] ?? 0)
        const start = childNamed(override, 'w:startOverride')?.attributes['w:val']
        if (start !== undefined) restarts.set(at, Number(start))
        for (const [level, read] of readLevels(override)) levels.set(level, read)
      }
      return [number.attributes['w:numId'] ?? '', { kind, levels, restarts }]
    }),
  )
}

function readLevels(kind: TreeElement | undefined): Map<number, Level> {
  const levels = (kind ? childElements(kind) : []).filter(({ name }) => name === 'w:lvl')
  return new Map(
    levels.map((level) => {
      const value = (name: string) => childNamed(level, name)?.attributes['w:val']
      const counting = COUNTING[value('w:numFmt') ?? 'decimal'] ?? 'decimal'
      const start = Number(value('w:start') ?? 0)
      return [Number(level.attributes['w:ilvl'] ?? 0), { counting, start, text: value('w:lvlText') ?? '' }]
    }),
  )
}
