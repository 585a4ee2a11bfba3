import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

interface Import {
  from: string
  to: string
}

/** Every import of our own modules, as paths from the root; `from 'wxt/browser'` stays a package's name. */
const imports = ['corpus', 'components', 'entrypoints', 'locales'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => importsOf(join(folder, path))),
)

function importsOf(from: string): Import[] {
  const source = readFileSync(join(root, from), 'utf8')
  return [...source.matchAll(/(?:\bfrom\s|\bimport\s|\bimport\()\s*'([^']+)'/g)].map(([, target = '']) => ({
    from,
    to: target.startsWith('.') ? relative(root, resolve(root, dirname(from), target)) : target,
  }))
}

const leading = (prefix: string, targets: RegExp) =>
  imports.filter(({ from, to }) => from.startsWith(prefix) && targets.test(to))

describe('imports go one way', () => {
  test('there are imports to look at', () => {
    expect(leading('corpus/', /^corpus\//).length).toBeGreaterThan(20)
    expect(leading('components/', /^corpus\//).length).toBeGreaterThan(0)
    expect(leading('entrypoints/', /^components\//).length).toBeGreaterThan(0)
  })

  test('the corpus knows neither screen nor browser', () => {
    expect(
      leading('corpus/', /^(?:components|entrypoints|locales)\/|^(?:wxt|preact|webextension-polyfill)\b/),
    ).toEqual([])
  })

  test('components know no browser and no entrypoint', () => {
    expect(leading('components/', /^entrypoints\/|^(?:wxt|webextension-polyfill)\b/)).toEqual([])
  })

  test('entrypoints share nothing but the protocol', () => {
    const shared = imports.filter(({ from, to }) => {
      const [, own] = from.split('/')
      const [top, other] = to.split('/')
      return from.startsWith('entrypoints/') && top === 'entrypoints' && other !== own && other !== 'protocol'
    })
    expect(shared).toEqual([])
  })

  test('what the surfaces load needs no Node', () => {
    const pure = leading('corpus/', /^node:/).map(({ from }) => from)
    const reading = /^corpus\/(?:checking\/|cli\/|formats\/|read-\w+\.ts|vocabulary\/)/
    expect(pure.filter((from) => !reading.test(from))).toEqual([])
  })
})
