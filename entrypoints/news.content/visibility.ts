/** How far up an element is looked for that clips its text away, as class `sr-only` does. */
const CLIP_DEPTH = 4

/** Whether a reader cannot see an element's text: not rendered, or clipped to nothing for screen readers only. */
export function isHidden(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return true
  let at: Element | null = element
  for (let depth = 0; at && depth < CLIP_DEPTH; depth++, at = at.parentElement) {
    if (at instanceof HTMLElement && at.offsetWidth <= 1 && at.offsetHeight <= 1 && clips(at)) return true
  }
  return false
}

function clips(element: Element): boolean {
  const { display, overflowX, clip, clipPath } = getComputedStyle(element)
  if (display === 'inline' || display === 'contents') return false
  return overflowX !== 'visible' || clip !== 'auto' || clipPath !== 'none'
}
