import { listLabels } from './odt-lists.ts'
import type { OdtStyles } from './odt-styles.ts'
import { odtRows } from './odt-tables.ts'
import { childElements, childNamed, descendants, rowsOf, type TreeElement, textOf } from './tree.ts'
import type { Role, Vocabulary } from './vocabulary.ts'

const ROLES: Partial<Record<Role, string>> = {
  skip: 'office:automatic-styles text:tracked-changes text:soft-page-break text:bookmark text:bookmark-start text:bookmark-end office:annotation office:annotation-end text:sequence-decls text:variable-decls text:user-field-decls office:forms table:table-column table:covered-table-cell draw:image svg:title svg:desc',
  furniture: 'style:header style:footer style:header-left style:footer-left',
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

/** How an odt is read, by the styles and lists among all its elements. Throws a SourceError where a list counts too far. */
export function odtVocabulary(
  all: readonly TreeElement[],
  { styles, file }: { styles: OdtStyles; file: string },
): Vocabulary {
  const lists = listLabels(all, file)
  return {
    roleOf(element) {
      const { 'text:style-name': style = '', 'table:style-name': tableStyle = '' } = element.attributes
      if (FURNITURE_STYLE.test(style) || FURNITURE_STYLE.test(tableStyle)) return 'furniture'
      if (element.name === 'text:span')
        return styles.isStruck(style, 'text') ? 'struck' : (styles.shiftOf(style) ?? 'inline')
      if (element.name === 'draw:frame') return roleOfFrame(element)
      return ROLE_OF.get(element.name) ?? 'unknown'
    },
    headingOf: () => undefined,
    itemsOf: (list) =>
      childElements(list)
        .filter(({ name }) => name === 'text:list-item')
        .map((item) => ({ item, label: lists.get(item) ?? '•' })),
    tableOf(table) {
      const { rows, rest } = rowsOf(table, 'table:table-row')
      return { titles: rest, rows: odtRows(rows) }
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

/** What hangs in or beside a line: text, a picture or something of another program, or nothing. */
function roleOfFrame(frame: TreeElement): Role {
  const within = descendants(frame)
  const publishers = [frame.attributes['draw:name'], frame.attributes['draw:style-name']]
  if (publishers.some((name) => /(?:^|\.)frillblok$/u.test(name ?? ''))) return 'furniture'
  if (within.some((each) => /^text:[ph]$/u.test(each.name) && textOf(each) !== '')) return 'box'
  return within.some(({ name }) => /^draw:(?:image|object|object-ole|plugin|applet)$/u.test(name))
    ? 'picture'
    : 'furniture'
}
