import type { Page } from 'puppeteer-core'
import type { NewsHost } from './news-host.ts'

export const engines = ['chromium', 'firefox'] as const
/** The two kinds of browser, by what drives them. */
export type Engine = (typeof engines)[number]

export interface SessionOptions {
  /** The interface language of the browser. */
  language: 'nl' | 'en'
  scheme: 'light' | 'dark'
  /** Shows a window, for what only a display has: native menus, keyboard commands, the address bar. */
  headed: boolean
  /** Files of the extension with other contents than they were built with, as `corpus.json`. */
  files?: Record<string, string>
  /** Which executable, where it is not the usual one. */
  executable?: string
  /** Environment of the browser, as DISPLAY. */
  env?: Record<string, string>
}

export const usualOptions: SessionOptions = { language: 'nl', scheme: 'light', headed: false }

/** A document that is not a tab's: the popup at the toolbar, the panel beside the page. */
export interface View {
  /** Runs a function there; it must stand by itself. What it is given and what it returns cross as JSON. */
  read<Result>(what: (document: Document) => Result | Promise<Result>): Promise<Result>
  read<Result, Given>(
    what: (document: Document, given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>
  /** Types into what has the focus. */
  type(text: string): Promise<void>
  /** A key by its name, `Enter`. */
  press(key: string): Promise<void>
  picture(): Promise<Uint8Array>
  close(): Promise<void>
}

/** One running browser with the built extension, in one's hands. Both engines do the same with it. */
export interface Session {
  readonly engine: Engine
  readonly options: SessionOptions
  readonly news: NewsHost
  /** `chrome-extension://.../` */
  readonly extensionOrigin: string
  /** A tab without anything in it yet, so that one can look on from the start of a document. */
  newTab(): Promise<Page>
  /** Goes to an address of the news host. */
  visit(page: Page, address: string): Promise<void>
  /** The address in the tab in front, also of an extension's page. */
  addressInFront(page: Page): Promise<string>
  /** A page of the extension in a tab, `sidepanel.html`. */
  openExtensionPage(path: string): Promise<Page>
  /** Presses the toolbar button while the page is in front. */
  openPopup(page: Page): Promise<View>
  /** The popup, once something opened it. */
  shownPopup(): Promise<View>
  /** The panel, once something opened it. */
  panel(): Promise<View>
  /** The document view, once something opened it in a tab of its own. */
  documentView(): Promise<View>
  /** Reads the card through its closed shadow root, as only the browser's own tools can; null while there is none. */
  readCard<Result>(page: Page, what: (root: ShadowRoot) => Result): Promise<Result | null>
  /** What was copied last, in both its forms. */
  clipboard(): Promise<{ text: string; html: string }>
  /** What the toolbar badge says while the page is in front. */
  badge(page: Page): Promise<string>
  /** Errors that the extension left in the console, of pages and of the background. */
  extensionErrors(): Promise<string[]>
  /** Resolves when the browser is gone, whoever closed it. */
  ended: Promise<void>
  close(): Promise<void>
}
