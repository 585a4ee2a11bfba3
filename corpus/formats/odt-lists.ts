import { COUNTING_OF_SIGN, countedLabel } from './list-labels.ts'
import { childElements, type TreeElement } from './tree.ts'

/** The label of every item of every list, as the styles of lists say. Throws a SourceError where one counts too far. */
export function listLabels(all: readonly TreeElement[], file: string): Map<TreeElement, string> {
  const styles = new Map(
    all
      .filter(({ name }) => name === 'text:list-style')
      .map((style) => [style.attributes['style:name'] ?? '', style]),
  )
  const labels = new Map<TreeElement, string>()
  const counted = new Map<string, number>()
  /** The first of the lists that a list goes on from, by its id. */
  const firstOf = new Map<string, string>()
  /** `above` has the numbers of the items around it, `whole` the list that all of them are of. */
  const label = (list: TreeElement, inherited: string, above: readonly string[], whole: string) => {
    const level = above.length + 1
    const name = list.attributes['text:style-name'] ?? inherited
    const style = childElements(styles.get(name) ?? { ...list, children: [] }).find(
      ({ attributes }) => attributes['text:level'] === String(level),
    )
    const ofStyle = `style ${name} ${level}`
    const ofList = `list ${whole} ${level}`
    const isContinued = 'text:continue-list' in list.attributes
    const goesOn = isContinued || list.attributes['text:continue-numbering'] === 'true'
    const start = Number(style?.attributes['text:start-value'] ?? 1)
    const before = (isContinued ? counted.get(ofList) : undefined) ?? counted.get(ofStyle)
    let number = goesOn ? (before ?? start) : start
    let own = numberOf(style, start, { file, line: list.line })
    for (const item of childElements(list)) {
      if (item.name === 'text:list-item') {
        number = Number(item.attributes['text:start-value'] ?? number)
        own = numberOf(style, number++, { file, line: item.line })
        labels.set(item, labelOf(style, [...above, own]))
      } else if (item.name !== 'text:list-header') continue
      for (const inner of childElements(item))
        if (inner.name === 'text:list') label(inner, name, [...above, own], whole)
    }
    counted.set(ofStyle, number)
    counted.set(ofList, number)
  }
  const inner = new Set(
    all
      .filter(({ name }) => /^text:list-(?:item|header)$/u.test(name))
      .flatMap((item) => childElements(item)),
  )
  for (const [index, list] of all.entries()) {
    if (list.name !== 'text:list' || inner.has(list)) continue
    const { 'xml:id': id = `unnamed ${index}`, 'text:continue-list': continued } = list.attributes
    const whole = firstOf.get(continued ?? '') ?? id
    firstOf.set(id, whole)
    label(list, '', [], whole)
  }
  return labels
}

/** A number as its level counts; empty where it is not printed. */
function numberOf(
  style: TreeElement | undefined,
  number: number,
  place: { file: string; line: number },
): string {
  const { 'style:num-format': format = '', 'style:num-letter-sync': sync } = style?.attributes ?? {}
  const counting = COUNTING_OF_SIGN.get(format)
  const letters = sync === 'true' ? 'repeated' : 'counted'
  return counting ? countedLabel(number, counting, { letters, ...place }) : ''
}

/** What is printed before an item: its number, behind those above it of as many levels as its style shows. */
function labelOf(style: TreeElement | undefined, numbers: readonly string[]): string {
  if (style?.name !== 'text:list-level-style-number') return bulletOf(style?.attributes['text:bullet-char'])
  const { 'style:num-prefix': before = '', 'style:num-suffix': behind = '' } = style.attributes
  const shown = Math.max(1, Number(style.attributes['text:display-levels'] ?? 1) || 1)
  const number = numbers
    .slice(-shown)
    .filter((each) => each !== '')
    .join('.')
  return `${before}${number}${behind}`.trim()
}

/** A dash is printed as it is, any other bullet is one. */
function bulletOf(character: string | undefined): string {
  return character !== undefined && /^[-–—]$/u.test(character) ? character : '•'
}
