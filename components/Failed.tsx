import { useWords } from './words-context.tsx'

/** The look-up failed: what happened, and what to do. */
export function Failed({ onRetry }: { onRetry: () => void }) {
  const words = useWords()
  return (
    <div class="state" role="alert">
      <h2>{words.failed.title}</h2>
      <p>{words.failed.advice}</p>
      <p>
        <button type="button" class="btn main" onClick={onRetry}>
          {words.retry}
        </button>
      </p>
    </div>
  )
}
