import type { Language } from '../vocabulary/concept.ts'
import { fold, foldUnit, HYPHEN, IGNORED, SPACE } from './fold.ts'
import { formsOf, insert, plantTree, type TermTree, type TreeNode } from './term-tree.ts'
import type { Term } from './terms.ts'

/**
 * Terms as they are bundled. To plant all of the vocabulary's takes longer than a reader should wait, so each is
 * planted when a word begins as it does.
 */
export interface PackedTerms {
  /** Each term's text, concept, languages and rules. */
  terms: string
  /** By the first two units of a folded spelling: the index of its term, and the spelling where it is not the term folded. */
  spellings: Record<string, string>
  /** The sieve of the whole tree, a character a byte, counted from `0`. */
  sieve: string
}

const FIRST_OF_SIEVE = 48
/** Between terms, and between the parts of one: what no label holds, and JSON writes as it is. */
const BETWEEN = '\u007f'
const WITHIN = '|'

/** Packs terms; the same terms give the same pack. */
export function packTerms(terms: readonly Term[]): PackedTerms {
  const lines = terms.map(({ text, concept, languages, compounds, cased }) =>
    [text, concept, languages.join(' '), `${compounds ? 'c' : ''}${cased ? '^' : ''}`].join(WITHIN),
  )
  const spellings = new Map<string, string[]>()
  for (const [index, term] of terms.entries()) {
    for (const [at, form] of formsOf(term, fold(term.text)).entries()) {
      const key = form.slice(0, 2)
      const spelling = at === 0 ? String(index) : `${index}${WITHIN}${form}`
      spellings.set(key, [...(spellings.get(key) ?? []), spelling])
    }
  }
  return {
    terms: lines.join(BETWEEN),
    spellings: Object.fromEntries([...spellings].map(([key, forms]) => [key, forms.join(BETWEEN)])),
    sieve: String.fromCharCode(...plantTree(terms).sieve.map((byte) => byte + FIRST_OF_SIEVE)),
  }
}

/** The tree of packed terms, which grows as it is asked. */
export function openTerms({ terms, spellings, sieve }: PackedTerms): TermTree {
  const roots = new Map<number, TreeNode>()
  const planted = new Set<string>()
  let lines: string[] | null = null
  const plant = (key: string) => {
    if (planted.has(key)) return
    planted.add(key)
    const forms = Object.hasOwn(spellings, key) ? spellings[key] : undefined
    if (forms === undefined) return
    lines ??= terms.split(BETWEEN)
    for (const spelling of forms.split(BETWEEN)) {
      const [index = '', other] = spelling.split(WITHIN)
      const term = readTerm(lines[Number(index)] ?? '')
      const folded = fold(term.text)
      const form = other ?? formsOf(term, folded)[0] ?? ''
      insert(roots, form, { term, folded, tails: new Map() })
    }
  }
  return {
    sieve: readSieve(sieve),
    rootAt(text, start, unit) {
      const first = String.fromCharCode(unit)
      plant(first)
      plant(first + secondUnit(text, start + 1))
      return roots.get(unit)
    },
  }
}

function readSieve(written: string): Uint8Array {
  const sieve = new Uint8Array(written.length)
  for (let index = 0; index < written.length; index++)
    sieve[index] = written.charCodeAt(index) - FIRST_OF_SIEVE
  return sieve
}

function readTerm(line: string): Term {
  const [text = '', concept = '', languages = '', rules = ''] = line.split(WITHIN)
  return {
    concept,
    text,
    languages: languages === '' ? [] : (languages.split(' ') as Language[]),
    compounds: rules.includes('c'),
    cased: rules.includes('^'),
  }
}

/** The next folded unit that is seen; empty at the text's end. */
function secondUnit(text: string, from: number): string {
  for (let index = from; index < text.length; index++) {
    const unit = foldUnit(text.charCodeAt(index))
    if (unit !== IGNORED) return String.fromCharCode(unit === HYPHEN ? SPACE : unit)
  }
  return ''
}
