import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * Lets Up and Down walk over the elements with `data-stop` inside `root`: the search field, then each result. What is
 * typed on a result goes on in the field.
 */
export function useArrowKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return
      const stops = [...element.querySelectorAll<HTMLElement>('[data-stop]')].filter((stop) =>
        stop.checkVisibility(),
      )
      const here = stops.indexOf(event.target as HTMLElement)
      if (here < 0) return
      const field = stops[0] instanceof HTMLInputElement ? stops[0] : null
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        focusOn(stops[here + (event.key === 'ArrowDown' ? 1 : -1)])
      } else if (field && here > 0 && event.key.length === 1 && event.key !== ' ') {
        field.focus()
      }
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [root])
}

function focusOn(stop: HTMLElement | undefined): void {
  stop?.focus({ preventScroll: true })
  // The whole result in view, not only its first line, which is what has the focus.
  ;(stop?.closest('li') ?? stop)?.scrollIntoView({ block: 'nearest' })
}
