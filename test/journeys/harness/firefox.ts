import puppeteer from 'puppeteer-core'
import { CARD_HOST } from './card.ts'
import { buildFolderWith, builtManifest } from './extension-build.ts'
import { callWithShadowRoot, reachParent } from './firefox-parent.ts'
import { findAction, readClipboard, readErrors, speaking } from './firefox-scripts.ts'
import { firefoxView } from './firefox-view.ts'
import { needBrowser } from './install.ts'
import { openNewsHost } from './news-host.ts'
import { watchScan } from './scan-cost.ts'
import type { Session, SessionOptions } from './session.ts'
import { until } from './wait.ts'

/** Firefox gives an extension a new address in every profile, unless told which. */
const uuid = '5a4d9b0e-6f0c-4c7e-9a51-0d2f6c3b8e17'
const extensionOrigin = `moz-extension://${uuid}/`

/** Starts Firefox with the built extension. */
export async function startFirefox(options: SessionOptions): Promise<Session> {
  const id = builtManifest('firefox').browser_specific_settings?.gecko?.id
  if (!id) throw new Error('The Firefox build has no id in browser_specific_settings.gecko.')
  const news = await openNewsHost()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable ?? needBrowser('firefox'),
    headless: !options.headed,
    // With a window a person may interrupt; then whoever started this closes it.
    handleSIGINT: !options.headed,
    acceptInsecureCerts: true,
    defaultViewport: options.headed ? null : { width: 1100, height: 900 },
    env: { ...process.env, ...options.env },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, id),
  })
  const parent = await reachParent(browser)
  await parent(speaking(options.language))
  await browser.installExtension(buildFolderWith('firefox', options.files))

  const printed: string[] = []
  const newTab = async () => {
    const page = await browser.newPage()
    page.on('console', (message) => {
      const from = [message.location(), ...message.stackTrace()]
      if (message.type() !== 'error' || !from.some(({ url }) => url?.startsWith(extensionOrigin))) return
      printed.push(message.text())
    })
    await watchScan(page)
    return page
  }
  const shown = async ({ path, ...view }: { path: string; browserElement: string; closing: string }) => {
    const isThere = `return Boolean(${view.browserElement}?.currentURI?.spec.startsWith('${extensionOrigin}${path}'))`
    await until(path, () => parent<boolean>(isThere))
    const shownView = firefoxView(parent, view)
    const isLoaded = () => shownView.read((document) => document.readyState === 'complete').catch(() => false)
    await until(`${path} to load`, isLoaded)
    return shownView
  }
  return {
    engine: 'firefox',
    options,
    news,
    extensionOrigin,
    newTab,
    visit: async (page, address) => {
      const url = new URL(address)
      url.port = String(news.port)
      // The driver takes a frame that cannot be loaded for the page itself; the document tells what came.
      const failure = await page.goto(url.href, { waitUntil: 'domcontentloaded' }).catch((error) => error)
      const arrived = () =>
        page.evaluate((host) => location.host === host && document.readyState !== 'loading', url.host)
      await until(`${address} (${failure})`, arrived)
    },
    addressInFront: () => parent('return gBrowser.selectedBrowser.currentURI.spec'),
    openExtensionPage: async (path) => {
      const page = await newTab()
      // The driver never hears of the load of an extension's page: do not wait for it.
      page.goto(extensionOrigin + path).catch(() => {})
      await until(path, () =>
        page.evaluate(() => document.readyState === 'complete' && location.href !== 'about:blank'),
      )
      return page
    },
    openPopup: async (page) => {
      await page.bringToFront()
      await parent(
        `${popupElement}?.closest('panel').hidePopup(); ${findAction(id)}; await action.openPopup(window)`,
      )
      return shown(popupPlace)
    },
    shownPopup: () => shown(popupPlace),
    panel: () => shown(sidebarPlace),
    documentView: () => shown(frontTabPlace),
    readCard: (page, what) => callWithShadowRoot(page, { selector: CARD_HOST, what: String(what) }),
    clipboard: () => parent(readClipboard),
    badge: async (page) => {
      await page.bringToFront()
      return parent(`${findAction(id)}; return action.action.getProperty(gBrowser.selectedTab, 'badgeText')`)
    },
    extensionErrors: async () => [...printed, ...(await parent<string[]>(readErrors(extensionOrigin)))],
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close()
      await news.close()
    },
  }
}

const popupElement = `document.querySelector('browser[webextension-view-type=popup]')`
const popupPlace = {
  path: 'popup.html',
  browserElement: popupElement,
  closing: `${popupElement}.closest('panel').hidePopup()`,
}

const sidebarPlace = {
  path: 'sidepanel.html',
  browserElement: `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`,
  closing: 'SidebarController.hide()',
}

const frontTabPlace = {
  path: 'document.html',
  browserElement: 'gBrowser.selectedBrowser',
  closing: 'gBrowser.removeTab(gBrowser.selectedTab)',
}

function preferences({ language, scheme }: SessionOptions, id: string): Record<string, unknown> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.stricttransportsecurity.preloadlist': false,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'intl.accept_languages': language,
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
  }
}
