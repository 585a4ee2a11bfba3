import type { Ref } from 'preact'
import { Icon } from './Icon.tsx'
import { useWords } from './words-context.tsx'

interface SearchFieldProps {
  query: string
  field: Ref<HTMLInputElement>
  autoFocus?: boolean
  onQuery: (query: string) => void
  /** Enter: open the best result. */
  onEnter?: () => void
}

/** The field that searches as one types. */
export function SearchField({ query, field, autoFocus = false, onQuery, onEnter }: SearchFieldProps) {
  const words = useWords()
  return (
    <search class="search">
      <form
        class="bar"
        onSubmit={(event) => {
          event.preventDefault()
          onEnter?.()
        }}
      >
        <Icon name="search" />
        <input
          ref={field}
          class="grow"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          name="query"
          dir="auto"
          autoComplete="off"
          spellcheck={false}
          // biome-ignore lint/a11y/noAutofocus: a popup opens in order to type in it.
          autoFocus={autoFocus}
          data-stop
          aria-label={words.search.label}
          placeholder={words.search.placeholder}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {query !== '' && (
          <button
            type="button"
            class="btn bare"
            aria-label={words.search.clear}
            title={words.search.clear}
            onClick={(event) => {
              onQuery('')
              event.currentTarget.form?.querySelector('input')?.focus()
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </form>
    </search>
  )
}
