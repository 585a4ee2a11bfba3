import { isCompoundTail } from './compounds.ts'
import {
  fold,
  foldUnit,
  formIn,
  HAN,
  HYPHEN,
  IGNORED,
  kindIn,
  lookAt,
  SPACE,
  UNSEEN,
  unitKind,
  WORD,
} from './fold.ts'
import { isEnding } from './inflection.ts'
import type { Mention } from './mention.ts'
import { openTerms, type PackedTerms } from './packed-terms.ts'
import {
  childOf,
  type Ending,
  isLeaf,
  plantTree,
  SIEVE_UNITS,
  sieveHash,
  type TermTree,
  type TreeNode,
} from './term-tree.ts'
import type { Term } from './terms.ts'

/** Finds terms in texts. One matcher serves pages, queries and passages; only its terms differ. */
export interface Matcher {
  /** Mentions that do not overlap, in order: where several begin at one word, the longest. */
  find(text: string): Mention[]
  /** All mentions, also those inside others: `Oeigoerse genocide` speaks of the Uyghurs and of genocide. */
  findAll(text: string): Mention[]
}

/** How many words' ends are kept for each term: a page made to fill the memory does not. */
const MOST_TAILS = 100

/** Builds a matcher: a tree of the folded terms, walked from the beginning of every word. */
export function createMatcher(terms: readonly Term[]): Matcher {
  return matcherOf(plantTree(terms))
}

/** The matcher of packed terms, which is there at once. */
export function openMatcher(packed: PackedTerms): Matcher {
  return matcherOf(openTerms(packed))
}

function matcherOf(tree: TermTree): Matcher {
  return {
    find: (text) => withoutOverlap(scan(text, tree)),
    findAll: (text) => scan(text, tree),
  }
}

/** Every mention, in order of its start, longer before shorter. */
function scan(text: string, tree: TermTree): Mention[] {
  const mentions: Mention[] = []
  const { length } = text
  let index = 0
  while (index < length) {
    const entry = lookAt(text.charCodeAt(index))
    const kind = kindIn(entry)
    if (kind !== WORD && kind !== HAN) {
      index++
      continue
    }
    const start = index
    index = kind === WORD ? pastWord(text, index + 1) : index + 1
    if (!mayBegin(text, start, tree)) continue
    const node = tree.rootAt(text, start, formIn(entry))
    if (node) collect(text, { start, node, mentions })
  }
  return mentions
}

/** Whether any term may begin at a word. Units that are not seen, and the text's end, stand in the way of telling. */
function mayBegin(text: string, start: number, { sieve }: Pick<TermTree, 'sieve'>): boolean {
  if (start + SIEVE_UNITS > text.length) return true
  let hash = 0
  for (let length = 1; length <= SIEVE_UNITS; length++) {
    const unit = formIn(lookAt(text.charCodeAt(start + length - 1)))
    if (unit === IGNORED) return true
    hash = sieveHash(hash, unit === HYPHEN ? SPACE : unit)
    if (((sieve[hash] as number) >> length) & 1) return true
  }
  return false
}

/** The first unit after the word that runs at `from`. */
function pastWord(text: string, from: number): number {
  const { length } = text
  let index = from
  while (index < length) {
    const kind = kindIn(lookAt(text.charCodeAt(index)))
    if (kind !== WORD && kind !== UNSEEN) break
    index++
  }
  return index
}

/** Walks the tree from a word's first unit, and keeps for each concept the longest mention that begins there. */
function collect(text: string, at: { start: number; node: TreeNode; mentions: Mention[] }): void {
  const { start, mentions } = at
  let found: Mention[] | null = null
  let node: TreeNode | null = at.node
  let end = start + 1
  for (;;) {
    if (node.endings) found = withEndings(found, text, { start, end, endings: node.endings })
    if (isLeaf(node)) break
    const index = pastIgnored(text, end)
    if (index >= text.length) break
    const unit = foldUnit(text.charCodeAt(index))
    const isGap = unit === SPACE || unit === HYPHEN
    node = childOf(node, isGap ? SPACE : unit)
    if (node === null) break
    end = isGap ? pastGap(text, index) : index + 1
    if (end < 0) break
  }
  if (!found) return
  if (found.length > 1) found.sort((one, other) => other.end - one.end)
  for (const mention of found) mentions.push(mention)
}

/** Adds the mentions of terms that end here: for each concept the longest. */
function withEndings(
  found: Mention[] | null,
  text: string,
  at: { start: number; end: number; endings: readonly Ending[] },
): Mention[] | null {
  let all = found
  for (const ending of at.endings) {
    const mention = mentionOf(text, { start: at.start, end: at.end, ending })
    if (mention === null) continue
    // Of equally long ones the one with the longer term comes first: `Genocideverdrag` is no compound of genocide.
    all = all === null ? [mention] : [mention, ...all.filter(({ concept }) => concept !== mention.concept)]
  }
  return all
}

function pastIgnored(text: string, from: number): number {
  let index = from
  while (index < text.length && foldUnit(text.charCodeAt(index)) === IGNORED) index++
  return index
}

/** White space with a hyphen in it counts as one space; two hyphens are a dash and part what they stand between: -1. */
function pastGap(text: string, from: number): number {
  let hyphens = 0
  let index = from
  for (; index < text.length; index++) {
    const unit = foldUnit(text.charCodeAt(index))
    if (unit === HYPHEN) hyphens++
    else if (unit !== SPACE && unit !== IGNORED) break
  }
  return hyphens > 1 ? -1 : index
}

/** The mention of a term that matched up to `end`, if what is left of its word may stand there. */
function mentionOf(text: string, match: { start: number; end: number; ending: Ending }): Mention | null {
  const { start, end, ending } = match
  const { term } = ending
  if (term.cased && !hasCapitalsOf(term, text.slice(start, end))) return null
  const wordEnd = unitKind(text.charCodeAt(end - 1)) === HAN ? end : endOfWord(text, end)
  if (wordEnd > end && !mayEndIn(text.slice(end, wordEnd), ending)) return null
  return { concept: term.concept, start, end: wordEnd }
}

/** Whether a term's word may go on so. A page says the same few words again and again, so answers are kept. */
function mayEndIn(rest: string, { term, folded, tails }: Ending): boolean {
  const known = tails.get(rest)
  if (known !== undefined) return known
  const tail = fold(rest)
  const may = isEnding(tail, folded, term.languages) || (term.compounds && isCompoundTail(tail))
  if (tails.size < MOST_TAILS) tails.set(rest, may)
  return may
}

function hasCapitalsOf(term: Term, found: string): boolean {
  return found === term.text || plain(found) === plain(term.text)
}

/** The end of the word that runs at `from`, without what is not seen behind it. */
function endOfWord(text: string, from: number): number {
  let end = pastWord(text, from)
  while (end > from && unitKind(text.charCodeAt(end - 1)) === UNSEEN) end--
  return end
}

/** A text with its capitals, but one spelling of gaps and without what is never seen. */
function plain(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/[\s\u2010-\u2015-]+/g, ' ')
}

function withoutOverlap(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  let until = 0
  for (const mention of mentions) {
    if (mention.start < until) continue
    kept.push(mention)
    until = mention.end
  }
  return kept
}
