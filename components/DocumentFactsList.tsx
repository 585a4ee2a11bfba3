import { cite } from '../corpus/citation.ts'
import type { DocumentFacts, Office } from '../corpus/types.ts'
import { useWords } from './words-context.tsx'

/** When it was asked and answered, by whom, and where it is published. */
export function DocumentFactsList({ document }: { document: DocumentFacts }) {
  const words = useWords()
  const { kind, askedOn, publishedOn, askers, ministers, alsoFor, references, url } = document
  const named = words.facts[kind]
  return (
    <dl class="facts">
      {askedOn && (
        <div>
          <dt>{words.asked}</dt>
          <dd>
            <time dateTime={askedOn}>{words.day(askedOn)}</time>
          </dd>
        </div>
      )}
      {(publishedOn !== null || askedOn === null) && (
        <div>
          <dt>{named.day}</dt>
          <dd>
            <time dateTime={publishedOn ?? undefined}>{words.day(publishedOn)}</time>
          </dd>
        </div>
      )}
      {askers.length > 0 && (
        <div>
          <dt>{named.askers}</dt>
          <dd>{words.list(askers.map(({ name, party }) => `${name} (${party})`))}</dd>
        </div>
      )}
      {ministers.length > 0 && (
        <div>
          <dt>{named.ministers}</dt>
          <dd>{words.list(ministers.map(withRole))}</dd>
        </div>
      )}
      {alsoFor && (
        <div>
          <dt>{words.alsoFor}</dt>
          <dd>{words.list(alsoFor.map(withRole))}</dd>
        </div>
      )}
      {references.zaak && (
        <div>
          <dt>{words.case}</dt>
          <dd>{references.zaak}</dd>
        </div>
      )}
      <div>
        <dt>{words.source}</dt>
        <dd>
          <a class="link" href={url} target="_blank" rel="noreferrer">
            {cite(document)}
          </a>
        </dd>
      </div>
    </dl>
  )
}

function withRole({ name, role }: Office): string {
  return name === null ? role : `${name} (${role})`
}
