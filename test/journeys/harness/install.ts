import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A browser by its product; Chromium, Chrome and Edge take the same commands. */
export type Product = 'chromium' | 'chrome' | 'edge' | 'firefox'

interface Whereabouts {
  /** Names on the path, the most likely first. */
  commands: string[]
  /** Where installers put it on macOS and Windows. */
  places: string[]
  /** Debian's and Ubuntu's package, where they have one. */
  packages: string[]
}

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
const onWindows = (path: string) => programFiles.flatMap((folder) => (folder ? [join(folder, path)] : []))

const whereabouts: Record<Product, Whereabouts> = {
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...onWindows('Chromium/Application/chrome.exe'),
    ],
    packages: ['chromium', 'chromium-l10n'],
  },
  chrome: {
    commands: ['google-chrome-stable', 'google-chrome'],
    places: [
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Google/Chrome/Application/chrome.exe'),
    ],
    packages: [],
  },
  edge: {
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    places: [
      '/opt/microsoft/msedge/msedge',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onWindows('Microsoft/Edge/Application/msedge.exe'),
    ],
    packages: [],
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/opt/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...onWindows('Mozilla Firefox/firefox.exe'),
    ],
    packages: ['firefox-esr'],
  },
}

/** So that a picture shows Dutch, Chinese and Uyghur text alike. */
const fonts = ['fonts-noto-core', 'fonts-noto-cjk']

/** The path of an installed browser, or null. */
export function findBrowser(product: Product): string | null {
  const { commands, places } = whereabouts[product]
  for (const command of commands) {
    const path = findCommand(command)
    if (path) return path
  }
  return places.find((place) => existsSync(place)) ?? null
}

/** The path of the first of these browsers there is; where there is none, installs the first that a package brings. */
export function needBrowser(...products: [Product, ...Product[]]): string {
  const found = products.map(findBrowser).find((path) => path !== null)
  if (found) return found
  const product = products.find((each) => whereabouts[each].packages.length > 0) ?? products[0]
  installPackages(
    [...whereabouts[product].packages, ...fonts],
    `Install ${products.join(' or ')}, then try again.`,
  )
  const path = findBrowser(product)
  if (!path)
    throw new Error(
      `apt installed ${product}, but it is not on the path. Install it by hand, then try again.`,
    )
  return path
}

/** Debian packs Chromium's languages apart; without them its interface, and so the extension's, is English. */
export function needDutch(executable: string): void {
  const locales = '/usr/lib/chromium/locales'
  if (!executable.startsWith('/usr/bin/') || !existsSync(locales) || existsSync(join(locales, 'nl.pak')))
    return
  installPackages(
    ['chromium-l10n'],
    'Install the package chromium-l10n, so that Chromium speaks Dutch, then try again.',
  )
}

/** Sees to it that these commands are on the path; `packages` brings them on Debian and Ubuntu. */
export function needCommands(commands: string[], packages: string[]): void {
  const missing = commands.filter((command) => !findCommand(command))
  if (missing.length > 0) installPackages(packages, `Install ${missing.join(', ')}, then try again.`)
}

function findCommand(command: string): string | null {
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, command + ending)
      if (isExecutable(path)) return path
    }
  }
  return null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Installs with apt as root; anywhere else the reader has to, and `advice` says what. */
function installPackages(packages: string[], advice: string): void {
  if (process.getuid?.() !== 0 || !findCommand('apt-get')) throw new Error(advice)
  console.log(`Installing ${packages.join(', ')} ...`)
  try {
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  } catch (error) {
    throw new Error(`apt could not install ${packages.join(', ')}. ${advice}`, { cause: error })
  }
}

function apt(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'] })
}
