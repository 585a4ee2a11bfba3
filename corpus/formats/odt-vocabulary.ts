import { type Counting, countedLabel } from './list-labels.ts'
import { childElements, childNamed, descendants, rowsOf, type TreeElement, textOf } from './tree.ts'
import type { Role, Vocabulary } from './vocabulary.ts'

const ROLES: Partial<Record<Role, string>> = {
  skip: 'office:automatic-styles text:tracked-changes text:soft-page-break text:bookmark text:bookmark-start text:bookmark-end office:annotation office:annotation-end text:sequence-decls text:variable-decls text:user-field-decls office:forms table:table-column table:covered-table-cell draw:image svg:title svg:desc',
  furniture: 'draw:frame style:header style:footer style:header-left style:footer-left',
  container:
    'office:text office:master-styles style:master-page text:section text:index-body text:list-item text:list-header draw:text-box draw:g text:numbered-paragraph',
  paragraph: 'text:p',
  section: 'text:h',
  inline:
    'text:span text:a text:ruby text:ruby-base text:meta text:sequence text:date text:page-number text:page-count text:title',
  break: 'text:s text:tab text:line-break',
  list: 'text:list',
  table: 'table:table',
  note: 'text:note',
}

const ROLE_OF = new Map(
  Object.entries(ROLES).flatMap(([role, names]) =>
    names.split(' ').map((name) => [name, role as Role] as const),
  ),
)

/** The publisher's own styles of what is printed around the text: `frillblok`, `parlementair.koptable`. */
const FURNITURE_STYLE = /^(?:kamervraagnummer|frillblok|parlementair\.kop)/u

/** How an odt is read, by the styles and lists in its parts. */
export function odtVocabulary(parts: readonly TreeElement[]): Vocabulary {
  const all = parts.flatMap(descendants)
  const lists = listLabels(all)
  return {
    roleOf(element) {
      const { 'text:style-name': style = '', 'table:style-name': tableStyle = '' } = element.attributes
      if (FURNITURE_STYLE.test(style) || FURNITURE_STYLE.test(tableStyle)) return 'furniture'
      return ROLE_OF.get(element.name) ?? 'unknown'
    },
    headingOf: () => undefined,
    itemsOf: (list) =>
      childElements(list)
        .filter(({ name }) => name === 'text:list-item')
        .map((item) => ({ item, label: lists.get(item) ?? '•' })),
    tableOf(table) {
      const { rows, rest } = rowsOf(table, 'table:table-row')
      return {
        titles: rest,
        rows: rows.map((row) =>
          childElements(row)
            .filter(({ name }) => name !== 'table:covered-table-cell')
            .map((element) => ({
              element,
              columns: Number(element.attributes['table:number-columns-spanned'] ?? 1) || 1,
              rows: Number(element.attributes['table:number-rows-spanned'] ?? 1) || 1,
            })),
        ),
      }
    },
    noteOf(note) {
      const citation = childNamed(note, 'text:note-citation')
      const body = childNamed(note, 'text:note-body')
      return {
        name: note.attributes['text:id'] ?? null,
        printed: citation ? textOf(citation) : null,
        texts: body ? childElements(body) : [],
      }
    },
  }
}

const COUNTING: Record<string, Counting> = {
  1: 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** The label of every item of every list, as the styles of lists say. */
function listLabels(all: readonly TreeElement[]): Map<TreeElement, string> {
  const styles = new Map(
    all
      .filter(({ name }) => name === 'text:list-style')
      .map((style) => [style.attributes['style:name'] ?? '', style]),
  )
  const labels = new Map<TreeElement, string>()
  const counted = new Map<string, number>()
  const label = (list: TreeElement, level: number, inherited: string) => {
    const name = list.attributes['text:style-name'] ?? inherited
    const style = childElements(styles.get(name) ?? { ...list, children: [] }).find(
      ({ attributes }) => attributes['text:level'] === String(level),
    )
    const goesOn =
      list.attributes['text:continue-numbering'] === 'true' || 'text:continue-list' in list.attributes
    const start = Number(style?.attributes['text:start-value'] ?? 1)
    let number = goesOn ? (counted.get(`${name} ${level}`) ?? start) : start
    for (const item of childElements(list)) {
      if (item.name !== 'text:list-item') continue
      number = Number(item.attributes['text:start-value'] ?? number)
      labels.set(item, labelOf(style, number++))
      for (const inner of childElements(item)) if (inner.name === 'text:list') label(inner, level + 1, name)
    }
    counted.set(`${name} ${level}`, number)
  }
  const inner = new Set(
    all.filter(({ name }) => name === 'text:list-item').flatMap((item) => childElements(item)),
  )
  for (const list of all) if (list.name === 'text:list' && !inner.has(list)) label(list, 1, '')
  return labels
}

function labelOf(style: TreeElement | undefined, number: number): string {
  if (style?.name !== 'text:list-level-style-number') return bulletOf(style?.attributes['text:bullet-char'])
  const {
    'style:num-format': format = '',
    'style:num-prefix': before = '',
    'style:num-suffix': behind = '',
  } = style.attributes
  const counting = COUNTING[format]
  return counting ? `${before}${countedLabel(number, counting)}${behind}` : bulletOf(undefined)
}

/** A dash is printed as it is, any other bullet is one. */
function bulletOf(character: string | undefined): string {
  return character !== undefined && /^[-–—]$/u.test(character) ? character : '•'
}
