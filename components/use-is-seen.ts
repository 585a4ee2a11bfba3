import { useEffect, useState } from 'preact/hooks'

/** Whether an element is within the window, as far as is known; true at first. */
export function useIsSeen(element: { current: Element | null }): boolean {
  const [isSeen, setSeen] = useState(true)
  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? true))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isSeen
}
