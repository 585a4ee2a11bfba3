import { describe, expect, it } from 'vitest'
import { officialUrl, parseOfficialId, parsePassageId, passageId } from '../../corpus/identifiers.ts'

describe('an official identifier', () => {
  it.each([
    ['ah-tk-20212022-3578', { type: 'answers', chamber: 'tk', year: 2021, number: '3578' }],
    ['ah-ek-20192020-7', { type: 'answers', chamber: 'ek', year: 2019, number: '7' }],
    ['ah-tk-19992000-12', { type: 'answers', chamber: 'tk', year: 1999, number: '12' }],
    ['kv-tk-2022Z11774', { type: 'questions', chamber: 'tk', zaak: '2022Z11774' }],
    ['kst-32735-209', { type: 'paper', dossier: '32735', chapter: null, subnumber: '209' }],
    ['kst-35570-V-43', { type: 'paper', dossier: '35570', chapter: 'V', subnumber: '43' }],
    ['kst-21501-20-1606', { type: 'paper', dossier: '21501', chapter: '20', subnumber: '1606' }],
    ['kst-35570-A', { type: 'paper', dossier: '35570', chapter: null, subnumber: 'A' }],
  ])('is read: %s', (id, parts) => {
    expect(parseOfficialId(id)).toEqual(parts)
  })

  it.each([
    'ah-tk-20212023-1',
    'ah-tk-20212022-',
    'ah-tk-20212022-012',
    'kv-tk-2022',
    'kst-209',
    'AH-TK-20212022-3578',
    'ah-tk-20212022-3578#9',
    '',
  ])('is none: %j', (id) => {
    expect(parseOfficialId(id)).toBeNull()
  })

  it('gives the address of the official page', () => {
    expect(officialUrl('kst-32735-209')).toBe('https://zoek.officielebekendmakingen.nl/kst-32735-209.html')
  })
})

describe('the id of a passage', () => {
  it('names document and number, and is read back', () => {
    const parts = { document: 'ah-tk-20212022-3578', number: 9 }
    expect(passageId(parts)).toBe('ah-tk-20212022-3578#9')
    expect(parsePassageId('ah-tk-20212022-3578#9')).toEqual(parts)
  })

  it.each(['ah-tk-20212022-3578', 'ah-tk-20212022-3578#', '#9', 'x#0', 'x#1#2'])('is none: %s', (id) => {
    expect(parsePassageId(id)).toBeNull()
  })
})
