import type { Draft } from './draft.ts'
import { isBlank } from './flow.ts'
import { type TreeElement, textOf } from './tree.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readExchange, refuseBehindLast } from './walk-exchanges.ts'
import { readList } from './walk-lists.ts'
import { readLostReference, readNote } from './walk-notes.ts'
import { readShifted } from './walk-shifted.ts'
import { readTable } from './walk-tables.ts'
import {
  addText,
  endLine,
  type Readers,
  readApart,
  readChildren,
  readInline,
  struckThrough,
  tell,
  type Walk,
} from './walking.ts'

/** Reads all that is in an element into a draft. */
export function walkMarkup(
  root: TreeElement,
  { draft, vocabulary }: { draft: Draft; vocabulary: Vocabulary },
): void {
  const walk: Walk = {
    draft,
    vocabulary,
    readers: READERS,
    into: draft.body,
    form: undefined,
    flow: [],
    line: null,
    label: null,
    answered: { lines: null },
    inLine: false,
    shifted: null,
  }
  readChildren(root, walk)
  endLine(walk, root.line)
  refuseBehindLast(walk)
}

const READERS: Readers = {
  skip: () => {},
  break: (element, walk) => addText(' ', element, walk),
  inline: readInline,
  raised: (element, walk) => readShifted(element, 'raised', walk),
  lowered: (element, walk) => readShifted(element, 'lowered', walk),
  struck: readStruck,
  part: readInline,
  unknown: readUnknown,
  container: (element, walk) => readApart(element, walk, {}),
  paragraph: (element, walk) => readApart(element, walk, { inLine: true }),
  section: (element, walk) => readApart(element, walk, { inLine: true, form: walk.form ?? 'section' }),
  closing: (element, walk) => readApart(element, walk, { form: 'closing' }),
  furniture: readFurniture,
  box: readBox,
  image: readImage,
  picture: readPicture,
  question: (element, walk) => readExchange(element, 'question', walk),
  answer: (element, walk) => readExchange(element, 'answer', walk),
  list: readList,
  table: readTable,
  note: (element, walk) => walk.flow.push({ note: readNote(element, walk) }),
  reference: (element, walk) => walk.flow.push({ note: readNote(element, walk) }),
  'lost-reference': readLostReference,
  'apart-note': readNote,
}

/** What is struck through was withdrawn, which no text says. */
function readStruck(element: TreeElement, walk: Walk): void {
  const { draft, into } = walk
  const text = textOf(element)
  if (into !== draft.furniture && text !== '') draft.oddities.push(struckThrough(text, element.line))
  readInline(element, walk)
}

function readUnknown(element: TreeElement, walk: Walk): void {
  if (walk.inLine || !isBlank(walk.flow) || textOf(element) === '') {
    readInline(element, walk)
    return
  }
  tell(`The element <${element.name}> is not known; its text is kept as text of its own.`, element, walk)
  readApart(element, walk, { inLine: true })
}

function readImage(element: TreeElement, walk: Walk): void {
  tell('An image stands here, which is not shown.', element, walk)
  readApart(element, walk, {})
}

/** Nobody can tell whether what hangs beside the text belongs to it. */
function readBox(element: TreeElement, walk: Walk): void {
  const { draft, into } = walk
  const problem = `A box hangs beside the text here, and is in no passage: ${JSON.stringify(textOf(element).slice(0, 60))}.`
  if (into !== draft.furniture) draft.oddities.push({ line: element.line, problem, uncertain: true })
  readFurniture(element, walk)
}

/** A picture in a line, which goes on behind it. */
function readPicture(element: TreeElement, walk: Walk): void {
  tell('An image stands here, which is not shown.', element, walk)
  readFurniture(element, walk)
}

/** A frame may hang in the middle of a line, which goes on behind it. */
function readFurniture(element: TreeElement, walk: Walk): void {
  if (!walk.inLine) endLine(walk, element.line)
  const apart = { into: walk.draft.furniture, form: undefined, flow: [], line: element.line, label: null }
  const inner: Walk = { ...walk, ...apart, inLine: false }
  readChildren(element, inner)
  endLine(inner, element.line)
}
