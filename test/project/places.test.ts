import { describe, expect, it } from 'vitest'
import { askedBy } from '../../entrypoints/document/asked.ts'
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

describe('the address of the document view', () => {
  const asked = (address: string) => askedBy(new URL(address, 'chrome-extension://x/document.html'))

  it('names a passage, a query or a concept', () => {
    expect(asked('#ah-tk-20212022-3578#9').passage).toBe('ah-tk-20212022-3578#9')
    expect(asked('#ah-tk-20212022-3578%239').passage).toBe('ah-tk-20212022-3578#9')
    expect(asked('?q=dwang%20arbeid').request).toEqual({ query: 'dwang arbeid' })
    expect(asked('?concept=xinjiang').request).toEqual({ concept: 'xinjiang' })
  })

  it('may be anything', () => {
    expect(asked('')).toEqual({ passage: null, request: null })
    expect(asked('?q=')).toEqual({ passage: null, request: null })
    expect(asked('#%E0%A4%A').passage).toBe('%E0%A4%A')
  })
})
