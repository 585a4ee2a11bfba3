import { useRef } from 'preact/hooks'
import { isPosition } from '../corpus/positions.ts'
import type { TextLink } from '../corpus/references/link-references.ts'
import type { Snippet } from '../corpus/search/corpus.ts'
import { isTable, rowAsLine } from '../corpus/table.ts'
import type { DocumentKind, FootnoteAnchor, Passage } from '../corpus/types.ts'
import { Footnotes } from './Footnotes.tsx'
import { OfficialText } from './OfficialText.tsx'
import { ParagraphBlocks } from './ParagraphBlocks.tsx'
import { marksWithin, type NoteCall, spansWithin } from './pieces.ts'
import { useWords } from './words-context.tsx'

interface PassageTextProps {
  passage: Passage
  /** What kind of document it stands in: not every text under a question is its answer. */
  kind?: DocumentKind
  links?: TextLink[]
  /** The sentence that was found, to mark in the whole. */
  found?: Snippet | undefined
}

/** The whole of a passage: its questions, its answer or section, and its notes. */
export function PassageText({ passage, kind = 'answers', links = [], found }: PassageTextProps) {
  const words = useWords()
  const root = useRef<HTMLDivElement>(null)
  const { questions, heading, paragraphs, footnotes } = passage
  const noteId = (number: number) => `${passage.id}-note-${number}`
  const goTo = (id: string) => {
    const target = root.current?.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`)
    target?.focus()
    target?.scrollIntoView({ block: 'nearest' })
  }

  const text = (
    whole: string,
    part: FootnoteAnchor['part'],
    { index, from = 0, to = whole.length }: { index: number; from?: number; to?: number },
  ) => {
    const stretch = { from, to }
    const marks = part === 'paragraph' ? marksWithin(rowAsLine(whole), found) : []
    const own = links.filter((link) => link.part === part && link.index === index)
    return (
      <OfficialText
        text={whole.slice(from, to)}
        marks={spansWithin(marks, stretch)}
        notes={callsWithin(callsIn(passage, part, index), whole, stretch)}
        links={spansWithin(own, stretch)}
        noteId={noteId}
        onNote={(number) => goTo(noteId(number))}
      />
    )
  }

  return (
    <div class="passage" ref={root}>
      {questions.map((question, index) => (
        <section key={question.number} class="question">
          <h3 class="label">{words.question(question.number)}</h3>
          <p class="official" lang="nl">
            {text(question.text, 'question', { index })}
          </p>
        </section>
      ))}
      {questions.length > 0 && isPosition({ kind }) && (
        <h3 class="label">{words.answer(questions.map(({ number }) => number))}</h3>
      )}
      {kind === 'delay' && paragraphs.length > 0 && <h3 class="label">{words.notice}</h3>}
      {heading && (
        <h3 class="official heading" lang="nl">
          {text(heading, 'heading', { index: 0 })}
        </h3>
      )}
      <div class="answer" lang="nl">
        <ParagraphBlocks
          paragraphs={paragraphs}
          show={({ text: whole, ...stretch }) => text(whole, 'paragraph', stretch)}
        />
      </div>
      <Footnotes
        footnotes={footnotes}
        links={links.filter(({ part }) => part === 'footnote')}
        noteId={noteId}
        onBack={(number) => goTo(`${noteId(number)}-call`)}
      />
    </div>
  )
}

function callsIn({ footnotes }: Passage, part: FootnoteAnchor['part'], index: number): NoteCall[] {
  return footnotes.flatMap(({ number, anchors }) =>
    anchors
      .filter((anchor) => anchor.part === part && anchor.index === index)
      .map(({ offset }) => ({ offset, number })),
  )
}

/** Calls in a stretch of a text. One in the bullet that a list draws stands before its item. */
function callsWithin(
  calls: NoteCall[],
  whole: string,
  { from, to }: { from: number; to: number },
): NoteCall[] {
  return calls
    .filter(({ offset }) => offset <= to && (offset >= from || !isTable(whole)))
    .map((call) => ({ ...call, offset: call.offset - from }))
}
