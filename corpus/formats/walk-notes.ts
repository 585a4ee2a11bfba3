import { noteNamed } from './draft.ts'
import { type TreeElement, textOf } from './tree.ts'
import { endLine, readChildren, readInline, refuse, type Walk } from './walking.ts'

/** The number of a note that is not there would be read as the text's own. */
export function readLostReference(element: TreeElement, walk: Walk): void {
  if (walk.into !== walk.draft.furniture)
    refuse(`A note ${textOf(element)} is referred to, but its text is missing.`, element, walk)
  readInline(element, walk)
}

/** Reads what an element says of a note: the number, the text or both. Gives the note's index. */
export function readNote(element: TreeElement, walk: Walk): number {
  const { name, printed, texts, ofTable = false } = walk.vocabulary.noteOf(element)
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
  if (ofTable) note.ofTable = true
  if (note.lines.length > 0) return index
  for (const text of texts) {
    const apart = { into: note.lines, form: undefined, inLine: true, flow: [], line: text.line, label: null }
    const inner: Walk = { ...walk, ...apart }
    readChildren(text, inner)
    endLine(inner, text.line)
  }
  return index
}

/** Whether two numbers of one note are not the same: `2` and `3`, but not `2` and `2)`. */
function differ(one: string | null, other: string | null): boolean {
  const [first, second] = [one, other].map((printed) => printed?.replace(/[^\p{L}\p{N}*†‡]/gu, '') ?? '')
  return first !== '' && second !== '' && first !== second
}
