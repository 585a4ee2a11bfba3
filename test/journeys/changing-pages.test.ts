import { expect, it } from 'vitest'
import { inEachBrowser } from './harness/each-browser.ts'
import { markedTexts } from './harness/marks.ts'
import { fixturePage } from './harness/pages.ts'
import { until } from './harness/wait.ts'

inEachBrowser({}, (session, engine) => {
  const open = async (name: string) => {
    const fixture = fixturePage(name)
    session().news.publish(fixture)
    const page = await session().newTab()
    await session().visit(page, fixture.address)
    return page
  }

  it('marks what a page adds within half a second', async () => {
    const page = await open('late-content')
    await expect.poll(() => markedTexts(page)).toEqual(['Xinjiang'])
    const tookMs = await page.evaluate(async () => {
      const from = performance.now()
      document.getElementById('more')?.click()
      while ((CSS.highlights.get('standpunt')?.size ?? 0) < 2 && performance.now() - from < 5_000) {
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return performance.now() - from
    })
    console.log(`${engine}: late content was marked after ${tookMs.toFixed(0)} ms`)
    expect(tookMs).toBeLessThan(500)
    expect(await markedTexts(page)).toEqual(['Xinjiang', 'Oeigoeren'])
  })

  it('follows a page that goes to another article without loading', async () => {
    const page = await open('late-content')
    await expect.poll(() => markedTexts(page)).toEqual(['Xinjiang'])
    await page.evaluate(() => document.getElementById('next')?.click())
    await until('the mark in the next article', async () => {
      return (await markedTexts(page)).join() === 'heropvoedingskampen,Oeigoeren'
    })
    expect(new URL(page.url()).pathname).toBe('/voorbeeld/volgend')
    await expect.poll(() => session().badge(page)).toBe('2')
  })

  it('keeps its marks true on a page that rebuilds itself ten times a second', async () => {
    const page = await open('rebuilding')
    const builds = () => page.evaluate(() => (window as unknown as { builds: number }).builds)
    const first = await builds()
    await until('twenty more builds', async () => (await builds()) >= first + 20)
    // Whenever one looks, a mark holds a whole word of what is on the page now, never a place it has left.
    const seen = await page.evaluate(() => ({
      marked: [...(CSS.highlights.get('standpunt') ?? [])].map(String),
      text: document.querySelector('main p')?.textContent ?? '',
    }))
    expect(seen.text).toMatch(/^Stand \d+: in Xinjiang wonen Oeigoeren\.$/)
    expect(['Xinjiang', 'Oeigoeren']).toEqual(expect.arrayContaining(seen.marked))
    await until('both marks', async () => (await markedTexts(page)).join() === 'Xinjiang,Oeigoeren')
  })

  it('leaves no error behind', async () => {
    expect(await session().extensionErrors()).toEqual([])
  })
})
