import { dayOf } from '../corpus/positions.ts'
import type { DocumentFacts } from '../corpus/types.ts'
import { useAnchors } from './reading-links.ts'
import { useWords } from './words-context.tsx'

/** How many are named; the newest says most, and a look-up shows them all. */
const MOST = 3

/** Later positions on the same subject that can be read here, the newest first. */
export function HeldLater({ documents }: { documents: DocumentFacts[] }) {
  const words = useWords()
  const anchorOf = useAnchors()
  if (documents.length === 0) return null
  return (
    <div class="note held-later">
      <h2 class="label">{words.heldLater}</h2>
      <ul>
        {documents.slice(0, MOST).map((document) => (
          <li key={document.id}>
            <span class="meta">
              <time dateTime={dayOf(document) ?? undefined}>{words.day(dayOf(document))}</time>
            </span>
            <a class="link" lang="nl" {...anchorOf({ held: document.id })}>
              {document.title}
            </a>
          </li>
        ))}
      </ul>
      {documents.length > MOST && <p class="aside">{words.andMore(documents.length - MOST)}</p>}
    </div>
  )
}
