import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { NewsPage } from './news-host.ts'

/** A fixture by its file's name, at an address of its own on a listed site. */
export function fixturePage(name: string, headers: Record<string, string> = {}): NewsPage {
  const file = resolve(import.meta.dirname, '../../fixtures/pages', `${name}.html`)
  return { address: `https://nos.nl/voorbeeld/${name}`, html: readFileSync(file), headers }
}

/** About five megabytes of text in paragraphs, with a mention in one of every hundred. */
export function enormousPage(): NewsPage & { paragraphs: number; mentions: number } {
  const sentence =
    'Een zin over het weer, de oogst en de prijs van brood, zoals er zoveel zijn in een lange tekst. '
  const paragraphs = Math.ceil((5 * 1024 * 1024) / (6 * sentence.length))
  const html = Array.from({ length: paragraphs }, (_, index) =>
    index % 100 === 0 ? `<p>${sentence.repeat(6)}Xinjiang.</p>` : `<p>${sentence.repeat(6)}</p>`,
  )
  return {
    address: 'https://nos.nl/voorbeeld/enormous',
    html: `<!doctype html><html lang="nl"><title>Voorbeeld: vijf megabyte tekst</title><body>${html.join('\n')}</body></html>`,
    paragraphs,
    mentions: Math.ceil(paragraphs / 100),
  }
}
