import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Engine } from './session.ts'

const folders = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } satisfies Record<Engine, string>

interface Manifest {
  content_scripts?: { matches: string[] }[]
  commands?: Record<string, { suggested_key?: { default?: string } }>
  browser_specific_settings?: { gecko?: { id: string } }
}

/** The folder with the production build for an engine. */
export function buildFolder(engine: Engine): string {
  const folder = resolve(import.meta.dirname, '../../../.output', folders[engine])
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`No build at ${folder}. Run npm run build first.`)
  return folder
}

/** The build, or, until this process ends, a copy of it in which some files hold something else. */
export function buildFolderWith(engine: Engine, files: Record<string, string> | undefined): string {
  if (!files) return buildFolder(engine)
  const copy = mkdtempSync(join(tmpdir(), 'standpunt-'))
  // The browser reads from it as long as it runs.
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }))
  cpSync(buildFolder(engine), copy, { recursive: true })
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(copy, name), contents)
  return copy
}

export function builtManifest(engine: Engine): Manifest {
  return JSON.parse(readFileSync(join(buildFolder(engine), 'manifest.json'), 'utf8')) as Manifest
}

/** Whether the extension runs by itself on the host of this address. */
export function isListed(address: string): boolean {
  const { hostname } = new URL(address)
  const patterns = builtManifest('chromium').content_scripts?.flatMap(({ matches }) => matches) ?? []
  return patterns.some((pattern) => {
    const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1]
    if (!host) return false
    return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host
  })
}
