import { addressesOf } from './addresses.ts'
import { type FetchOptions, fetchOfficial } from './fetch.ts'
import { FetchError } from './fetch-error.ts'
import { type Network, realNetwork } from './network.ts'
import { officialServers } from './servers.ts'

/** A document as it came from its official address, with its metadata where it has any. */
export interface FetchedDocument {
  format: 'xml' | 'html' | 'pdf'
  bytes: Uint8Array
  address: string
  metadata: { bytes: Uint8Array; address: string } | null
}

/** From the one that says most about its own parts to the one that says least. */
const PREFERRED = ['xml', 'html', 'pdf'] as const

/**
 * Gets a document in the best format there is, and its metadata. A format that is not there is passed over; one that
 * would not come is no reason to take a worse one, and throws a FetchError.
 */
export async function fetchDocument(
  id: string,
  options: Omit<FetchOptions, 'accept'> = {},
  network: Network = realNetwork,
): Promise<FetchedDocument> {
  const addresses = addressesOf(id, options.servers ?? officialServers())
  for (const format of PREFERRED) {
    const fetched = await orNull(fetchOfficial(addresses[format], { ...options, accept: format }, network))
    if (fetched === null) continue
    const metadata = await orNull(fetchOfficial(addresses.metadata, { ...options, accept: 'xml' }, network))
    return {
      ...{ format, bytes: fetched.bytes, address: addresses[format] },
      metadata: metadata && { bytes: metadata.bytes, address: addresses.metadata },
    }
  }
  throw new FetchError('absent', {
    url: addresses.html,
    because: `there is no ${id} as XML, HTML or PDF`,
  })
}

async function orNull<T>(fetched: Promise<T>): Promise<T | null> {
  try {
    return await fetched
  } catch (error) {
    if (error instanceof FetchError && error.kind === 'absent') return null
    throw error
  }
}
