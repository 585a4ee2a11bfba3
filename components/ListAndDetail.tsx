import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface ListAndDetailProps {
  /** Id of the passage that is open; null for the list. */
  opened: string | null
  detail: ComponentChildren
  children: ComponentChildren
}

/** A list, or what was opened from it in its place. Closing leads back to the same spot, with the focus there. */
export function ListAndDetail({ opened, detail, children }: ListAndDetailProps) {
  const list = useRef<HTMLDivElement>(null)
  const last = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (opened) {
      last.current ??= opened
      return
    }
    if (!last.current) return
    const result = list.current?.querySelector<HTMLElement>(`[data-passage="${CSS.escape(last.current)}"]`)
    last.current = null
    result?.focus({ preventScroll: true })
    result?.closest('li')?.scrollIntoView({ block: 'center' })
  }, [opened])
  return (
    <>
      <div ref={list} hidden={opened !== null}>
        {children}
      </div>
      {opened !== null && detail}
    </>
  )
}
