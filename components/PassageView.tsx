import { useEffect, useRef } from 'preact/hooks'
import type { LookupResult, Snippet } from '../corpus/search/corpus.ts'
import type { DocumentFacts, Passage } from '../corpus/types.ts'
import { DocumentFactsList } from './DocumentFactsList.tsx'
import { PassageText } from './PassageText.tsx'
import { PositionMeta } from './PositionMeta.tsx'
import { useWords } from './words-context.ts'

interface PassageViewProps {
  document: DocumentFacts
  passage: Passage
  /** The sentence that was found, to mark in the whole. */
  found?: Snippet | undefined
  /** What was said on the same subject since. */
  later?: LookupResult | null
  /** Where the whole document can be read. */
  documentHref: string
  onLater?: (later: LookupResult) => void
}

/** One passage opened: date and minister first, then the whole text, then where it comes from. */
export function PassageView({ document, passage, found, later, documentHref, onLater }: PassageViewProps) {
  const words = useWords()
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    root.current?.focus({ preventScroll: true })
    root.current?.scrollIntoView({ block: 'start' })
  }, [passage.id])
  return (
    <article class="opened" ref={root} tabIndex={-1} aria-labelledby="opened-title">
      <PositionMeta
        date={document.publishedOn}
        ministers={document.ministers.map(({ name }) => name)}
        questions={passage.questions.map(({ number }) => number)}
      />
      <h2 class="official title" id="opened-title" lang="nl">
        {document.title}
      </h2>
      {later && (
        <p class="note">
          <button type="button" class="btn-link link" onClick={() => onLater?.(later)}>
            {words.later(words.day(later.document.publishedOn))}
          </button>
        </p>
      )}
      <PassageText passage={passage} found={found} />
      <DocumentFactsList document={document} />
      <p>
        <a class="link" href={documentHref} target="_blank" rel="noopener">
          {words.wholeDocument}
        </a>
      </p>
    </article>
  )
}
