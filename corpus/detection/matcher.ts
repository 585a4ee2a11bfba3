import { isCompoundTail } from './compounds.ts'
import { fold, foldUnit, HAN, HYPHEN, IGNORED, SPACE, unitKind, WORD } from './fold.ts'
import { dutchPlurals, isEnding } from './inflection.ts'
import type { Mention } from './mention.ts'
import type { Term } from './terms.ts'

/** Finds terms in texts. One matcher serves pages, queries and passages; only its terms differ. */
export interface Matcher {
  /** Mentions that do not overlap, in order: where several begin at one word, the longest. */
  find(text: string): Mention[]
  /** All mentions, also those inside others: `Oeigoerse genocide` speaks of the Uyghurs and of genocide. */
  findAll(text: string): Mention[]
}

interface Node {
  next: Map<number, Node>
  terms: Term[]
}

/** Builds a matcher: a tree of the folded terms, walked from the beginning of every word. */
export function createMatcher(terms: readonly Term[]): Matcher {
  const root: Node = { next: new Map(), terms: [] }
  for (const term of terms) {
    for (const form of formsOf(term)) insert(root, form, term)
  }
  return {
    find: (text) => withoutOverlap(scan(text, root)),
    findAll: (text) => scan(text, root),
  }
}

/** The folded spellings under which a term stands in the tree. A hyphen counts as a space: `Oost-Turkestan`. */
function formsOf(term: Term): string[] {
  const base = fold(term.text).replaceAll('-', ' ').replace(/ +/g, ' ').trim()
  return term.languages.includes('nl') ? [base, ...dutchPlurals(base)] : [base]
}

function insert(root: Node, form: string, term: Term): void {
  let node = root
  for (const character of form) {
    for (let index = 0; index < character.length; index++) {
      const unit = character.charCodeAt(index)
      let next = node.next.get(unit)
      if (!next) {
        next = { next: new Map(), terms: [] }
        node.next.set(unit, next)
      }
      node = next
    }
  }
  node.terms.push(term)
}

/** Every mention, in order of its start, longer before shorter. */
function scan(text: string, root: Node): Mention[] {
  const mentions: Mention[] = []
  let inWord = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const kind = unitKind(unit)
    if (kind === WORD || kind === HAN) {
      if (!inWord || kind === HAN) {
        const next = root.next.get(foldUnit(unit))
        if (next) collect(text, { start: index, node: next, mentions })
      }
      inWord = kind === WORD
    } else if (foldUnit(unit) !== IGNORED) {
      inWord = false
    }
  }
  return mentions
}

/** Walks the tree from a word's first unit, and keeps for each concept the longest mention that begins there. */
function collect(text: string, at: { start: number; node: Node; mentions: Mention[] }): void {
  const found = new Map<string, Mention>()
  let node: Node | undefined = at.node
  let index = at.start + 1
  while (node) {
    for (const term of node.terms) {
      const end = endOfMention(text, { start: at.start, end: index, term })
      const known = found.get(term.concept)
      if (end !== null && end >= (known?.end ?? 0)) {
        // Inserted anew, so that of equally long mentions the one with the longer term comes first.
        found.delete(term.concept)
        found.set(term.concept, { concept: term.concept, start: at.start, end })
      }
    }
    ;[node, index] = step(text, node, index)
  }
  at.mentions.push(...[...found.values()].reverse().sort((one, other) => other.end - one.end))
}

/** One unit on in the tree; ignored units are passed over, and white space with a hyphen in it counts as one space. */
function step(text: string, node: Node, from: number): [Node | undefined, number] {
  let index = from
  while (index < text.length && foldUnit(text.charCodeAt(index)) === IGNORED) index++
  if (index >= text.length) return [undefined, index]
  const unit = foldUnit(text.charCodeAt(index))
  if (unit !== SPACE && unit !== HYPHEN) return [node.next.get(unit), index + 1]
  const next = node.next.get(SPACE)
  if (!next) return [undefined, index]
  let hyphens = 0
  for (; index < text.length; index++) {
    const gap = foldUnit(text.charCodeAt(index))
    if (gap === HYPHEN) hyphens++
    else if (gap !== SPACE && gap !== IGNORED) break
  }
  return [hyphens > 1 ? undefined : next, index]
}

/** Where a mention ends that has matched up to `end`: at the word's end, if what is left of the word may stand there. */
function endOfMention(text: string, match: { start: number; end: number; term: Term }): number | null {
  const { start, end, term } = match
  if (term.cased && plain(text.slice(start, end)) !== plain(term.text)) return null
  if (unitKind(text.charCodeAt(end - 1)) === HAN) return end
  const wordEnd = endOfWord(text, end)
  const rest = fold(text.slice(end, wordEnd))
  if (rest === '') return end
  const inflects = isEnding(rest, fold(term.text), term.languages)
  return inflects || (term.compounds && isCompoundTail(rest)) ? wordEnd : null
}

function endOfWord(text: string, from: number): number {
  let end = from
  for (let index = from; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unitKind(unit) === WORD) end = index + 1
    else if (foldUnit(unit) !== IGNORED) break
  }
  return end
}

/** A text with its capitals, but one spelling of gaps and without what is never seen. */
function plain(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/[\s\u2010-\u2015-]+/g, ' ')
}

function withoutOverlap(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  }
  return kept
}
