import puppeteer, { type Browser, type CDPSession, type Target } from 'puppeteer-core'
import { readCard } from './chromium-card.ts'
import { collectErrors } from './chromium-errors.ts'
import { buildFolderWith } from './extension-build.ts'
import { needBrowser, needDutch } from './install.ts'
import { openNewsHost } from './news-host.ts'
import { pageView } from './page-view.ts'
import { watchScan } from './scan-cost.ts'
import type { Session, SessionOptions } from './session.ts'
import { until } from './wait.ts'

/** Starts Chromium (or Chrome, or Edge) with the built extension. */
export async function startChromium(options: SessionOptions): Promise<Session> {
  const executable = options.executable ?? needBrowser('chromium', 'chrome', 'edge')
  if (options.language === 'nl') needDutch(executable)
  const news = await openNewsHost()
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: !options.headed,
    // With a window a person may interrupt; then whoever started this closes it.
    handleSIGINT: !options.headed,
    enableExtensions: [buildFolderWith('chromium', options.files)],
    pipe: true,
    defaultViewport: options.headed ? null : { width: 1100, height: 900 },
    env: { ...process.env, ...options.env, LANGUAGE: options.language },
    args: chromiumArguments(options, news.port),
  })
  const errors: string[] = []
  const extension = await until(
    'the extension',
    async () => [...(await browser.extensions()).values()][0] ?? null,
  )
  const extensionOrigin = `chrome-extension://${extension.id}/`
  const listen = (session: CDPSession) => collectErrors(session, extensionOrigin, errors)
  const background = await browser.waitForTarget((target) => isBackground(target, extensionOrigin))
  await listen(await background.createCDPSession())
  browser.on('targetcreated', (target: Target) => {
    // A background that stops before one can listen is gone with what it said.
    if (isBackground(target, extensionOrigin)) target.createCDPSession().then(listen, () => {})
  })

  const newTab = async () => {
    const page = await browser.newPage()
    await listen(await page.createCDPSession())
    await watchScan(page)
    return page
  }
  const view = async (path: string) => {
    const target = await browser.waitForTarget((each) => each.url().startsWith(extensionOrigin + path), {
      timeout: 10_000,
    })
    return pageView(await target.asPage())
  }
  return {
    engine: 'chromium',
    options,
    news,
    extensionOrigin,
    newTab,
    visit: async (page, address) => {
      await page.goto(address, { waitUntil: 'domcontentloaded' })
    },
    addressInFront: async (page) => page.url(),
    openExtensionPage: async (path) => {
      const page = await newTab()
      await page.goto(extensionOrigin + path)
      return page
    },
    openPopup: async (page) => {
      await page.bringToFront()
      await page.triggerExtensionAction(extension)
      return view('popup.html')
    },
    shownPopup: () => view('popup.html'),
    panel: () => view('sidepanel.html'),
    documentView: () => view('document.html'),
    readCard: (page, what) => readCard(page, String(what)),
    clipboard: () => readClipboard(browser, extensionOrigin),
    badge: async (page) => {
      await page.bringToFront()
      const worker = await background.worker()
      if (!worker) throw new Error('The background has stopped; its badge cannot be asked for.')
      return worker.evaluate(askBadge)
    },
    extensionErrors: async () => errors,
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close()
      await news.close()
    },
  }
}

function chromiumArguments(options: SessionOptions, newsPort: number): string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${newsPort}`,
    '--ignore-certificate-errors',
    `--lang=${options.language}`,
    `--accept-lang=${options.language}`,
    `--blink-settings=preferredColorScheme=${options.scheme === 'dark' ? 0 : 1}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate',
    '--no-first-run',
    '--disable-gpu',
    '--hide-crash-restore-bubble',
    // Without a display Chromium believes in one of 800 by 600, too small for a whole popup.
    '--screen-info={1600x1200}',
    '--window-size=1200,1100',
    // Chromium's sandbox refuses to run as root, as in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

function isBackground(target: Target, extensionOrigin: string): boolean {
  return target.type() === 'service_worker' && target.url().startsWith(extensionOrigin)
}

/** Any page may read the clipboard that is allowed to; an extension's page that stands by itself does it here. */
async function readClipboard(
  browser: Browser,
  extensionOrigin: string,
): Promise<{ text: string; html: string }> {
  await browser.defaultBrowserContext().overridePermissions(extensionOrigin, ['clipboard-read'])
  const page = await browser.newPage()
  await page.goto(`${extensionOrigin}document.html`)
  await page.bringToFront()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '')
    return { text: await read('text/plain'), html: await read('text/html') }
  })
  await page.close()
  return copied
}

/** Runs in the background. */
async function askBadge(): Promise<string> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(what: object): Promise<{ id: number }[]> }
      action: { getBadgeText(of: object): Promise<string> }
    }
  }
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  return chrome.action.getBadgeText(tab ? { tabId: tab.id } : {})
}
