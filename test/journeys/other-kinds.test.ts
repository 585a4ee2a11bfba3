import { beforeAll, expect, it } from 'vitest'
import { madeAssets } from '../fixtures/made-corpus.ts'
import { inEachBrowser } from './harness/each-browser.ts'
import { allMarks } from './harness/marks.ts'
import { fixturePage } from './harness/pages.ts'
import type { View } from './harness/session.ts'
import { keepShot } from './harness/shots.ts'
import { foundIn, pressIn, visibleText } from './harness/surfaces.ts'
import { until } from './harness/wait.ts'

/** A made corpus in the built extension: the bundled one holds answers and a letter only, and no table. */
const files = await madeAssets()

inEachBrowser({ files }, (session) => {
  let popup: View
  beforeAll(async () => {
    const article = fixturePage('sample-article')
    session().news.publish(article)
    const page = await session().newTab()
    await session().visit(page, article.address)
    await allMarks(page)
    popup = await session().openPopup(page)
    await foundIn(popup)
    await popup.type('dwangarbeid')
    // Half a word finds more.
    const isFound = (text: string) => /3 standpunten.*Welke maatregelen tegen dwangarbeid/.test(text)
    await until('what is found for it', async () => isFound(await visibleText(popup)))
  })
  const shot = async (state: string) =>
    keepShot(session(), { journey: 'other-kinds', state, picture: await popup.picture() })

  it('counts positions, and shows what is only asked or moved after them, as what it is', async () => {
    expect(await visibleText(popup)).toMatch(
      /3 standpunten, 2020–2022.*Kamerbrief.*Gesteld, nog niet beantwoord \(2\).*Moties uit de Kamer, niet van de regering \(1\)/,
    )
    await shot('found')
  })

  it('says which later documents it does not hold, and names them when pressed', async () => {
    const line = '4 latere officiële documenten over dit onderwerp, niet in dit corpus'
    expect(await visibleText(popup)).toContain(line)
    await popup.read((document) => document.querySelector<HTMLElement>('.later summary')?.focus())
    await popup.press('Enter')
    await expect
      .poll(() => visibleText(popup))
      .toMatch(
        /2024 · Antwoorden op Kamervragen.*10 jan 2023 · Antwoorden op Kamervragen Het vervolg.*Toon nog 1/,
      )
    const links = await popup.read((document) =>
      [...document.querySelectorAll<HTMLAnchorElement>('.later a')].map(({ href }) => href),
    )
    expect(links).toContain('https://zoek.officielebekendmakingen.nl/ah-tk-20222023-9004.html')
    await shot('later')
  })

  it('follows a reference to another answer and leads back', async () => {
    await popup.read((document) =>
      document.querySelector<HTMLElement>('[data-passage="ah-tk-20212022-9001#3"]')?.focus(),
    )
    await popup.press('Enter')
    await expect.poll(() => visibleText(popup)).toContain('Zoals bij vraag 2 aangegeven')
    await shot('reference')
    await pressIn(popup, 'vraag 2')
    await expect.poll(() => visibleText(popup)).toContain('Hoeveel katoen uit Xinjiang komt naar Nederland?')
    const cells = await popup.read((document) => document.querySelectorAll('td').length)
    expect(cells).toBe(20)
    await shot('table')
    await pressIn(popup, 'Terug')
    await expect.poll(() => visibleText(popup)).toContain('Welke maatregelen tegen dwangarbeid neemt u?')
    await popup.close()
  })

  it.each([
    ['kv-tk-2022Z90003', 'voor zover hier bekend nog niet beantwoord'],
    ['ah-tk-20222023-9002', 'Bericht van uitstel'],
    ['kst-35207-9003', 'Motie uit de Kamer, niet van de regering'],
  ])('opens %s as what it is', async (id, said) => {
    const tab = await session().openExtensionPage(`document.html#${id}`)
    await expect.poll(() => tab.evaluate(() => document.body.textContent)).toContain(said)
    expect(await tab.evaluate(() => document.body.textContent)).not.toContain('Antwoord van')
    keepShot(session(), { journey: 'other-kinds', state: id, picture: await tab.screenshot() })
  })

  it('leaves no error behind', async () => {
    expect(await session().extensionErrors()).toEqual([])
  })
})
