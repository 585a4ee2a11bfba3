import { searchPagesFor } from './elsewhere.ts'
import { useWords } from './words-context.tsx'

/** The same query at public search sites, as plain links. */
export function SearchElsewhere({ query }: { query: string }) {
  const words = useWords()
  return (
    <>
      <h3 class="label">{words.nothing.elsewhere}</h3>
      <ul class="ways">
        {searchPagesFor(query).map(({ name, url, official }) => (
          <li key={name}>
            <a class="link" href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
            {!official && <span class="aside"> ({words.nothing.unofficial})</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
