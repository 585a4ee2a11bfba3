import { useState } from 'preact/hooks'
import { cite } from '../corpus/citation.ts'
import { addressOf, earliestDay, type KnownDocument } from '../corpus/register/known-document.ts'
import { Icon } from './Icon.tsx'
import { useWords } from './words-context.tsx'

interface LaterDocumentsProps {
  /** Official documents that the corpus does not hold, the newest first. */
  documents: KnownDocument[]
  /** How many there are and what that means, in a line. */
  title: string
}

/** How many at first: a line that says what is missing must not become a list that hides what is there. */
const AT_FIRST = 3

/** One line that says which official documents there are beside those shown; unfolds into their links. */
export function LaterDocuments({ documents, title }: LaterDocumentsProps) {
  const words = useWords()
  const [isWhole, setWhole] = useState(false)
  if (documents.length === 0) return null
  const shown = isWhole ? documents : documents.slice(0, AT_FIRST)
  const hidden = documents.length - shown.length
  return (
    <details class="later">
      {/* No stop for the arrow keys: they go from the field to the best position. */}
      <summary>
        <span class="grow">{title}</span>
        <Icon name="down" />
      </summary>
      <ul>
        {shown.map((document) => (
          <LaterDocument key={document.id ?? document.zaak} document={document} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="btn small quiet" onClick={() => setWhole(true)}>
          {words.more(hidden)}
        </button>
      )}
    </details>
  )
}

function LaterDocument({ document }: { document: KnownDocument }) {
  const words = useWords()
  const { id, kind, date, title, zaak } = document
  const url = addressOf(document)
  const citation = id === null ? words.zaak(zaak ?? '') : cite({ id, kind, title: id, publishedOn: date })
  const named = title === null ? citation : <span lang="nl">{title}</span>
  return (
    <li>
      <span class="meta">
        {date === null ? (
          <b>{earliestDay(document)?.slice(0, 4) ?? words.day(null)}</b>
        ) : (
          <time dateTime={date}>{words.day(date)}</time>
        )}
        {' · '}
        {words.knownKinds[kind]}
        {url === null && zaak !== null && title !== null && ` · ${words.zaak(zaak)}`}
      </span>
      {url === null ? (
        named
      ) : (
        <a class="link" href={url} target="_blank" rel="noreferrer">
          {named}
        </a>
      )}
    </li>
  )
}
