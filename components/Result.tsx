import { isPosition } from '../corpus/positions.ts'
import type { LookupResult } from '../corpus/search/corpus.ts'
import { CopyButton } from './CopyButton.tsx'
import { MarkedText } from './MarkedText.tsx'
import { PassageMeta } from './PassageMeta.tsx'
import { useWords } from './words-context.tsx'

interface ResultProps {
  result: LookupResult
  onOpen: () => void
}

/** One result: date, who and which question; the question in short; the sentence that matched; why it was found. */
export function Result({ result, onOpen }: ResultProps) {
  const { passage, document, snippet, why } = result
  const words = useWords()
  const asked = passage.questions[0]?.text ?? passage.heading
  return (
    <li class={isPosition(document) ? 'hit' : 'hit other'}>
      <div class="bar">
        <button
          type="button"
          class="open grow"
          data-stop
          data-passage={passage.id}
          aria-describedby={`${passage.id}-found`}
          onClick={onOpen}
        >
          <PassageMeta document={document} passage={passage} />
        </button>
        <CopyButton document={document} passage={passage} bare />
      </div>
      <div id={`${passage.id}-found`} lang="nl">
        {asked && <p class="ask clamp">{asked}</p>}
        {snippet.text && (
          <p class="official clamp">
            <MarkedText text={snippet.text} marks={snippet.matches} />
          </p>
        )}
      </div>
      {why.concepts.length + why.words.length > 0 && (
        <p class="why">
          {words.foundBy(
            why.concepts.map((preferred) => preferred[words.language]),
            why.words,
          )}
        </p>
      )}
    </li>
  )
}
