import { useEffect, useState } from 'preact/hooks'
import { DocumentView } from '../../components/DocumentView.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Failed } from '../../components/Failed.tsx'
import { SearchElsewhere } from '../../components/SearchElsewhere.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { useWords } from '../../components/words-context.tsx'
import type { Corpus, OpenedDocument } from '../../corpus/search/corpus.ts'

interface WholeDocumentProps {
  corpus: Corpus
  /** Id of a passage, or of a document. */
  passage: string
}

/** Fetches the document of a passage and shows it; says so where the corpus does not have it. */
export function WholeDocument({ corpus, passage }: WholeDocumentProps) {
  const words = useWords()
  const id = passage.replace(/#.*$/s, '')
  const [found, setFound] = useState<{ opened: OpenedDocument | null } | 'failed' | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    corpus.document(id).then(
      (opened) => {
        setFound({ opened })
        document.title = opened ? `${opened.document.title} · Standpunt` : 'Standpunt'
      },
      () => setFound('failed'),
    )
  }, [corpus, id, attempt])

  if (found === null) return <Skeleton />
  if (found === 'failed') return <Failed onRetry={() => setAttempt(attempt + 1)} />
  if (found.opened) {
    return <DocumentView opened={found.opened} passage={passage === id ? null : passage} />
  }
  return (
    <>
      <div class="state">
        <h1>{words.document.unknown}</h1>
        <p>{words.document.searchInstead}</p>
        <SearchElsewhere query={id} />
      </div>
      <EmptyState />
    </>
  )
}
