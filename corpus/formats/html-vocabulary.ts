import { type HtmlMarkers, htmlLabels } from './html-lists.ts'
import { childElements, descendants, rowsOf, type TreeElement, textOf } from './tree.ts'
import type { Role, Vocabulary } from './vocabulary.ts'

const ROLES: Partial<Record<Role, string>> = {
  skip: 'wbr head script style noscript template link meta hr col colgroup button input select',
  container:
    'html body div section article main header footer nav aside li blockquote figure dl dd center fieldset form address td th tr tbody thead tfoot',
  paragraph: 'p dt caption figcaption pre summary',
  section: 'h1 h2 h3 h4 h5 h6',
  inline:
    'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q samp small span strong time tt u var',
  raised: 'sup',
  struck: 'del s strike',
  lowered: 'sub',
  break: 'br',
  list: 'ul ol menu',
  table: 'table',
  image: 'img svg picture object',
}

const ROLE_OF = new Map(
  Object.entries(ROLES).flatMap(([role, names]) =>
    names.split(' ').map((name) => [name, role as Role] as const),
  ),
)

/** Classes of the publisher's, and what they make of an element. */
const ROLE_OF_CLASS = new Map<string, Role>(
  Object.entries({
    vraag: 'question',
    antwoord: 'answer',
    kamervraagomschrijving_kop: 'paragraph',
    kamervraagomschrijving: 'paragraph',
    dossiertitel: 'paragraph',
    stuktitel: 'paragraph',
    kamervraagopmerking: 'closing',
    ondertekening: 'closing',
    noot: 'apart-note',
    nootnum: 'reference',
    'note-close': 'skip',
    tussenkop: 'section',
    inhoudsopgave: 'furniture',
    'officiele-inhoudsopgave': 'furniture',
  }),
)

/** How a page is read whose publication is that element, the rest being furniture. */
export function htmlVocabulary(
  body: TreeElement,
  publication: TreeElement,
  lists: { markers: HtmlMarkers; file: string },
): Vocabulary {
  const around = elementsAround(body, publication)
  const printed = descendantsOfClass(body, 'noot')
  const notes = notesByTarget(printed)
  const answers = descendantsOfClass(publication, 'antwoord').length > 0
  const names = new Map(printed.map((note, index) => [note, `note ${index}`]))
  const nameOf = (note: TreeElement) => names.get(note) ?? null
  return {
    roleOf(element, parent) {
      const standard = ROLE_OF.get(element.name) ?? 'unknown'
      if (standard === 'skip' || isHidden(element)) return 'skip'
      const classes = classesOf(element)
      const role = classes.map((each) => ROLE_OF_CLASS.get(each)).find((each) => each !== undefined)
      if (role === 'apart-note') return role
      if (around.has(element) || element === publication) return 'container'
      if (around.has(parent)) return 'furniture'
      if (refersToNote(element, notes)) return 'reference'
      // Where nobody answers, a remark may be the notice that the answer comes later.
      if (!answers && classes.includes('kamervraagopmerking') && /^Mededeling/u.test(textOf(element)))
        return 'container'
      // A signature's office and name are lines.
      if (element.name === 'span' && hasClass(parent, 'ondertekening')) return 'paragraph'
      if (standard === 'section' && hasClass(parent, 'kamervraagopmerking')) return 'paragraph'
      if (role === 'reference')
        return element.name === 'a' && /\d/u.test(textOf(element)) ? 'lost-reference' : 'inline'
      return role ?? standard
    },
    headingOf: (exchange) => childElements(exchange).find(({ name }) => /^h[1-6]$/u.test(name)),
    itemsOf: (list) => {
      const items = childElements(list).filter(({ name }) => name === 'li')
      const labels = htmlLabels(list, items, lists)
      return items.map((item, index) => ({
        item,
        label: printsOwnLabel(item) ? null : (labels[index] ?? null),
      }))
    },
    tableOf(table) {
      const { rows, rest } = rowsOf(table, 'tr')
      const cellOf = (element: TreeElement) => ({
        element,
        columns: Number(element.attributes.colspan ?? 1) || 1,
        rows: Number(element.attributes.rowspan ?? 1) || 1,
      })
      return { titles: rest, rows: rows.map((row) => childElements(row).map(cellOf)) }
    },
    noteOf(element) {
      const note = refersToNote(element, notes)
      if (note) return { name: nameOf(note), printed: textOf(element), texts: [] }
      const number = descendantsOfClass(element, 'nootnum')[0]
      return {
        name: nameOf(element),
        printed: number ? textOf(number) : null,
        texts: [without(element, number)],
      }
    },
  }
}

function classesOf({ attributes }: TreeElement): readonly string[] {
  return attributes.class?.split(/\s+/u) ?? []
}

function hasClass({ attributes }: TreeElement, name: string): boolean {
  const classes = attributes.class ?? ''
  return classes.includes(name) && classes.split(/\s+/u).includes(name)
}

function descendantsOfClass(element: TreeElement, name: string): TreeElement[] {
  return descendants(element).filter((each) => hasClass(each, name))
}

/** The elements that hold the publication, from the body down to its parent. */
function elementsAround(element: TreeElement, publication: TreeElement): Set<TreeElement> {
  if (element === publication) return new Set()
  for (const child of childElements(element)) {
    if (child === publication) return new Set([element])
    const around = elementsAround(child, publication)
    if (around.size > 0) return around.add(element)
  }
  return new Set()
}

/** The notes of a page, by every id in them. */
function notesByTarget(notes: readonly TreeElement[]): Map<string, TreeElement> {
  const targets = new Map<string, TreeElement>()
  for (const note of notes) {
    for (const { attributes } of [note, ...descendants(note)]) {
      for (const target of [attributes.id, attributes.name]) if (target) targets.set(target, note)
    }
  }
  return targets
}

/** `<a class="nootnum" href="#ID-1">1</a>`: the note that it leads to. */
function refersToNote(
  element: TreeElement,
  notes: ReadonlyMap<string, TreeElement>,
): TreeElement | undefined {
  const { href } = element.attributes
  if (element.name !== 'a' || !href?.includes('#')) return undefined
  return notes.get(href.slice(href.indexOf('#') + 1))
}

function without(element: TreeElement, taken: TreeElement | undefined): TreeElement {
  const children = element.children
    .filter((child) => child !== taken)
    .map((child) => (typeof child === 'string' ? child : without(child, taken)))
  return { ...element, children }
}

/** `<li><p class="labeled"><span class="ol">a. </span>...`. */
function printsOwnLabel(item: TreeElement): boolean {
  const [first] = childElements(item)
  return first !== undefined && descendantsOfClass({ ...item, children: [first] }, 'ol').length > 0
}

/** `<p hidden>`, `<p style="display: none">`. */
function isHidden({ attributes: { hidden, style = '' } }: TreeElement): boolean {
  return hidden !== undefined || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/iu.test(style)
}
