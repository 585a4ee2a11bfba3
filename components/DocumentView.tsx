import { useEffect, useRef } from 'preact/hooks'
import type { OfficialDocument } from '../corpus/types.ts'
import { CopyButton } from './CopyButton.tsx'
import { DocumentFactsList } from './DocumentFactsList.tsx'
import { PassageText } from './PassageText.tsx'
import { PositionMeta } from './PositionMeta.tsx'
import { useIsSeen } from './use-is-seen.ts'
import { useWords } from './words-context.ts'

interface DocumentViewProps {
  document: OfficialDocument
  /** Id of the passage to bring into view. */
  passage: string | null
}

/** A whole document in the order of its text, with one passage in view. */
export function DocumentView({ document, passage }: DocumentViewProps) {
  const words = useWords()
  const root = useRef<HTMLElement>(null)
  const { kind, title, passages, ministers, publishedOn } = document
  const known = passages.some(({ id }) => id === passage)
  useEffect(() => {
    const section = passage && root.current?.querySelector<HTMLElement>(`[id="${CSS.escape(passage)}"]`)
    if (!section) return
    section.focus({ preventScroll: true })
    section.scrollIntoView({ block: 'start' })
  }, [passage])
  const heading = useRef<HTMLHeadingElement>(null)
  const isHeadingSeen = useIsSeen(heading)
  return (
    <article class="document" ref={root}>
      {/* One lands in the middle of a document, and must see which one it is. */}
      <p class="standing" aria-hidden="true" hidden={isHeadingSeen}>
        <span lang="nl">{title}</span> · {words.day(publishedOn)}
      </p>
      <header>
        <p class="label">{kind === 'letter' ? words.letter : words.answers}</p>
        <h1 class="official" lang="nl" ref={heading}>
          {title}
        </h1>
        <DocumentFactsList document={document} />
      </header>
      {passage && !known && <p class="note">{words.document.unknownPassage}</p>}
      {passages.map((one) => (
        <section
          key={one.id}
          id={one.id}
          class={one.id === passage ? 'here' : undefined}
          tabIndex={-1}
          aria-current={one.id === passage ? 'true' : undefined}
        >
          <div class="bar">
            <div class="grow">
              <PositionMeta
                date={publishedOn}
                ministers={ministers.map(({ name }) => name)}
                questions={one.questions.map(({ number }) => number)}
              />
            </div>
            <CopyButton document={document} passage={one} bare />
          </div>
          <PassageText passage={one} />
        </section>
      ))}
    </article>
  )
}
