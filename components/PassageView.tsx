import { useEffect, useRef } from 'preact/hooks'
import { isPosition } from '../corpus/positions.ts'
import type { LookupResult } from '../corpus/search/corpus.ts'
import { DocumentFactsList } from './DocumentFactsList.tsx'
import { LaterDocuments } from './LaterDocuments.tsx'
import { PassageMeta } from './PassageMeta.tsx'
import { PassageText } from './PassageText.tsx'
import { useWords } from './words-context.tsx'

interface PassageViewProps {
  /** What was opened; the sentence that was found is marked in the whole. */
  result: LookupResult
  /** What was said on the same subject since. */
  later?: LookupResult | null
  /** Where the whole document can be read. */
  documentHref: string
  onLater?: (later: LookupResult) => void
}

/** One passage opened: date and minister first, then the whole text, then where it comes from. */
export function PassageView({ result, later, documentHref, onLater }: PassageViewProps) {
  const words = useWords()
  const { document, passage, snippet, links } = result
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    root.current?.focus({ preventScroll: true })
    root.current?.scrollIntoView({ block: 'start' })
  }, [passage.id])
  return (
    <article class="opened" ref={root} tabIndex={-1} aria-labelledby="opened-title">
      <PassageMeta document={document} passage={passage} />
      <h2 class="official title" id="opened-title" lang="nl">
        {document.title}
      </h2>
      {!isPosition(document) && <p class="note">{words.kinds[document.kind]}</p>}
      {later && (
        <p class="note">
          <button type="button" class="btn-link link" onClick={() => onLater?.(later)}>
            {words.later(words.day(later.document.publishedOn))}
          </button>
        </p>
      )}
      <LaterDocuments documents={result.later} title={words.knownLater(result.later.length)} />
      <PassageText passage={passage} kind={document.kind} links={links} found={snippet} />
      <DocumentFactsList document={document} />
      <p>
        <a class="link" href={documentHref} target="_blank" rel="noopener">
          {words.wholeDocument}
        </a>
      </p>
    </article>
  )
}
