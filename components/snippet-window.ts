import type { Snippet } from '../corpus/search/corpus.ts'

/** How much of the sentence stays before its first match where the beginning is left out. */
const LEAD = 40

/**
 * The sentence from where its first match can be seen: when that begins after `room` characters, the words before it
 * give way to an ellipsis. The rest is verbatim, and the matches stay on their words.
 */
export function windowOf({ text, matches }: Snippet, room = 140): Snippet {
  const first = Math.min(...matches.map(({ start }) => start))
  if (!Number.isFinite(first) || first <= room) return { text, matches }
  const from = text.indexOf(' ', first - LEAD) + 1
  if (from <= 0 || from > first) return { text, matches }
  const lead = '… '
  const shift = lead.length - from
  return {
    text: lead + text.slice(from),
    matches: matches.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}
