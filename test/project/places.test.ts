import { describe, expect, it } from 'vitest'
import { passageIn, requestIn } from '../../entrypoints/document/asked.ts'
import { back, go, here, type Place, start } from '../../entrypoints/sidepanel/places.ts'

describe('the way through the panel', () => {
  const search = (query: string): Place => ({ request: { query }, opened: null })
  const concept: Place = { request: { concept: 'xinjiang' }, opened: null }

  it('begins at the page, where Back leads nowhere', () => {
    expect(here(start)).toEqual({ request: null, opened: null })
    expect(back(start)).toBe(start)
  })

  it('leads back over every place, but not over every letter typed', () => {
    const places = [search('x'), search('xi'), concept, search('d')].reduce(go, start)
    expect(here(places)).toEqual(search('d'))
    expect(here(back(places))).toEqual(concept)
    expect(here(back(back(places)))).toEqual(search('xi'))
    expect(here(back(back(back(places))))).toEqual(here(start))
  })
})

describe('the document view', () => {
  const asked = (address: string) => passageIn(new URL(address, 'chrome-extension://x/document.html'))

  it('is told its passage by its address, which may be anything', () => {
    expect(asked('#ah-tk-20212022-3578#9')).toBe('ah-tk-20212022-3578#9')
    expect(asked('#ah-tk-20212022-3578%239')).toBe('ah-tk-20212022-3578#9')
    expect(asked('#%E0%A4%A')).toBe('%E0%A4%A')
    expect(asked('')).toBeNull()
  })

  it('is told its look-up by the tab’s history, which may hold anything', () => {
    expect(requestIn({ query: 'dwangarbeid' })).toEqual({ query: 'dwangarbeid' })
    expect(requestIn({ concept: 'xinjiang' })).toEqual({ concept: 'xinjiang' })
    for (const state of [null, 'text', {}, { query: 1 }, { concept: null }])
      expect(requestIn(state)).toBeNull()
  })
})
