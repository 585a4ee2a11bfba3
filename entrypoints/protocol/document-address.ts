import { browser } from 'wxt/browser'
import type { LookupRequest } from '../../corpus/search/corpus.ts'
import { tabRequests } from './session.ts'

/** The address of the document view at one passage. */
export function documentAddress(passage: string): string {
  return `${documentPage()}#${passage}`
}

/**
 * An address of the document view that shows a look-up, once. What is looked up does not stand in it: the browser keeps
 * addresses in its history.
 */
export async function lookupAddress(request: LookupRequest): Promise<string> {
  const key = crypto.randomUUID()
  await tabRequests.setValue({ ...(await tabRequests.getValue()), [key]: request })
  return `${documentPage()}?look-up=${key}`
}

/** What a look-up's address stands for; null for any other, and the second time. */
export async function takeLookup({ search }: { search: string }): Promise<LookupRequest | null> {
  const key = new URLSearchParams(search).get('look-up')
  if (key === null) return null
  const { [key]: request = null, ...others } = await tabRequests.getValue()
  await tabRequests.setValue(others)
  return request
}

function documentPage(): string {
  return browser.runtime.getURL('/document.html' as '/')
}
