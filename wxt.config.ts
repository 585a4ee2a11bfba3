import { defineConfig } from 'wxt'
import { pageVocabulary } from './corpus/detection/page-vocabulary.ts'
import { readSources, type Sources } from './corpus/read-sources.ts'
import { makeBundle } from './corpus/search/bundle.ts'
import { SourceError } from './corpus/source-error.ts'
import { manifestWords } from './locales/manifest.ts'

const sources = await readOrStop()

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting'],
    action: { default_title: '__MSG_actionTitle__' },
    omnibox: { keyword: 'kamer' },
    // Taken with Alt+Shift: F E V S B T H by Firefox's menus in English, B W L G A X H in Dutch, and P C W X Z by
    // Chrome's tab groups.
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_popupCommand__',
      },
      'look-up-selection': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_lookUpCommand__',
      },
      'next-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_nextMarkCommand__' },
    },
    content_security_policy: {
      extension_pages: "default-src 'self'; connect-src 'self'; img-src 'self' data:",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'standpunt@standpunt.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '128',
          // Else Chrome opens our tabs from a private window in an ordinary one, with its history.
          incognito: 'split' as const,
        }),
  }),
  hooks: {
    // WXT takes the popup's own title for the button's.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__'
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push('corpus.json', 'index.json')
    },
    'build:publicAssets': (_, assets) => {
      const made = {
        ...makeBundle(sources),
        '_locales/nl/messages.json': localeMessages('nl'),
        '_locales/en/messages.json': localeMessages('en'),
      }
      for (const [relativeDest, contents] of Object.entries(made)) assets.push({ relativeDest, contents })
    },
  },
  vite: () => ({
    // The oldest browsers in the manifest: no style or script is rewritten for older ones.
    build: { target: ['chrome128', 'firefox140'], cssTarget: ['chrome128', 'firefox140'] },
    plugins: [pageVocabularyModule()],
  }),
})

/** The browser's own form of the strings it shows itself. */
function localeMessages(language: keyof typeof manifestWords): string {
  const entries = Object.entries(manifestWords[language]).map(([name, message]) => [name, { message }])
  return JSON.stringify(Object.fromEntries(entries))
}

/** Content scripts cannot fetch without showing a resource to the page, so their vocabulary is built in. */
function pageVocabularyModule() {
  const name = 'virtual:page-vocabulary'
  const resolved = `\0${name}`
  return {
    name: 'page-vocabulary',
    resolveId: (id: string) => (id === name ? resolved : undefined),
    load: (id: string) =>
      id === resolved
        ? `export const pageVocabulary = ${JSON.stringify(pageVocabulary(sources.concepts))}`
        : undefined,
  }
}

/** A fault in the sources ends the build in its one sentence: the stack would only show the build tool. */
async function readOrStop(): Promise<Sources> {
  try {
    return await readSources()
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
