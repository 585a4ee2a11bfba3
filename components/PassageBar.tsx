import type { DocumentFacts, Passage } from '../corpus/types.ts'
import { CopyButton } from './CopyButton.tsx'
import { Icon } from './Icon.tsx'
import { useWords } from './words-context.tsx'

interface PassageBarProps {
  document: DocumentFacts
  passage: Passage
  onBack: () => void
}

/** Above an opened passage: the way back, and copying. */
export function PassageBar({ document, passage, onBack }: PassageBarProps) {
  const words = useWords()
  return (
    <div class="bar passage-bar">
      <button type="button" class="btn" onClick={onBack}>
        <Icon name="back" />
        {words.back}
      </button>
      <span class="grow" />
      <CopyButton document={document} passage={passage} />
    </div>
  )
}
