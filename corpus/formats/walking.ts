import type { Line, LineForm } from '../parsing/line.ts'
import type { Oddity } from '../parsing/reading.ts'
import { SourceError } from '../source-error.ts'
import { addLine, type Draft } from './draft.ts'
import { type Flow, isBlank } from './flow.ts'
import type { Shift } from './raised.ts'
import type { TreeElement } from './tree.ts'
import type { Role, Vocabulary } from './vocabulary.ts'

/** Reads an element of one role, with all that is in it. */
export type Readers = Readonly<Record<Role, (element: TreeElement, walk: Walk) => void>>

/** Where the walk is, and the line that is being read. */
export interface Walk {
  draft: Draft
  vocabulary: Vocabulary
  /** How elements of each role are read. */
  readers: Readers
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
  /** What was raised or lowered last. */
  shifted: Shifted | null
}

/** A piece of a flow that is raised or lowered. */
export interface Shifted {
  flow: Flow
  /** Its pieces in the flow: from `start` on, before `end`. */
  start: number
  end: number
  shift: Shift
  /** As it stands in the source, or the end of it; what it is read as may be another text. */
  printed: string
  /** Whether more beside it may still make a number of it. */
  mayGoOn: boolean
  isRead: boolean
}

/** Reads what stands in an element, each child by its role. */
export function readChildren(element: TreeElement, walk: Walk): void {
  let last: unknown
  for (const child of element.children) {
    if (typeof child === 'string') addText(child, element, walk)
    else {
      const role = walk.vocabulary.roleOf(child, element)
      if (role === 'part' && typeof last === 'object') addText(' ', child, walk)
      walk.readers[role](child, walk)
    }
    last = child
  }
}

/** Adds text to the line. Behind a raised digit that is not read as one a digit would make another number of it. */
export function addText(text: string, element: TreeElement, walk: Walk): void {
  const { shifted, flow } = walk
  const last = flow.at(-1)
  // What prints nothing is one piece: a line is asked again and again whether anything stands in it.
  if (typeof last === 'string' && isBlank([last, text])) {
    if (!/\s/u.test(last)) flow[flow.length - 1] = text
    return
  }
  const isBeside = shifted?.flow === flow && shifted.end === flow.length && !shifted.isRead
  if (isBeside && /^\d/u.test(text) && /\d$/u.test(shifted.printed))
    refuse(
      `Before ${JSON.stringify(text.slice(0, 20))} stands ${shifted.shift} ${JSON.stringify(shifted.printed)}, which would be one number with it.`,
      element,
      walk,
    )
  flow.push(text)
}

/** Reads an element whose text belongs to the line around it. */
export function readInline(element: TreeElement, walk: Walk): void {
  if (isBlank(walk.flow)) walk.line = element.line
  const { inLine } = walk
  walk.inLine = true
  readChildren(element, walk)
  walk.inLine = inLine
}

/** Reads an element whose text belongs to no line around it. */
export function readApart(
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

/** Ends the line that is being read, if anything stands in it; `line` is its number where it has none yet. */
export function endLine(walk: Walk, line: number): void {
  const { flow, label } = walk
  const at = walk.line ?? line
  walk.flow = []
  walk.line = null
  if (isBlank(flow)) return
  if (label) addLine([...label, ...flow], { into: walk.into, line: at, form: walk.form ?? 'item' })
  else addLine(flow, { into: walk.into, line: at, form: walk.form })
  walk.label = null
}

/** Tells an oddity, unless it stands around the publication. */
export function tell(problem: string, { line }: TreeElement, { draft, into }: Walk): void {
  if (into !== draft.furniture) draft.oddities.push({ line, problem })
}

/** What is to be told of text that is struck through. */
export function struckThrough(text: string, line: number): Oddity {
  const problem = `${JSON.stringify(text.slice(0, 60))} is struck through, and read as text.`
  return { line, problem, uncertain: true }
}

/** Throws a SourceError at an element. */
export function refuse(problem: string, { line }: TreeElement, { draft }: Walk): never {
  throw new SourceError(problem, {
    file: draft.file,
    line,
    advice: 'Take the document in another format of its official page, and tell whoever keeps this corpus.',
  })
}
