import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { nlCard } from '../locales/card-nl.ts'
import type { CardWords } from '../locales/words.ts'

const context = createContext<CardWords>(nlCard)

/** Gives every component below it the card's words of one language. */
export const CardWordsProvider = context.Provider

/** The card's words, for it and for what stands on every surface alike. */
export const useCardWords = (): CardWords => useContext(context)
