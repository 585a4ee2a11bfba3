import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { nl } from '../locales/nl.ts'
import type { Words } from '../locales/words.ts'

const context = createContext<Words>(nl)

/** Gives every component below it the words of one language. */
export const WordsProvider = context.Provider

/** The words of the interface, as the nearest provider gives them. */
export const useWords = (): Words => useContext(context)
