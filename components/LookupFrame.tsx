import type { ComponentChildren } from 'preact'
import type { LookupResult } from '../corpus/search/corpus.ts'
import { ListAndDetail } from './ListAndDetail.tsx'
import { laterThan } from './order.ts'
import { PassageBar } from './PassageBar.tsx'
import { PassageView } from './PassageView.tsx'
import { ReadingLinksProvider } from './reading-links.ts'

interface LookupFrameProps {
  /** The search field; it makes room for the bar of a passage that is open. */
  field: ComponentChildren
  opened: LookupResult | null
  /** All that was found, for what was said later on the same subject. */
  results: LookupResult[]
  /** The address of a passage in its whole document. */
  hrefOf: (passage: string) => string
  onBack: () => void
  onOpen: (result: LookupResult) => void
  /** Opens a passage that the text refers to. */
  onRefer: (passage: string) => void
  children: ComponentChildren
}

/** The frame of popup and panel: a field above what was found, or above the one passage that is open. */
export function LookupFrame({ field, opened, results, hrefOf, ...props }: LookupFrameProps) {
  const { onBack, onOpen, onRefer, children } = props
  return (
    <ReadingLinksProvider value={{ hrefOf, onOpen: onRefer, isElsewhere: true }}>
      <div hidden={opened !== null}>{field}</div>
      {opened && <PassageBar document={opened.document} passage={opened.passage} onBack={onBack} />}
      <main>
        <ListAndDetail
          opened={opened?.passage.id ?? null}
          detail={
            opened && (
              <PassageView
                result={opened}
                later={laterThan(opened, results)}
                documentHref={hrefOf(opened.passage.id)}
                onLater={onOpen}
              />
            )
          }
        >
          {children}
        </ListAndDetail>
      </main>
    </ReadingLinksProvider>
  )
}
