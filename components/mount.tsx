import { type ComponentChild, render } from 'preact'
import type { Words } from '../locales/words.ts'
import { WordsProvider } from './words-context.tsx'

/** Puts a surface into its page, in one language. */
export function mount(surface: ComponentChild, words: Words): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no element #root to put the surface in.')
  document.documentElement.lang = words.language
  render(<WordsProvider value={words}>{surface}</WordsProvider>, root)
}
