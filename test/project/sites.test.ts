import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MatchPattern } from 'wxt/utils/match-patterns'

const root = join(import.meta.dirname, '../..')
const sites: { name: string; match: string }[] = JSON.parse(
  readFileSync(join(root, 'entrypoints/news.content/sites.json'), 'utf8'),
)

test('forty news sites or more are listed, each once', () => {
  expect(sites.length).toBeGreaterThanOrEqual(40)
  expect(new Set(sites.map((site) => site.name)).size).toBe(sites.length)
  expect(new Set(sites.map((site) => site.match)).size).toBe(sites.length)
})

test.each(sites)('$name has a pattern of one host and what is under it', ({ name, match }) => {
  expect(name).toMatch(/^\S.*\S$/)
  const [, host = ''] = /^\*:\/\/\*\.((?:[a-z0-9-]+\.)+[a-z]{2,})\/\*$/.exec(match) ?? []
  // A pattern such as `*://*.co.uk/*` would be a whole country's.
  expect(host).toMatch(/^(?!(co|com|org|net|ac|gov)\.[a-z]{2}$)\S+\.\S+$/)
  const pattern = new MatchPattern(match)
  for (const address of [`https://${host}/`, `https://www.${host}/a/b?c`, `http://${host}/a`]) {
    expect(pattern.includes(address), address).toBe(true)
  }
  expect(pattern.includes(`https://${host}.example.org/`)).toBe(false)
})

test.each([
  ['NOS', 'https://nos.nl/artikel/2291688'],
  ['Nieuwsuur, under NOS', 'https://nos.nl/nieuwsuur/artikel/2297468'],
  ['Joop, under BNNVARA', 'https://www.bnnvara.nl/joop/artikelen/een'],
  ['VRT NWS', 'https://www.vrt.be/vrtnws/nl/2022/05/24/een/'],
  ['every language of Wikipedia', 'https://nl.wikipedia.org/wiki/Xinjiang'],
])('%s is listed', (_name, address) => expect(isListed(address)).toBe(true))

test.each([
  ['a site with a listed name in it', 'https://notnos.nl/'],
  ['a listed host as the name of another', 'https://nos.nl.example.org/'],
  ['parliament itself', 'https://www.tweedekamer.nl/'],
])('%s is not listed', (_name, address) => expect(isListed(address)).toBe(false))

const manifest = join(root, '../shared/data/news/manifest.json')

test('the saved pages of news sites stand on listed sites', ({ skip }) => {
  skip(!existsSync(manifest), 'No saved pages beside the project.')
  const pages: { file: string; url: string }[] = JSON.parse(readFileSync(manifest, 'utf8'))
  const unlisted = pages.filter((page) => !isListed(page.url)).map((page) => page.file)
  expect(unlisted).toEqual(['onlinemarketing-de-woocommerce.html', 'youtube-watch-language-json.html'])
})

function isListed(address: string): boolean {
  return sites.some((site) => new MatchPattern(site.match).includes(address))
}
