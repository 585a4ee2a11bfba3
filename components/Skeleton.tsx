import { useWords } from './words-context.tsx'

/** Lines where results will stand; its style shows them only when they take long. */
export function Skeleton() {
  const words = useWords()
  return (
    <div class="skeleton">
      <span class="unseen">{words.search.loading}</span>
      {[0, 1, 2].map((row) => (
        <div key={row} class="hit" aria-hidden="true">
          <i style={{ width: '45%' }} />
          <i />
          <i style={{ width: '80%' }} />
        </div>
      ))}
    </div>
  )
}
