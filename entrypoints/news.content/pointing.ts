import type { CardOpener } from './card-opener.tsx'
import type { PageMention } from './page-mentions.ts'
import { mentionAt } from './point.ts'

/** How long the pointer rests on a word before its card opens: passing over it must not. */
const INTENT_MS = 400
/** How long it may be off word and card before the card goes: the way between them. */
const GRACE_MS = 300
/** How often a moving pointer is looked at. */
const LOOK_EVERY_MS = 80

/** What a press does already; the card must not come on top of it. */
const PRESSABLE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [onclick]'

/** Opens and closes cards by pointer, touch and Esc: the reader's, not what a page's script makes up. Listens until `signal` aborts. */
export function watchPointer(
  opener: CardOpener,
  { mentions, signal }: { mentions: () => readonly PageMention[]; signal: AbortSignal },
): void {
  let looking: { event: PointerEvent; timer: ReturnType<typeof setTimeout> } | null = null
  let waiting: { mention: PageMention; timer: ReturnType<typeof setTimeout> } | null = null
  let leaving: ReturnType<typeof setTimeout> | null = null

  const stopWaiting = () => {
    clearTimeout(waiting?.timer)
    waiting = null
  }
  const stopLooking = () => {
    clearTimeout(looking?.timer)
    looking = null
  }
  const stay = () => {
    if (leaving !== null) clearTimeout(leaving)
    leaving = null
  }
  const leave = () => {
    if (leaving !== null || opener.mention === null || opener.isPinned) return
    leaving = setTimeout(() => {
      leaving = null
      if (!opener.isPinned) opener.close()
    }, GRACE_MS)
  }
  const pointAt = (mention: PageMention | null) => {
    if (mention !== waiting?.mention) stopWaiting()
    if (mention === null) return leave()
    if (mention === opener.mention) return stay()
    leave()
    if (waiting || opener.isPinned) return
    const timer = setTimeout(() => {
      stopWaiting()
      stay()
      // A reader who has just selected something is about to do something with that.
      if (isNothingSelected()) void opener.open(mention, 'pointed')
    }, INTENT_MS)
    waiting = { mention, timer }
  }

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return
    if (opener.holds(event.target)) {
      stopLooking()
      stopWaiting()
      return stay()
    }
    // The last place counts: a pointer that comes to rest sends no further event.
    if (looking) looking.event = event
    else looking = { event, timer: setTimeout(look, LOOK_EVERY_MS) }
  }
  const look = () => {
    const event = looking?.event
    looking = null
    if (event) pointAt(event.buttons === 0 ? mentionAt(mentions(), event) : null)
  }
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || opener.holds(event.target)) return
    stopWaiting()
    // A second click is the reader selecting a word.
    const mention =
      event.button === 0 && event.detail < 2 && isFree(event) ? mentionAt(mentions(), event) : null
    if (mention) void opener.open(mention, 'pinned')
    else opener.close()
  }
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || opener.mention === null || opener.holds(event.target))
      return
    // Esc closed our card; it must not close the page's own dialog as well.
    event.stopPropagation()
    event.preventDefault()
    opener.close()
  }
  const onLeave = () => {
    stopLooking()
    pointAt(null)
  }

  document.addEventListener('pointermove', onMove, { signal, passive: true, capture: true })
  document.documentElement.addEventListener('pointerleave', onLeave, { signal, passive: true })
  document.addEventListener('click', onClick, { signal })
  window.addEventListener('keydown', onKey, { signal, capture: true })
  signal.addEventListener('abort', () => {
    stopLooking()
    stopWaiting()
    stay()
  })
}

/** Whether a press means nothing to the page, and ends no selection. */
function isFree(event: MouseEvent): boolean {
  const { target } = event
  return target instanceof Element && target.closest(PRESSABLE) === null && isNothingSelected()
}

function isNothingSelected(): boolean {
  return getSelection()?.isCollapsed ?? true
}
