import { fold } from './fold.ts'
import { dutchPlurals } from './inflection.ts'
import type { Term } from './terms.ts'

/** A term as it stands at the end of one of its spellings. */
export interface Ending {
  term: Term
  /** The term folded, for rules on what may follow it. */
  folded: string
  /** What was found out about what may follow: the rest of a word as it was written, and whether it may. */
  tails: Map<string, boolean>
}

/**
 * A node of the tree of folded spellings. Nearly all have one child, and a page keeps some thousands of nodes in memory,
 * so an only child hangs on its node as it is.
 */
export interface TreeNode {
  /** The folded UTF-16 unit that leads here. */
  unit: number
  /** The only child, or null where there are none or several. */
  child: TreeNode | null
  /** Several children, by unit. */
  children: Map<number, TreeNode> | null
  endings: Ending[] | null
}

/** The tree, with a sieve before it: nine words in ten begin like no term at all. */
export interface TermTree {
  /** The node of a folded unit, with the terms below that begin as the text does at `start`. */
  rootAt(text: string, start: number, unit: number): TreeNode | undefined
  /**
   * By the hash of a word's first units, folded: bit 4 says that a term begins with these four, bits 1 to 3 that a term is
   * no more than these one, two or three. Now and then a hash says so wrongly.
   */
  sieve: Uint8Array
}

/** How many units of a word the sieve looks at. */
export const SIEVE_UNITS = 4

const SIEVE_SIZE = 1 << 14

/** The hash of some units and one more behind them. */
export function sieveHash(hash: number, unit: number): number {
  return (hash * 37 + unit) & (SIEVE_SIZE - 1)
}

export function plantTree(terms: readonly Term[]): TermTree {
  const roots = new Map<number, TreeNode>()
  const sieve = new Uint8Array(SIEVE_SIZE)
  for (const term of terms) {
    const folded = fold(term.text)
    for (const form of formsOf(term, folded)) {
      insert(roots, form, { term, folded, tails: new Map() })
      letThrough(sieve, form)
    }
  }
  return { sieve, rootAt: (_text, _start, unit) => roots.get(unit) }
}

export function childOf(node: TreeNode, unit: number): TreeNode | null {
  if (node.children) return node.children.get(unit) ?? null
  return node.child?.unit === unit ? node.child : null
}

export function isLeaf(node: TreeNode): boolean {
  return node.child === null && node.children === null
}

/** The spellings under which a term stands in the tree. A hyphen counts as a space: `Oost-Turkestan`. */
export function formsOf(term: Term, folded: string): string[] {
  const base = folded.replaceAll('-', ' ').replace(/ +/g, ' ').trim()
  return term.languages.includes('nl') ? [base, ...dutchPlurals(base)] : [base]
}

/** Plants a spelling of a term. */
export function insert(roots: Map<number, TreeNode>, form: string, ending: Ending): void {
  let node: TreeNode | null = null
  for (let index = 0; index < form.length; index++) {
    node = grow(roots, node, form.charCodeAt(index))
  }
  if (!node) return
  node.endings = [...(node.endings ?? []), ending]
}

function letThrough(sieve: Uint8Array, form: string): void {
  const length = Math.min(form.length, SIEVE_UNITS)
  let hash = 0
  for (let index = 0; index < length; index++) hash = sieveHash(hash, form.charCodeAt(index))
  sieve[hash] = (sieve[hash] ?? 0) | (1 << length)
}

function grow(roots: Map<number, TreeNode>, node: TreeNode | null, unit: number): TreeNode {
  const known = node ? childOf(node, unit) : roots.get(unit)
  if (known) return known
  const grown: TreeNode = { unit, child: null, children: null, endings: null }
  if (!node) roots.set(unit, grown)
  else if (node.children) node.children.set(unit, grown)
  else if (node.child) {
    node.children = new Map([node.child, grown].map((child) => [child.unit, child]))
    node.child = null
  } else node.child = grown
  return grown
}
