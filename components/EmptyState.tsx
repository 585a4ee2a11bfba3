import { useWords } from './words-context.tsx'

/** Nothing asked yet: two ways on. */
export function EmptyState() {
  const words = useWords()
  return (
    <div class="state">
      <h2>{words.empty.title}</h2>
      <p>{words.empty.byTyping}</p>
      <p>{words.empty.bySelecting}</p>
    </div>
  )
}
