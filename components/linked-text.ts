import type { TextLink } from '../corpus/references/link-references.ts'

/** A stretch of a note, and where it leads; null for nowhere. */
export interface Linked {
  text: string
  target: TextLink['target'] | null
}

/** What a note refers to, with where in its text. */
type NoteLink = Pick<TextLink, 'start' | 'end' | 'target'>

/**
 * Cuts a note at its addresses and references. An address that is not literally in the text follows after it, so that
 * none is lost; a reference within an address is part of it.
 */
export function linkedText(text: string, urls: string[], references: NoteLink[] = []): Linked[] {
  const parts: Linked[] = []
  let from = 0
  const spans = addressesIn(text, urls)
  const free = references.filter(({ start, end }) =>
    spans.every((span) => end <= span.start || span.end <= start),
  )
  for (const { start, end, target } of [...spans, ...free].sort((one, other) => one.start - other.start)) {
    if (start > from) parts.push({ text: text.slice(from, start), target: null })
    parts.push({ text: text.slice(start, end), target })
    from = end
  }
  if (from < text.length) parts.push({ text: text.slice(from), target: null })
  for (const url of urls.filter((one) => !text.includes(one)))
    parts.push({ text: ' ', target: null }, { text: url, target: targetOf(url) })
  return parts
}

function addressesIn(text: string, urls: string[]) {
  let from = 0
  return urls.flatMap((url) => {
    const start = text.indexOf(url, from)
    if (start < 0) return []
    from = start + url.length
    return [{ start, end: from, target: targetOf(url) }]
  })
}

/** Only web addresses become links; `www.rijksoverheid.nl` is one without saying so. */
function targetOf(url: string): Linked['target'] {
  if (/^https?:\/\//i.test(url)) return { url }
  return /^www\./i.test(url) ? { url: `https://${url}` } : null
}
