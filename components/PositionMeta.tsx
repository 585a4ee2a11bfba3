import type { RankedName } from '../locales/words.ts'
import { useCardWords } from './card-words-context.ts'

interface PositionMetaProps {
  /** ISO day; leave it out where the date stands elsewhere. */
  date?: string | null
  ministers: RankedName[]
  /** Question numbers; empty for a letter. */
  questions: number[]
}

/** The line above every position: date, who, and which question. */
export function PositionMeta({ date, ministers, questions }: PositionMetaProps) {
  const words = useCardWords()
  return (
    <span class="meta">
      {date !== undefined && (
        <>
          <time dateTime={date ?? undefined}>{words.day(date)}</time>
          {' · '}
        </>
      )}
      {ministers.length > 0 && `${words.ministers(ministers)} · `}
      {words.questions(questions)}
    </span>
  )
}
