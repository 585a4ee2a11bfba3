/** A stretch of a note, and the address it is where it is one. */
export interface Linked {
  text: string
  url: string | null
}

/** Cuts a note at its addresses. One that is not literally in the text follows after it, so that none is lost. */
export function linkedText(text: string, urls: string[]): Linked[] {
  const parts: Linked[] = []
  let from = 0
  for (const url of urls) {
    const at = text.indexOf(url, from)
    if (at < 0) continue
    if (at > from) parts.push({ text: text.slice(from, at), url: null })
    parts.push({ text: url, url: addressOf(url) })
    from = at + url.length
  }
  if (from < text.length) parts.push({ text: text.slice(from), url: null })
  for (const url of urls.filter((one) => !text.includes(one))) {
    parts.push({ text: ' ', url: null }, { text: url, url: addressOf(url) })
  }
  return parts
}

/** Only web addresses become links; `www.rijksoverheid.nl` is one without saying so. */
function addressOf(url: string): string | null {
  if (/^https?:\/\//i.test(url)) return url
  return /^www\./i.test(url) ? `https://${url}` : null
}
