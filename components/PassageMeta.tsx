import { dayOf, isPosition } from '../corpus/positions.ts'
import type { DocumentFacts, Passage } from '../corpus/types.ts'
import { PositionMeta } from './PositionMeta.tsx'
import { useWords } from './words-context.tsx'

interface PassageMetaProps {
  document: DocumentFacts
  passage: Passage
  /** Leave the date out where it stands elsewhere. */
  isDateElsewhere?: boolean
}

/** The line above every passage: date, who, which question; of what is no position first of all that it is none. */
export function PassageMeta({ document, passage, isDateElsewhere = false }: PassageMetaProps) {
  const words = useWords()
  const { kind, ministers, askers } = document
  const numbers = passage.questions.map(({ number }) => number)
  const day = isDateElsewhere ? {} : { date: dayOf(document) }
  if (isPosition(document))
    return <PositionMeta {...day} ministers={ministers.map(({ name }) => name)} questions={numbers} />
  const said = kind === 'answers' || kind === 'letter' ? '' : words.notPosition[kind]
  const parts = [
    said,
    words.list(askers.map(({ name }) => name)),
    numbers.length > 0 ? words.questions(numbers) : '',
  ]
  return (
    <span class="meta">
      {!isDateElsewhere && (
        <>
          <time dateTime={dayOf(document) ?? undefined}>{words.day(dayOf(document))}</time>
          {' · '}
        </>
      )}
      {parts.filter((part) => part !== '').join(' · ')}
    </span>
  )
}
