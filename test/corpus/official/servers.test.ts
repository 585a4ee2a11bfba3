import { describe, expect, it } from 'vitest'
import { isOfficial, officialServers } from '../../../corpus/official/servers.ts'

const given = (value: unknown) =>
  officialServers({ STANDPUNT_OFFICIAL_SERVERS: typeof value === 'string' ? value : JSON.stringify(value) })

describe('the official servers', () => {
  it('are the real ones, over https', () => {
    for (const address of Object.values(officialServers({}))) expect(address).toMatch(/^https:\/\/[^/]+/)
    expect(given('')).toEqual(officialServers({}))
  })

  it('may be replaced one by one, by mirrors over https or servers on this machine', () => {
    expect(given({ odata: 'http://127.0.0.1:1/odata/', repository: 'https://mirror.example' })).toEqual({
      ...officialServers({}),
      odata: 'http://127.0.0.1:1/odata',
      repository: 'https://mirror.example',
    })
  })

  it.each([
    ['{', 'STANDPUNT_OFFICIAL_SERVERS is no JSON object of addresses.'],
    ['[]', 'STANDPUNT_OFFICIAL_SERVERS is no JSON object of addresses.'],
    [
      { other: 'https://a.example' },
      'STANDPUNT_OFFICIAL_SERVERS names no server other; there are publications, repository, odata.',
    ],
    [
      { odata: 'http://a.example' },
      'STANDPUNT_OFFICIAL_SERVERS gives an address that is neither https nor on this machine: http://a.example.',
    ],
    [
      { odata: 1 },
      'STANDPUNT_OFFICIAL_SERVERS gives an address that is neither https nor on this machine: 1.',
    ],
  ])('may not be replaced by anything else: %o', (value, sentence) => {
    expect(() => given(value)).toThrow(new Error(sentence))
  })

  it('are told apart by scheme, host and port', () => {
    const official = (address: string) => isOfficial(new URL(address), officialServers({}))
    expect(official('https://repository.overheid.nl/sru?a=b')).toBe(true)
    expect(official('http://repository.overheid.nl/sru')).toBe(false)
    expect(official('https://repository.overheid.nl:8443/sru')).toBe(false)
    expect(official('https://repository.overheid.nl.example.org/sru')).toBe(false)
    expect(official('https://repository.overheid.nl@example.org/sru')).toBe(false)
  })
})
