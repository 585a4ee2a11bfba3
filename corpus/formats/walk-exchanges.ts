import { takeEndnotes } from '../parsing/endnotes.ts'
import { closingStart } from '../parsing/frame.ts'
import type { Line } from '../parsing/line.ts'
import { SourceError } from '../source-error.ts'
import { addLine } from './draft.ts'
import type { TreeElement } from './tree.ts'
import { endLine, readApart, tell, type Walk } from './walking.ts'

/** A question or an answer: its heading, which names the questions, and its text. */
export function readExchange(element: TreeElement, role: 'question' | 'answer', walk: Walk): void {
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
function refuseBetween(walk: Walk): void {
  const between = behindAnswer(walk)
  const [stray] = between
  if (!stray || (between.length === 1 && /^Vragen (?!\d)[^.?!]+$/u.test(stray.text))) return
  throw strayText('Between an answer and the next question', stray, walk)
}

/** Text behind the last answer is not its own; a signature, the askers' remark and the notes at the end are known. */
export function refuseBehindLast(walk: Walk): void {
  const behind = behindAnswer(walk)
  const strays = behind.slice(0, closingStart(behind))
  const [stray] = strays
  if (!stray) return
  // What is no part of the answer stands apart from it.
  stray.gap = 'blank'
  if (!areEndnotes(strays, walk)) throw strayText('Behind the last answer', stray, walk)
}

/** `(1) NRC, 3 mei 2024.`, `1) NRC`, `[1] NRC`, `1. NRC`. */
const NOTE = /^(?:\(\d{1,2}\)|\d{1,2}[).]|\[\d{1,2}\]) ?\S/u

/** Whether lines are notes that are taken off later, or at least not quoted. */
function areEndnotes(lines: readonly Line[], { draft }: Walk): boolean {
  if (!lines.every(({ text }) => NOTE.test(text))) return false
  const { notes, oddities } = takeEndnotes(draft.body, [])
  return notes.length >= lines.length || oddities.some(({ uncertain }) => uncertain)
}

/** The lines since the end of the last answer that are no closing by their form, and no mere mark of a note. */
function behindAnswer({ answered, draft }: Walk): Line[] {
  const lines = answered.lines === null ? [] : draft.body.slice(answered.lines)
  return lines.filter(({ form, text }) => form !== 'closing' && text !== '')
}

function strayText(where: string, { text, number }: Line, { draft }: Walk): SourceError {
  return new SourceError(
    `${where} stands ${JSON.stringify(text.slice(0, 80))}, which belongs to no question and no answer.`,
    {
      file: draft.file,
      line: number,
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
