import type { Draft } from './draft.ts'
import { isBlank } from './flow.ts'
import { type Shift, shiftedText } from './raised.ts'
import { type TreeElement, textOf } from './tree.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readExchange } from './walk-exchanges.ts'
import { readList } from './walk-lists.ts'
import { readLostReference, readNote } from './walk-notes.ts'
import { readTable } from './walk-tables.ts'
import {
  endLine,
  type Readers,
  readApart,
  readChildren,
  readInline,
  refuse,
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
  }
  readChildren(root, walk)
  endLine(walk, root.line)
}

const READERS: Readers = {
  skip: () => {},
  break: (_element, walk) => walk.flow.push(' '),
  inline: readInline,
  raised: (element, walk) => readShifted(element, 'raised', walk),
  lowered: (element, walk) => readShifted(element, 'lowered', walk),
  part: readInline,
  unknown: readUnknown,
  container: (element, walk) => readApart(element, walk, {}),
  paragraph: (element, walk) => readApart(element, walk, { inLine: true }),
  section: (element, walk) => readApart(element, walk, { inLine: true, form: walk.form ?? 'section' }),
  closing: (element, walk) => readApart(element, walk, { form: 'closing' }),
  furniture: readFurniture,
  image: readImage,
  question: (element, walk) => readExchange(element, 'question', walk),
  answer: (element, walk) => readExchange(element, 'answer', walk),
  list: readList,
  table: readTable,
  note: (element, walk) => walk.flow.push({ note: readNote(element, walk) }),
  reference: (element, walk) => walk.flow.push({ note: readNote(element, walk) }),
  'lost-reference': readLostReference,
  'apart-note': readNote,
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

/** What is raised or lowered may change the number before it; a note's number among it does not. */
function readShifted(element: TreeElement, shift: Shift, walk: Walk): void {
  const { flow } = walk
  const begun = flow.length
  const before = walk.flow.at(-1)
  readInline(element, walk)
  const pieces = walk.flow.slice(begun)
  // A block inside it has ended the line.
  if (typeof before !== 'string' || walk.flow !== flow) return
  if (!pieces.every((piece) => typeof piece === 'string')) return
  const read = shiftedText(pieces.join('').trim(), { before, shift })
  if (read === null)
    refuse(
      `Behind ${JSON.stringify(before.slice(-20))} stands ${shift} ${JSON.stringify(textOf(element))}, which no characters say.`,
      element,
      walk,
    )
  else if (read !== pieces.join('').trim()) walk.flow.splice(begun, pieces.length, read)
}

/** A frame may hang in the middle of a line, which goes on behind it. */
function readFurniture(element: TreeElement, walk: Walk): void {
  if (!walk.inLine) endLine(walk, element.line)
  const apart = { into: walk.draft.furniture, form: undefined, flow: [], line: element.line, label: null }
  const inner: Walk = { ...walk, ...apart, inLine: false }
  readChildren(element, inner)
  endLine(inner, element.line)
}
