import type { Line, LineForm } from '../parsing/line.ts'
import { SourceError } from '../source-error.ts'
import { addLine, type Draft, noteNamed } from './draft.ts'
import { type Flow, isBlank } from './flow.ts'
import { type Shift, shiftedText } from './raised.ts'
import { readTableFlow, tableFlow } from './table-text.ts'
import { type TreeElement, textOf } from './tree.ts'
import type { Role, Vocabulary } from './vocabulary.ts'

/** Where the walk is, and the line that is being read. */
interface Walk {
  draft: Draft
  vocabulary: Vocabulary
  into: Line[]
  form: LineForm | undefined
  flow: Flow
  line: number | null
  /** What the next line begins with, as an item of a list. */
  label: Flow | null
  /** How many lines there were at the end of the last answer; what follows up to the next question is not its text. */
  answered: { lines: number | null }
  /** Whether the text around belongs to one line. */
  inLine: boolean
}

/** Reads all that is in an element into a draft. */
export function walkMarkup(
  root: TreeElement,
  { draft, vocabulary }: Pick<Walk, 'draft' | 'vocabulary'>,
): void {
  const walk: Walk = {
    draft,
    vocabulary,
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

function readChildren(element: TreeElement, walk: Walk): void {
  let last: unknown
  for (const child of element.children) {
    if (typeof child === 'string') walk.flow.push(child)
    else {
      const role = walk.vocabulary.roleOf(child, element)
      if (role === 'part' && typeof last === 'object') walk.flow.push(' ')
      READERS[role](child, walk)
    }
    last = child
  }
}

/** How elements of each role are read. */
const READERS: Record<Role, (element: TreeElement, walk: Walk) => void> = {
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

/** Tells an oddity, unless it stands around the publication. */
function tell(problem: string, { line }: TreeElement, { draft, into }: Walk): void {
  if (into !== draft.furniture) draft.oddities.push({ line, problem })
}

function readInline(element: TreeElement, walk: Walk): void {
  if (isBlank(walk.flow)) walk.line = element.line
  const { inLine } = walk
  walk.inLine = true
  readChildren(element, walk)
  walk.inLine = inLine
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

function refuse(problem: string, { line }: TreeElement, { draft }: Walk): never {
  throw new SourceError(problem, {
    file: draft.file,
    line,
    advice: 'Take the document in another format of its official page, and tell whoever keeps this corpus.',
  })
}

/** Reads an element whose text belongs to no line around it. */
function readApart(
  element: TreeElement,
  walk: Walk,
  changes: Partial<Pick<Walk, 'into' | 'form' | 'inLine'>>,
): void {
  endLine(walk, element.line)
  const inner: Walk = { ...walk, inLine: false, ...changes, flow: [], line: element.line }
  readChildren(element, inner)
  endLine(inner, element.line)
  walk.label = inner.label
}

/** A frame may hang in the middle of a line, which goes on behind it. */
function readFurniture(element: TreeElement, walk: Walk): void {
  if (!walk.inLine) endLine(walk, element.line)
  const apart = { into: walk.draft.furniture, form: undefined, flow: [], line: element.line, label: null }
  const inner: Walk = { ...walk, ...apart, inLine: false }
  readChildren(element, inner)
  endLine(inner, element.line)
}

function endLine(walk: Walk, line: number): void {
  const { flow, label } = walk
  const at = walk.line ?? line
  walk.flow = []
  walk.line = null
  if (isBlank(flow)) return
  if (label) addLine([...label, ...flow], { into: walk.into, line: at, form: walk.form ?? 'item' })
  else addLine(flow, { into: walk.into, line: at, form: walk.form })
  walk.label = null
}

/** A question or an answer: its heading, which names the questions, and its text. */
function readExchange(element: TreeElement, role: 'question' | 'answer', walk: Walk): void {
  endLine(walk, element.line)
  if (role === 'question' && walk.into === walk.draft.body) refuseBetween(walk)
  const heading = walk.vocabulary.headingOf(element)
  const before = walk.into.length
  if (heading) readApart(heading, walk, { inLine: true, form: role })
  const [added, ...more] = walk.into.slice(before)
  for (const line of more) delete line.form
  if (role === 'question' && !/\d/u.test(added?.text ?? '')) {
    if (added && /^Vraag ?:?$/u.test(added.text)) walk.into.splice(before, 1)
    else if (added) delete added.form
    tell('A question without its number stands here: it is counted after the one before.', element, walk)
    const kept = walk.into.splice(before)
    addHeading(`Vraag ${lastQuestion(walk.into) + 1}`, { element, role, walk })
    walk.into.push(...kept)
  } else if (!added) addHeading('Antwoord', { element, role, walk })
  const rest = { ...element, children: element.children.filter((child) => child !== heading) }
  readApart(rest, walk, {})
  if (walk.into === walk.draft.body) walk.answered.lines = role === 'answer' ? walk.into.length : null
}

/** Text between an answer and the next question is neither's, unless it heads the questions that follow. */
function refuseBetween({ answered, into, draft }: Walk): void {
  const between = answered.lines === null ? [] : into.slice(answered.lines)
  const [stray] = between.filter(({ form }) => form !== 'closing')
  if (!stray || (between.length === 1 && /^Vragen (?!\d)[^.?!]+$/u.test(stray.text))) return
  throw new SourceError(
    `Between an answer and the next question stands ${JSON.stringify(stray.text.slice(0, 80))}, which is the text of neither.`,
    {
      file: draft.file,
      line: stray.number,
      advice: 'Take the document in another format of its official page.',
    },
  )
}

interface Exchange {
  element: TreeElement
  role: 'question' | 'answer'
  walk: Walk
}

function addHeading(text: string, { element, role, walk }: Exchange): void {
  addLine([text], { into: walk.into, line: element.line, form: role })
}

function lastQuestion(lines: readonly Line[]): number {
  const numbers = lines.findLast((line) => line.form === 'question')?.text.match(/\d+/gu)
  return Number(numbers?.at(-1) ?? 0)
}

function readList(element: TreeElement, walk: Walk): void {
  endLine(walk, element.line)
  const items = walk.vocabulary.itemsOf(element)
  for (const child of element.children) {
    const found = items.find(({ item }) => item === child)
    if (!found || typeof child === 'string') {
      if (typeof child === 'string') walk.flow.push(child)
      else READERS[walk.vocabulary.roleOf(child, element)](child, walk)
      continue
    }
    endLine(walk, child.line)
    const label: Flow = labelFlow(found.label, walk)
    // A list that begins its item leaves the item's own label to a line of its own.
    if (walk.label && !isBlank(walk.label))
      addLine(walk.label, { into: walk.into, line: child.line, form: 'item' })
    walk.label = label
    const rest = { ...child, children: child.children.filter((each) => each !== found.label) }
    readApart(rest, walk, {})
    if (walk.label && !isBlank(label)) addLine(label, { into: walk.into, line: child.line, form: 'item' })
    walk.label = null
  }
}

function labelFlow(label: TreeElement | string | null, walk: Walk): Flow {
  if (label === null) return []
  if (typeof label === 'string') return [`${label} `]
  const inner: Walk = { ...walk, inLine: true, flow: [], line: null, label: null }
  readChildren(label, inner)
  return isBlank(inner.flow) ? ['• '] : [...inner.flow, ' ']
}

function readTable(element: TreeElement, walk: Walk): void {
  endLine(walk, element.line)
  const { rows, titles } = walk.vocabulary.tableOf(element)
  for (const title of titles) readApart(title, walk, { inLine: true })
  // One cell is a frame around text, and no table.
  const [only] = rows.flat()
  if (only && rows.flat().length === 1) {
    readApart(only.element, walk, {})
    return
  }
  const cells = rows.map((row) =>
    row.map(({ element: cell, ...spans }) => {
      const lines: Line[] = []
      readApart(cell, walk, { into: lines, form: undefined })
      return { ...spans, lines }
    }),
  )
  const { text, marks } = readTableFlow(tableFlow(cells, { file: walk.draft.file, line: element.line }))
  if (text === '') return
  walk.into.push({ number: element.line, text, gap: 'none', marks, width: text.length, form: 'table' })
}

/** The number of a note that is not there would be read as the text's own. */
function readLostReference(element: TreeElement, walk: Walk): void {
  if (walk.into !== walk.draft.furniture)
    refuse(`A note ${textOf(element)} is referred to, but its text is missing.`, element, walk)
  readInline(element, walk)
}

/** Whether two numbers of one note are not the same: `2` and `3`, but not `2` and `2)`. */
function differ(one: string | null, other: string | null): boolean {
  const [first, second] = [one, other].map((printed) => printed?.replace(/[^\p{L}\p{N}*†‡]/gu, '') ?? '')
  return first !== '' && second !== '' && first !== second
}

/** Reads what an element says of a note: the number, the text or both. Gives the note's index. */
function readNote(element: TreeElement, walk: Walk): number {
  const { name, printed, texts } = walk.vocabulary.noteOf(element)
  const { draft } = walk
  const index = noteNamed(draft, name ?? `${element.line}:${draft.notes.length}`, element.line)
  const note = draft.notes[index]
  if (!note) return index
  if (differ(note.printed, printed))
    refuse(
      `The reference says note ${printed}, and the note it leads to says ${note.printed}.`,
      element,
      walk,
    )
  note.printed ??= printed
  if (note.lines.length > 0) return index
  for (const text of texts) {
    const apart = { into: note.lines, form: undefined, inLine: true, flow: [], line: text.line, label: null }
    const inner: Walk = { ...walk, ...apart }
    readChildren(text, inner)
    endLine(inner, text.line)
  }
  return index
}
