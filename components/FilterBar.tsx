import type { Facets } from '../corpus/search/corpus.ts'
import { type FilterField, parseQuery, withFilter } from '../corpus/search/parse-query.ts'
import type { DocumentKind } from '../corpus/types.ts'
import { Icon } from './Icon.tsx'
import { useWords } from './words-context.tsx'

interface FilterBarProps {
  query: string
  facets: Facets
  onQuery: (query: string) => void
}

const FIELDS = ['year', 'minister', 'party', 'kind'] as const satisfies FilterField[]

/** Controls that narrow a query. They write into the query what a reader may type as well: `jaar:2021`. */
export function FilterBar({ query, facets, onQuery }: FilterBarProps) {
  const words = useWords()
  const { filters } = parseQuery(query)
  return (
    <fieldset class="filters bar">
      <legend class="unseen">{words.filters.title}</legend>
      {FIELDS.filter((field) => facets[field].length > 1).map((field) => {
        const chosen = filters.find((filter) => filter.field === field)?.value ?? ''
        const options = facets[field].map((value) => {
          const written = field === 'kind' ? words.filters.kinds[value as DocumentKind] : value
          return { written, value: written.toLowerCase() }
        })
        return (
          <label key={field} class={chosen === '' ? 'filter' : 'filter on'}>
            <span class="unseen">{words.filters.labels[field]}</span>
            <select
              value={options.some(({ value }) => value === chosen) ? chosen : ''}
              onChange={({ currentTarget }) => {
                const option = options.find(({ value }) => value === currentTarget.value)
                onQuery(
                  withFilter(query, { name: words.filters.names[field], value: option?.written ?? null }),
                )
              }}
            >
              <option value="">{words.filters[field]}</option>
              {options.map(({ written, value }) => (
                <option key={value} value={value}>
                  {written}
                </option>
              ))}
            </select>
            <Icon name="down" />
          </label>
        )
      })}
    </fieldset>
  )
}
