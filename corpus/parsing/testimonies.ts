import type { KnownFacts, Testimony } from './facts-agree.ts'
import { readFactsInText, subjectOfTitle } from './facts-in-text.ts'
import { flowing } from './opening-text.ts'
import type { ParsedDocument } from './parse-document.ts'

/** What a document says of itself: in its text, and in the fields that its format has for it. */
export function testimoniesOf(parsed: ParsedDocument): Testimony[] {
  const { title, askedOn, publishedOn, askers, ministers, alsoFor, references, printed } =
    readFactsInText(parsed)
  const inText: KnownFacts = {
    ...(printed.id === null ? {} : { id: printed.id }),
    ...(title === null ? {} : { title }),
    ...{ kind: parsed.kind, askedOn, publishedOn, askers, ministers, alsoFor, references },
  }
  const words = flowing([...parsed.opening, ...parsed.closing])
  const stated = parsed.stated.title === undefined ? {} : { title: subjectOfTitle(parsed.stated.title) }
  return [
    { source: 'fields', facts: { ...parsed.stated, ...stated }, words },
    { source: 'text', facts: inText, words },
  ]
}
