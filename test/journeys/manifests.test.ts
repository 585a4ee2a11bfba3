import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import sites from '../../entrypoints/news.content/sites.json' with { type: 'json' }

const built = (folder: string, file: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../.output', folder, file), 'utf8'))

const shared = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  omnibox: { keyword: 'kamer' },
  action: { default_title: '__MSG_actionTitle__', default_popup: 'popup.html' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_popupCommand__' },
    'look-up-selection': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_lookUpCommand__' },
    'next-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_nextMarkCommand__' },
  },
  content_security_policy: {
    extension_pages: "default-src 'self'; connect-src 'self'; img-src 'self' data:",
  },
  content_scripts: [
    {
      matches: sites.map(({ match }) => match).sort(),
      run_at: 'document_idle',
      css: ['content-scripts/news.css'],
      js: ['content-scripts/news.js'],
    },
  ],
}

describe.each([
  ['chrome-mv3', ['storage', 'contextMenus', 'activeTab', 'scripting', 'sidePanel']],
  ['edge-mv3', ['storage', 'contextMenus', 'activeTab', 'scripting', 'sidePanel']],
  ['firefox-mv3', ['storage', 'contextMenus', 'activeTab', 'scripting']],
])('%s', (folder, permissions) => {
  const manifest = built(folder, 'manifest.json')

  test('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(permissions)
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.optional_permissions ?? []).toEqual([])
  })

  test('shows nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest.externally_connectable).toBeUndefined()
  })

  test('is the same extension', () => {
    const { content_scripts } = manifest
    content_scripts[0].matches.sort()
    expect(manifest).toMatchObject(shared)
  })

  test.each(['nl', 'en'])('has all its names in %s', (language) => {
    const messages = built(folder, `_locales/${language}/messages.json`)
    const named = JSON.stringify(manifest).match(/(?<=__MSG_)\w+?(?=__)/g) ?? []
    expect(named.length).toBeGreaterThan(3)
    for (const name of named) expect(messages[name]?.message, name).toBeTruthy()
  })
})

test('Chrome and Edge open the panel beside the page, from version 128', () => {
  for (const folder of ['chrome-mv3', 'edge-mv3']) {
    const manifest = built(folder, 'manifest.json')
    expect(manifest.minimum_chrome_version).toBe('128')
    expect(manifest.incognito).toBe('split')
    expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' })
  }
})

test('Firefox has it as a sidebar that does not open by itself, and is told that no data is collected', () => {
  const manifest = built('firefox-mv3', 'manifest.json')
  expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false })
  expect(manifest.browser_specific_settings.gecko).toMatchObject({
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  })
})
