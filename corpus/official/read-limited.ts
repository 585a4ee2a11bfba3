import { FetchError } from './fetch-error.ts'

/** Reads a body as it comes, and stops at `most` bytes: the length a server says may be wrong. */
export async function readLimited(
  response: Response,
  { url, most }: { url: string; most: number },
): Promise<Uint8Array> {
  const tooLarge = () =>
    new FetchError('too-large', { url, because: `it is larger than ${Math.floor(most / 1e6)} MB` })
  if (Number(response.headers.get('content-length') ?? 0) > most) throw tooLarge()
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length
      if (length > most) throw tooLarge()
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof FetchError) throw error
    const because = `the answer broke off after ${length} bytes`
    throw new FetchError('damaged', { url, because, passing: true })
  }
  return joined(chunks, length)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
