import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { nl } from '../locales/nl.ts'
import type { Words } from '../locales/words.ts'
import { CardWordsProvider } from './card-words-context.ts'

const context = createContext<Words>(nl)

/** Gives every component below it the words of one language. */
export function WordsProvider({ value, children }: { value: Words; children?: ComponentChildren }) {
  return (
    <context.Provider value={value}>
      <CardWordsProvider value={value}>{children}</CardWordsProvider>
    </context.Provider>
  )
}

/** The words of the interface, as the nearest provider gives them. */
export const useWords = (): Words => useContext(context)
