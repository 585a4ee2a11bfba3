import { dayOf, isPosition, voicesOf } from '../corpus/positions.ts'
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
  if (isPosition(document))
    return (
      <PositionMeta
        {...(isDateElsewhere ? {} : { date: dayOf(document) })}
        ministers={ministers}
        questions={numbers}
      />
    )
  const said = kind === 'answers' || kind === 'letter' ? '' : words.notPosition[kind]
  // The text of a notice of delay is the ministers', of another day than the questions.
  const notice = kind === 'delay' ? voicesOf(document, passage).text : null
  const day = kind === 'delay' ? document.askedOn : dayOf(document)
  const parts = [
    said,
    words.list(askers.map(({ name }) => name)),
    numbers.length > 0 ? words.questions(numbers) : '',
    notice ? `${words.notice}: ${noticeOf(words.ministers(ministers), words.day(notice.day))}` : '',
  ]
  return (
    <span class="meta">
      {!isDateElsewhere && (
        <>
          <time dateTime={day ?? undefined}>{words.day(day)}</time>
          {' · '}
        </>
      )}
      {parts.filter((part) => part !== '').join(' · ')}
    </span>
  )
}

function noticeOf(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}
