import { useEffect, useRef } from 'preact/hooks'
import { dayOf, isPosition } from '../corpus/positions.ts'
import type { OpenedDocument } from '../corpus/search/corpus.ts'
import { CopyButton } from './CopyButton.tsx'
import { DocumentFactsList } from './DocumentFactsList.tsx'
import { HeldLater } from './HeldLater.tsx'
import { LaterDocuments } from './LaterDocuments.tsx'
import { PassageMeta } from './PassageMeta.tsx'
import { PassageText } from './PassageText.tsx'
import { useIsSeen } from './use-is-seen.ts'
import { useWords } from './words-context.tsx'

interface DocumentViewProps {
  opened: OpenedDocument
  /** Id of the passage to bring into view. */
  passage: string | null
}

/** A whole document in the order of its text, with one passage in view. */
export function DocumentView({ opened, passage }: DocumentViewProps) {
  const words = useWords()
  const root = useRef<HTMLElement>(null)
  const { document, links, heldLater, later } = opened
  const { kind, title, passages } = document
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
        <span lang="nl">{title}</span> · {words.day(dayOf(document))}
      </p>
      <header>
        <p class={isPosition(document) ? 'label' : 'note'}>{words.kinds[kind]}</p>
        <h1 class="official" lang="nl" ref={heading}>
          {title}
        </h1>
        <DocumentFactsList document={document} />
        <HeldLater documents={heldLater} />
        <LaterDocuments documents={later} title={words.knownLater(later.length)} />
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
              <PassageMeta document={document} passage={one} />
            </div>
            <CopyButton document={document} passage={one} bare />
          </div>
          <PassageText passage={one} kind={kind} links={links[one.id] ?? []} />
        </section>
      ))}
    </article>
  )
}
