import type { Reading } from '../parsing/reading.ts'
import { finishDraft, newDraft } from './draft.ts'
import { otherKind, refuseOtherKind } from './other-kinds.ts'
import { statedInXml } from './stated-in-xml.ts'
import {
  childElements,
  childNamed,
  descendants,
  descendantsNamed,
  rowsOf,
  type TreeElement,
  textOf,
} from './tree.ts'
import type { Role, Vocabulary } from './vocabulary.ts'
import { walkMarkup } from './walk.ts'

/** Reads an official publication in XML: `<officiele-publicatie>` with `<kamervragen>` or a `<kamerstuk>`. */
export function readOfficialXml(root: TreeElement, file: string): Reading {
  const publication = childElements(root).find(({ name }) => name !== 'metadata')
  refuseOtherKind(publication ? [publication, ...descendants(publication)] : [], file)
  if (publication?.name !== 'kamervragen' && publication?.name !== 'kamerstuk') {
    const holds = publication ? `an unknown kind, <${publication.name}>` : 'no kind: it is empty'
    throw otherKind(`The publication is of ${holds}.`, { file, line: publication?.line ?? root.line })
  }
  const draft = newDraft(file)
  walkMarkup(root, { draft, vocabulary: vocabularyOf(root) })
  return finishDraft(draft, statedInXml(root))
}

const ROLES: Partial<Record<Role, string>> = {
  skip: 'metadata meta colspec spanspec illustratie',
  furniture: 'kamervraagkop kamerstukkop kamervraagnummer officiele-inhoudsopgave',
  container:
    'officiele-publicatie kamervragen kamerstuk dossier stuk algemeen vrije-tekst tekst al-groep divisie bijlage citaat box tekst-sluiting definitielijst definitie-item definitie',
  paragraph:
    'al kamervraagomschrijving datumtekst tekstregel term noot.al considerans.al bijschrift wat slotformulering gegeven adres',
  section: 'tussenkop kop',
  question: 'vraag',
  answer: 'antwoord',
  closing: 'kamervraagopmerking ondertekening',
  inline:
    'nadruk extref intref dossierref naam datum organisatie kamervraagonderwerp ondernummer dossiernr raadnr begrotingshoofdstuk functie plaats redactie romein',
  raised: 'sup',
  lowered: 'inf',
  part: 'achternaam voornaam titel nr label subtitel stuknr dossiernummer herdruk li.nr',
  break: 'br',
  list: 'lijst',
  table: 'table',
  note: 'noot',
  reference: 'nootref',
  image: 'plaatje',
}

const ROLE_OF = new Map(
  Object.entries(ROLES).flatMap(([role, names]) =>
    names.split(' ').map((name) => [name, role as Role] as const),
  ),
)

/** `<nadruk type="sup">`. */
const ROLE_OF_EMPHASIS = new Map<string, Role>([
  ['sup', 'raised'],
  ['super', 'raised'],
  ['inf', 'lowered'],
  ['sub', 'lowered'],
])

/** Where nobody answers, a remark may be the notice that the answer comes later, and then it is the text. */
function vocabularyOf(root: TreeElement): Vocabulary {
  if (descendantsNamed(root, 'antwoord').length > 0) return VOCABULARY
  return {
    ...VOCABULARY,
    roleOf(element, parent) {
      const isNotice = element.name === 'kamervraagopmerking' && /^Mededeling/u.test(textOf(element))
      return isNotice ? 'container' : VOCABULARY.roleOf(element, parent)
    },
  }
}

/** The columns of a group of rows, from 0, by their names; each group names its own. */
function columnsIn(group: TreeElement): Map<string, number> {
  return new Map(
    childElements(group)
      .filter(({ name }) => name === 'colspec')
      .map(({ attributes }, index) => [attributes.colname ?? '', Number(attributes.colnum ?? index + 1) - 1]),
  )
}

const VOCABULARY: Vocabulary = {
  roleOf(element, parent) {
    // A signature's parts are lines, elsewhere they stand in one.
    if (parent.name === 'ondertekening') return 'paragraph'
    // The title of a remark stands above it.
    if (parent.name === 'kamervraagopmerking' && element.name === 'titel') return 'paragraph'
    if (element.name === 'nadruk') return ROLE_OF_EMPHASIS.get(element.attributes.type ?? '') ?? 'inline'
    return ROLE_OF.get(element.name) ?? 'unknown'
  },
  headingOf: (exchange) => childNamed(exchange, 'nr') ?? childNamed(exchange, 'kop'),
  itemsOf: (list) =>
    childElements(list)
      .filter((child) => child.name === 'li')
      .map((item) => ({ item, label: childNamed(item, 'li.nr') ?? '•' })),
  tableOf(table) {
    const groups = descendantsNamed(table, 'tgroup')
    const columnsOf = new Map(
      (groups.length > 0 ? groups : [table]).flatMap((group) => {
        const columns = columnsIn(group)
        return descendantsNamed(group, 'row').map((row) => [row, columns] as const)
      }),
    )
    const { rows, rest } = rowsOf(table, 'row')
    return {
      titles: rest,
      rows: rows.map((row) =>
        childElements(row).map((element) => {
          const columns = columnsOf.get(row) ?? new Map<string, number>()
          const { namest, nameend, colname, morerows } = element.attributes
          const column = columns.get(namest ?? colname ?? '')
          const last = columns.get(nameend ?? '')
          return {
            element,
            column,
            columns: column !== undefined && last !== undefined ? last - column + 1 : 1,
            rows: 1 + Number(morerows ?? 0),
          }
        }),
      ),
    }
  },
  noteOf(element) {
    const { id, nr, refid } = element.attributes
    const number = childNamed(element, 'noot.nr')
    const text = { ...element, children: element.children.filter((child) => child !== number) }
    return {
      name: refid ?? id ?? null,
      printed: element.name === 'nootref' ? null : number ? textOf(number) : (nr ?? null),
      texts: element.name === 'nootref' ? [] : [text],
      ofTable: element.attributes.type === 'tabel',
    }
  },
}
