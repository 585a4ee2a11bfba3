import { useRef } from 'preact/hooks'
import type { Snippet } from '../corpus/search/corpus.ts'
import type { FootnoteAnchor, Passage } from '../corpus/types.ts'
import { Footnotes } from './Footnotes.tsx'
import { OfficialText } from './OfficialText.tsx'
import { type Block, blocksOf, type Line } from './paragraph-blocks.ts'
import { marksWithin, type NoteCall } from './pieces.ts'
import { useWords } from './words-context.ts'

interface PassageTextProps {
  passage: Passage
  /** The sentence that was found, to mark in the whole. */
  found?: Snippet | undefined
}

/** The whole of a passage: its questions, its answer or section, and its notes. */
export function PassageText({ passage, found }: PassageTextProps) {
  const words = useWords()
  const root = useRef<HTMLDivElement>(null)
  const { questions, heading, paragraphs, footnotes } = passage
  const noteId = (number: number) => `${passage.id}-note-${number}`
  const goTo = (id: string) => {
    const target = root.current?.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`)
    target?.focus()
    target?.scrollIntoView({ block: 'nearest' })
  }

  const text = (whole: string, part: FootnoteAnchor['part'], index: number, from = 0) => (
    <OfficialText
      text={whole.slice(from)}
      marks={part === 'paragraph' ? marksWithin(whole.slice(from), found) : []}
      notes={callsIn(passage, part, index).map((call) => ({ ...call, offset: call.offset - from }))}
      noteId={noteId}
      onNote={(number) => goTo(noteId(number))}
    />
  )
  const line = ({ text: whole, index, from }: Line) => text(whole, 'paragraph', index, from)

  return (
    <div class="passage" ref={root}>
      {questions.map((question, index) => (
        <section key={question.number} class="question">
          <h3 class="label">{words.question(question.number)}</h3>
          <p class="official" lang="nl">
            {text(question.text, 'question', index)}
          </p>
        </section>
      ))}
      {questions.length > 0 && <h3 class="label">{words.answer(questions.map(({ number }) => number))}</h3>}
      {heading && (
        <h3 class="official heading" lang="nl">
          {text(heading, 'heading', 0)}
        </h3>
      )}
      <div class="answer" lang="nl">
        {blocksOf(paragraphs).map((block) => (
          <BlockOf key={firstLine(block)} block={block} show={line} />
        ))}
      </div>
      <Footnotes footnotes={footnotes} noteId={noteId} onBack={(number) => goTo(`${noteId(number)}-call`)} />
    </div>
  )
}

function BlockOf({ block, show }: { block: Block; show: (line: Line) => preact.ComponentChild }) {
  if (block.kind === 'paragraph') return <p class="official">{show(block.line)}</p>
  const List = block.kind === 'numbers' ? 'ol' : 'ul'
  return (
    <List class="official">
      {block.lines.map((line) => (
        <li key={line.index}>{show(line)}</li>
      ))}
    </List>
  )
}

const firstLine = (block: Block) => (block.kind === 'paragraph' ? block.line : block.lines[0])?.index

function callsIn({ footnotes }: Passage, part: FootnoteAnchor['part'], index: number): NoteCall[] {
  return footnotes.flatMap(({ number, anchors }) =>
    anchors
      .filter((anchor) => anchor.part === part && anchor.index === index)
      .map(({ offset }) => ({ offset, number })),
  )
}
