import { build } from 'wxt'
import { askExtension, type PageSaid } from './journeys/harness/ask-extension.ts'
import { startSession } from './journeys/harness/browsers.ts'
import { findBrowser, needBrowser, type Product } from './journeys/harness/install.ts'
import type { Session } from './journeys/harness/session.ts'
import { openSample, takeTour } from './journeys/harness/tour.ts'

/**
 * Builds the extension and shows it on a sample article. With a display the browser stays open; without one this says
 * what was found and keeps pictures. `npm start -- firefox` chooses the browser.
 */
const products: Product[] = ['chromium', 'chrome', 'edge', 'firefox']

try {
  await start(chooseProduct(process.argv[2]))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function start(product: Product): Promise<void> {
  const executable = needBrowser(product)
  const engine = product === 'firefox' ? 'firefox' : 'chromium'
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  const language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('nl') ? 'nl' : 'en'

  console.log(`Building for ${engine} ...`)
  await build({ browser: engine === 'firefox' ? 'firefox' : 'chrome' })
  const session = await startSession(engine, { executable, headed: hasDisplay, language })
  try {
    const page = await openSample(session)
    if (hasDisplay) return await stayOpen(session)
    tell(await askExtension(session, page))
    const shots = await takeTour(session, { journey: 'start', page })
    console.log(`\nPictures:\n${shots.map((path) => `  ${path}`).join('\n')}`)
  } finally {
    await session.close()
  }
}

function chooseProduct(asked: string | undefined): Product {
  if (asked === undefined) return products.find((each) => findBrowser(each) !== null) ?? 'chromium'
  const known = products.find((each) => each === asked)
  if (!known) throw new Error(`There is no browser '${asked}' here; choose one of ${products.join(', ')}.`)
  return known
}

async function stayOpen({ ended }: Session): Promise<void> {
  console.log('The sample article is open. Close the browser, or press Ctrl-C here, to end.')
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()))
  await Promise.race([ended, interrupted])
}

/** The concepts in reading order, each with the position that its card shows first. */
function tell({ state, cards }: PageSaid): void {
  console.log(`\nOn the sample article, under ${state.host}:`)
  state.concepts.forEach(({ preferred, mentions }, index) => {
    const card = cards[index]
    const first = card?.positions[0]
    console.log(
      `\n  ${preferred.nl}: ${counted(mentions, 'mention')}, ${counted(card?.total ?? 0, 'position')}`,
    )
    const speakers = first?.ministers.map(({ name }) => name).join(', ')
    if (first) console.log(`    ${first.date} ${speakers}: ${first.sentence}`)
  })
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
