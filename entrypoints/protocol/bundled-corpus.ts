import { browser } from 'wxt/browser'
import type { Asset } from '../../corpus/search/bundle.ts'
import type { Corpus } from '../../corpus/search/corpus.ts'
import { openCorpus } from '../../corpus/search/open-corpus.ts'

/** The corpus that came with the extension, for its own pages and its background. */
export function openBundledCorpus(): Corpus {
  return openCorpus(async (asset: Asset) => {
    const response = await fetch(browser.runtime.getURL(`/${asset}`))
    if (!response.ok) throw new Error(`Reading ${asset} of the extension failed: ${response.status}`)
    return response.text()
  })
}
