import type { View } from './session.ts'
import { until } from './wait.ts'

/** A result as a reader sees it. */
export interface ResultSeen {
  passage: string
  /** Date, minister and question. */
  meta: string
  sentence: string
  /** What is marked in the sentence. */
  marked: string[]
}

/** The results that a popup, panel or document view lists now. */
export function resultsIn(view: View): Promise<ResultSeen[]> {
  return view.read((document) =>
    [...document.querySelectorAll('[data-passage]')]
      .filter((button) => button.checkVisibility())
      .map((button) => {
        const item = button.closest('li')
        const official = item?.querySelector('.official') ?? null
        const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
        return {
          passage: button.getAttribute('data-passage') ?? '',
          meta: text(button),
          sentence: text(official),
          marked: [...(official?.querySelectorAll('mark') ?? [])].map((mark) => text(mark)),
        }
      }),
  )
}

/** Waits for results, and for a surface that no longer looks anything up. */
export async function foundIn(view: View): Promise<ResultSeen[]> {
  return until('results', async () => {
    const busy = await view.read((document) => document.querySelector('[aria-busy="true"]') !== null)
    const results = busy ? [] : await resultsIn(view)
    return results.length > 0 ? results : null
  })
}

/** The words that are visible in a surface, in one line. */
export function visibleText(view: View): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts.
  return view.read((document) => document.body.innerText.replace(/\s+/g, ' ').trim())
}

/** Goes to a button or link by its name and presses it with the keyboard. */
export async function pressIn(view: View, name: string): Promise<void> {
  await until(`'${name}' in the surface`, () =>
    view.read((document, name) => {
      const named = [...document.querySelectorAll<HTMLElement>('button, a, [tabindex]')].find(
        (each) =>
          each.checkVisibility() &&
          (each.getAttribute('aria-label') ?? each.textContent).replace(/\s+/g, ' ').trim() === name,
      )
      named?.focus()
      return named !== undefined
    }, name),
  )
  await view.press('Enter')
}
