import { describe, expect, it } from 'vitest'
import { searchPagesFor } from '../../components/elsewhere.ts'
import { linkedText } from '../../components/linked-text.ts'
import { shorten } from '../../components/shorten.ts'

describe('a query as it is shown', () => {
  it('stays as it is where it fits a line', () => {
    expect(shorten('Xinjiang Police Files')).toBe('Xinjiang Police Files')
  })

  it('is cut with an ellipsis, between characters and not within one', () => {
    expect(shorten('x'.repeat(100_000))).toBe(`${'x'.repeat(60)}…`)
    expect(shorten('😀😀😀', 2)).toBe('😀😀…')
  })

  it('loses line breaks, controls and marks of direction', () => {
    expect(shorten('een\n\ttwee\u0000\u202edrie')).toBe('een twee drie')
  })
})

describe('the same query at other search sites', () => {
  it('stands encoded in their addresses', () => {
    const urls = searchPagesFor('dwang & arbeid').map(({ url }) => url)
    expect(urls).toHaveLength(3)
    for (const url of urls) expect(url).toContain('dwang%20%26%20arbeid')
  })

  it('is cut, and half a character does not break the address', () => {
    for (const query of [`${'a'.repeat(199)}😀`, '\ud83d', 'x'.repeat(100_000)]) {
      for (const { url } of searchPagesFor(query)) {
        expect(URL.canParse(url)).toBe(true)
        expect(url.length).toBeLessThan(400)
      }
    }
  })
})

describe('the addresses in a note', () => {
  it('become links where they stand', () => {
    expect(linkedText('Zie https://a.nl/x p. 4', ['https://a.nl/x'])).toEqual([
      { text: 'Zie ', target: null },
      { text: 'https://a.nl/x', target: { url: 'https://a.nl/x' } },
      { text: ' p. 4', target: null },
    ])
  })

  it('are all kept, also one twice and one that is written otherwise', () => {
    const links = (text: string, urls: string[]) =>
      linkedText(text, urls).flatMap(({ target }) => (target && 'url' in target ? target.url : []))
    expect(links('https://a.nl en https://a.nl', ['https://a.nl', 'https://a.nl'])).toHaveLength(2)
    expect(links('Zie a. nl', ['https://a.nl'])).toEqual(['https://a.nl'])
    expect(links('www.rijksoverheid.nl', ['www.rijksoverheid.nl'])).toEqual(['https://www.rijksoverheid.nl'])
  })

  it('stand beside what a note refers to, and a number within an address is part of it', () => {
    const target = { held: 'kst-32735-209' }
    const text = 'kst-32735-209; https://a.nl/kst-32735-209'
    const references = [
      { start: 0, end: 13, target },
      { start: 28, end: 41, target },
    ]
    expect(linkedText(text, ['https://a.nl/kst-32735-209'], references)).toEqual([
      { text: 'kst-32735-209', target },
      { text: '; ', target: null },
      { text: 'https://a.nl/kst-32735-209', target: { url: 'https://a.nl/kst-32735-209' } },
    ])
  })

  it('are no links where they are not of the web', () => {
    expect(linkedText('javascript:alert(1)', ['javascript:alert(1)'])).toEqual([
      { text: 'javascript:alert(1)', target: null },
    ])
  })
})
