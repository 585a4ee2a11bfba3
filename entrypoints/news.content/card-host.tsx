import { type ComponentChild, render } from 'preact'
import cardCss from '../../components/card.css?inline'
import { lineOf, placeCard } from './place-card.ts'

/** An element that holds the card, out of reach of the page's scripts and styles. */
interface CardHost {
  element: HTMLElement
  /** Moves the keyboard into the card. */
  focus(): void
  remove(): void
}

/**
 * Shows a card beside a range. It stands in the top layer, so nothing covers or clips it, and follows the range as the
 * page scrolls, until that has left the window.
 */
export function showCard(
  card: ComponentChild,
  { range, onEscape, onGone }: { range: Range; onEscape: () => void; onGone: () => void },
): CardHost {
  // No name of its own: a page can define custom elements, and look into the closed root of one.
  const element = document.createElement('div')
  element.popover = 'manual'
  const shadow = element.attachShadow({ mode: 'closed' })
  addStyle(shadow)
  const stage = document.createElement('div')
  shadow.append(stage)
  refuseForgedPresses(stage)
  keepKeysInside(element, onEscape)
  render(card, stage)
  homeOf(range).append(element)
  element.showPopover()
  const stop = follow(element, range, onGone)
  return {
    element,
    focus: () => stage.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
    remove: () => {
      stop()
      render(null, stage)
      element.remove()
    },
  }
}

/** The page's root; within a modal dialog that dialog, since all outside of it is out of the reader's reach. */
function homeOf(range: Range): Element {
  return range.startContainer.parentElement?.closest('dialog:modal') ?? document.documentElement
}

/** A sheet made by script: the page's content security policy has no say in it. */
function addStyle(shadow: ShadowRoot): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(cardCss)
  shadow.adoptedStyleSheets = [sheet]
}

/** Only the reader presses: should a page's script ever reach in, its presses do nothing. */
function refuseForgedPresses(stage: HTMLElement): void {
  stage.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), {
    capture: true,
  })
}

/** A page's shortcuts do not hear what is typed in the card. */
function keepKeysInside(element: HTMLElement, onEscape: () => void): void {
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    element.addEventListener(type, (event) => {
      event.stopPropagation()
      if (type === 'keydown' && event.isTrusted && event.key === 'Escape') onEscape()
    })
  }
}

/** Keeps the card at its word while anything scrolls, grows or shrinks; gives the function that stops it. */
function follow(element: HTMLElement, range: Range, onGone: () => void): () => void {
  const controller = new AbortController()
  const listening = { signal: controller.signal, capture: true, passive: true }
  let frame = 0
  const place = () => {
    element.style.removeProperty('--card-room')
    const { width, height } = element.getBoundingClientRect()
    const window = { width: document.documentElement.clientWidth, height: innerHeight }
    const { left, top, maxHeight } = placeCard(lineOf(range), { card: { width, height }, window })
    element.style.setProperty('--card-left', `${left}px`)
    element.style.setProperty('--card-top', `${top}px`)
    element.style.setProperty('--card-room', `${maxHeight}px`)
  }
  const placeSoon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const { top, bottom } = lineOf(range)
      if (bottom < 0 || top > innerHeight) onGone()
      else place()
    })
  }
  place()
  addEventListener('scroll', placeSoon, listening)
  addEventListener('resize', placeSoon, listening)
  const sizes = new ResizeObserver(placeSoon)
  sizes.observe(element)
  sizes.observe(document.documentElement)
  return () => {
    controller.abort()
    sizes.disconnect()
    cancelAnimationFrame(frame)
  }
}
