import { Card } from '../../components/Card.tsx'
import type { CardContent } from '../../components/card-content.ts'
import { CardWordsProvider } from '../../components/card-words-context.ts'
import type { CardWords } from '../../locales/words.ts'
import { showCard } from './card-host.tsx'
import { paintHere } from './marks.ts'
import type { PageMention } from './page-mentions.ts'

/** What the opener needs from outside. */
interface CardOpenerOptions {
  host: string
  words: CardWords
  /** Brings a card's content, null where there is nothing to say. */
  ask(concept: string): Promise<CardContent | null>
  readOn(concept: string, passage?: string): void
  switchSiteOff(): void
}

/** How a card was asked for: one that was only pointed at goes when the pointer goes. */
export type Opening = 'pointed' | 'pinned' | 'keyboard'

/** Opens the card of a mention, one at a time. */
export class CardOpener {
  readonly #options: CardOpenerOptions
  #open: {
    mention: PageMention
    host: ReturnType<typeof showCard>
    opening: Opening
    focused: Element | null
  } | null = null
  #asked = 0

  constructor(options: CardOpenerOptions) {
    this.#options = options
  }

  /** The mention whose card is open. */
  get mention(): PageMention | null {
    return this.#open?.mention ?? null
  }

  /** Whether the card stays when the pointer goes. */
  get isPinned(): boolean {
    return this.#open !== null && this.#open.opening !== 'pointed'
  }

  /** Whether an event's target is the card. */
  holds(target: EventTarget | null): boolean {
    return this.#open !== null && target === this.#open.host.element
  }

  async open(mention: PageMention, opening: Opening): Promise<void> {
    if (this.#open?.mention === mention) {
      if (opening !== 'pointed') this.#open.opening = opening
      if (opening === 'keyboard') this.#open.host.focus()
      return
    }
    const asked = ++this.#asked
    const content = await this.#options.ask(mention.concept)
    // Meanwhile another card may have been asked for, or the word may have left the page.
    if (
      asked !== this.#asked ||
      !content ||
      !mention.range.startContainer.isConnected ||
      mention.range.collapsed
    )
      return
    this.close()
    this.#show(mention, { content, opening })
  }

  /** Closes the card, and gives the keyboard back to where it came from. */
  close(): void {
    this.#asked++
    const open = this.#open
    if (!open) return
    this.#open = null
    const hadKeyboard = document.activeElement === open.host.element
    open.host.remove()
    paintHere(null)
    if (hadKeyboard && open.focused instanceof HTMLElement) open.focused.focus({ preventScroll: true })
  }

  #show(mention: PageMention, { content, opening }: { content: CardContent; opening: Opening }): void {
    const { host, words, readOn, switchSiteOff } = this.#options
    const card = (
      <CardWordsProvider value={words}>
        <Card
          content={content}
          host={host}
          onClose={() => this.close()}
          onReadOn={(passage) => readOn(mention.concept, passage)}
          onSiteOff={switchSiteOff}
        />
      </CardWordsProvider>
    )
    const focused = document.activeElement
    const shown = showCard(card, {
      range: mention.range,
      onEscape: () => this.close(),
      onGone: () => this.close(),
    })
    this.#open = { mention, host: shown, opening, focused }
    paintHere(mention.range)
    if (opening === 'keyboard') shown.focus()
  }
}
