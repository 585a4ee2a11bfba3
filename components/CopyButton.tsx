import { useEffect, useState } from 'preact/hooks'
import type { DocumentFacts, Passage } from '../corpus/types.ts'
import { copyQuotation } from './copy-quotation.ts'
import { Icon } from './Icon.tsx'
import { useWords } from './words-context.tsx'

interface CopyButtonProps {
  document: DocumentFacts
  passage: Passage
  /** Only the drawing, in lists. */
  bare?: boolean
}

const saidForMs = 2000

/** Copies a passage with its citation, and says that it did. */
export function CopyButton({ document, passage, bare = false }: CopyButtonProps) {
  const words = useWords()
  const [done, setDone] = useState<'copied' | 'failed' | null>(null)
  useEffect(() => {
    if (done === null) return
    const timer = setTimeout(() => setDone(null), saidForMs)
    return () => clearTimeout(timer)
  }, [done])

  const copy = () =>
    copyQuotation({ document, passage }).then(
      () => setDone('copied'),
      () => setDone('failed'),
    )
  const said = done && (done === 'copied' ? words.copied : words.copyFailed)
  return (
    <span class="copy">
      <button
        type="button"
        class={bare ? 'btn bare' : 'btn main'}
        aria-label={bare ? words.copy : undefined}
        title={bare ? words.copy : undefined}
        onClick={copy}
      >
        <Icon name={done === 'copied' ? 'check' : 'copy'} />
        {!bare && (done === 'copied' ? words.copied : words.copy)}
      </button>
      <span role="status" class={bare || done === 'failed' ? 'said' : 'unseen'}>
        {said}
      </span>
    </span>
  )
}
