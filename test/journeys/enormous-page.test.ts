import { expect, it } from 'vitest'
import { inEachBrowser } from './harness/each-browser.ts'
import { markedTexts } from './harness/marks.ts'
import { enormousPage } from './harness/pages.ts'
import { scanDone } from './harness/scan-cost.ts'

inEachBrowser({}, (session, engine) => {
  it('reads five megabytes of text in slices that nobody feels', async () => {
    const fixture = enormousPage()
    session().news.publish(fixture)
    const page = await session().newTab()
    await session().visit(page, fixture.address)
    await expect
      .poll(async () => (await markedTexts(page)).length, { timeout: 30_000 })
      .toBe(fixture.mentions)
    const { slices, longestMs, totalMs } = await scanDone(page)
    console.log(
      `${engine}: 5 MB in ${slices} slices, the longest ${longestMs.toFixed(1)} ms, ${totalMs.toFixed(0)} ms in all`,
    )
    expect(longestMs).toBeLessThan(100)
    expect(await session().extensionErrors()).toEqual([])
  })
})
