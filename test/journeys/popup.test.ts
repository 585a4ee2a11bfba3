import type { Page } from 'puppeteer-core'
import { beforeAll, expect, it } from 'vitest'
import { inEachBrowser } from './harness/each-browser.ts'
import { allMarks } from './harness/marks.ts'
import { fixturePage } from './harness/pages.ts'
import type { View } from './harness/session.ts'
import { keepShot } from './harness/shots.ts'
import { foundIn, pressIn, resultsIn, visibleText } from './harness/surfaces.ts'

inEachBrowser({}, (session) => {
  let page: Page
  let popup: View
  beforeAll(async () => {
    const article = fixturePage('sample-article')
    session().news.publish(article)
    page = await session().newTab()
    await session().visit(page, article.address)
    await allMarks(page)
    popup = await session().openPopup(page)
  })
  const shot = async (state: string) =>
    keepShot(session(), { journey: 'popup', state, picture: await popup.picture() })

  it('opens 420 px wide with the concepts of the page, in reading order', async () => {
    await foundIn(popup)
    const { title, names } = await popup.read((document) => ({
      title: document.querySelector('.chips h2')?.textContent,
      names: [...document.querySelectorAll<HTMLElement>('.chips button')].map((each) => each.textContent),
    }))
    expect(title).toBe('Op deze pagina')
    expect(names.slice(0, 3)).toEqual(['Xinjiang', 'Oeigoeren', 'dwangarbeid'])
    expect(await popup.read((document) => document.documentElement.clientWidth)).toBe(420)
    await shot('opened')
  })

  it('finds Dutch answers to an English query as it is typed', async () => {
    await popup.type('forced labour')
    await expect.poll(async () => (await resultsIn(popup))[0]?.marked.join()).toMatch(/dwangarbeid/i)
    for (const { meta } of await foundIn(popup)) expect(meta).toMatch(/20(18|19|20|21|22)/)
    await shot('found')
  })

  it('opens a result from the keyboard alone, with its questions, its notes and its official address', async () => {
    await popup.press('ArrowDown')
    await popup.press('Enter')
    await expect.poll(() => visibleText(popup)).toMatch(/Kopieer met bron.*Antwoord/i)
    const links = await popup.read((document) =>
      [...document.querySelectorAll<HTMLAnchorElement>('article a[href^="https:"]')].map(({ href }) => href),
    )
    expect(
      links.some((href) => /^https:\/\/zoek\.officielebekendmakingen\.nl\/ah-tk-\d+-\d+\.html$/.test(href)),
    ).toBe(true)
    await shot('passage')
  })

  it('copies the passage with its citation, as plain text and as HTML', async () => {
    await pressIn(popup, 'Kopieer met bron')
    await expect.poll(() => visibleText(popup)).toContain('Gekopieerd')
    const { text, html } = await session().clipboard()
    expect(text).toMatch(/“[\s\S]+”/)
    expect(text).toMatch(/Aanhangsel Handelingen II 20\d\d\/\d\d, nr\. \d+, antwoord op vra(ag|gen) \d/)
    expect(text).toMatch(/https:\/\/zoek\.officielebekendmakingen\.nl\/ah-tk-\d+-\d+\.html/)
    expect(html).toContain('<blockquote')
    expect(html).toMatch(/href="https:\/\/zoek\.officielebekendmakingen\.nl\/ah-tk-\d+-\d+\.html"/)
    popup = await session().openPopup(page)
  })

  it('still has the query after it was closed', async () => {
    await popup.close()
    popup = await session().openPopup(page)
    await expect
      .poll(() => popup.read((document) => document.querySelector('input')?.value))
      .toBe('forced labour')
    expect((await foundIn(popup))[0]?.marked.join()).toMatch(/dwangarbeid/i)
    await shot('reopened')
  })

  it('says what nothing means, and where else to look', async () => {
    await popup.type('melkquotum')
    await expect.poll(() => visibleText(popup)).toContain('Niets gevonden voor ‘melkquotum’')
    const ways = await popup.read((document) =>
      [...document.querySelectorAll<HTMLAnchorElement>('.ways a')].map(({ href }) => new URL(href).host),
    )
    expect(ways).toContain('zoek.officielebekendmakingen.nl')
    await shot('nothing')
  })

  it.each([
    ['control characters', 'oeig\u0000oeren\u0007 \u202eabc'],
    ['signs of patterns', '(.*)+?[a-z]{2,}\\ "open -'],
    ['an enormous text', 'Oeigoeren en nog veel meer tekst. '.repeat(3_000)],
  ])('answers %s with results or a plain sentence', async (_, query) => {
    await popup.read((document, query) => {
      const field = document.querySelector('input')
      field?.select()
      document.execCommand('insertText', false, query)
    }, query)
    await expect.poll(() => visibleText(popup)).toMatch(/\d standpunt|Niets gevonden|Wat zei de regering/)
    expect(await visibleText(popup)).not.toContain('Opzoeken lukte niet')
  })

  it('leaves no error behind', async () => {
    expect(await session().extensionErrors()).toEqual([])
  })
})
