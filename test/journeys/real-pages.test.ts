import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inEachBrowser } from './harness/each-browser.ts'
import { isListed } from './harness/extension-build.ts'
import { markedTexts } from './harness/marks.ts'
import { scanDone } from './harness/scan-cost.ts'
import { keepShot } from './harness/shots.ts'

/** Pages as publishers served them. They are not ours to hand on, so they lie beside the project, where they do. */
const folder = resolve(import.meta.dirname, '../../../shared/data/news')
const isHere = existsSync(join(folder, 'manifest.json'))
if (!isHere) console.log(`Skipped: there are no saved pages at ${folder}.`)

interface SavedPage {
  file: string
  url: string
}

const saved = isHere ? (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as SavedPage[]) : []

/** What a reader of each page would want marked; in the others the words stand in scripts and attributes only. */
const expectedMarks: Record<string, string[]> = {
  'guardian-hk-city-on-the-brink-2019.html': ['Xinjiang', 'Uighurs'],
  'wikipedia-new-zealand.html': [],
  'onlinemarketing-de-woocommerce.html': [],
  'nymag-fourseasons.html': [],
  'youtube-watch-language-json.html': [],
}

/** A page of a site that is not on the list is read as if it came from one that is. */
function readableAddress({ url, file }: SavedPage): string {
  const address = url.replace(/^http:/, 'https:')
  return isListed(address) ? address : `https://nos.nl/bewaard/${file}`
}

describe.skipIf(!isHere)('on saved pages of news sites', () => {
  inEachBrowser({}, (session, engine) => {
    it.each(Object.entries(expectedMarks))('marks in %s what a reader sees: %j', async (file, expected) => {
      const entry = saved.find((each) => each.file === file)
      if (!entry) throw new Error(`The manifest of saved pages does not name ${file}.`)
      const address = readableAddress(entry)
      const html = readFileSync(join(folder, 'html', file))
      session().news.publish({ address, html })
      const page = await session().newTab()
      await session().visit(page, address)
      const { slices, longestMs, totalMs } = await scanDone(page)
      const cost = `${slices} slices, the longest ${longestMs.toFixed(1)} ms, ${totalMs.toFixed(0)} ms in all`
      console.log(`${engine}: ${file}, ${(html.length / 1024).toFixed(0)} kB: ${cost}`)
      expect(await markedTexts(page)).toEqual(expected)
      keepShot(session(), {
        journey: 'saved',
        state: file.replace('.html', ''),
        picture: await page.screenshot(),
      })
      await page.close()
    })

    it('leaves no error behind', async () => {
      expect(await session().extensionErrors()).toEqual([])
    })
  })
})
