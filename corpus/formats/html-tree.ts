import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type ParserError, parse } from 'parse5'
import { SourceError } from '../source-error.ts'
import { MOST_CHARACTERS, MOST_LEVELS } from './limits.ts'
import type { TreeElement, TreeNode } from './tree.ts'

/** A page of as many characters as are read has one element in twenty of them. */
const MOST_ELEMENTS = 500_000

/** Reads HTML into its elements, as a browser would. Throws a SourceError where it is cut off, too large or too deep. */
export function readHtml(text: string, file: string): TreeElement {
  const refuse = (problem: string) => {
    throw new SourceError(problem, {
      file,
      line: null,
      advice: 'Fetch it again from its official page.',
    })
  }
  if (text.length > MOST_CHARACTERS)
    refuse(`The page has ${text.length} characters, and at most ${MOST_CHARACTERS} are read.`)
  let level = 0
  let elements = 0
  // The parser asks at each element which others are open: it must not be let go deep.
  const treeAdapter = {
    ...defaultTreeAdapter,
    // Only the line at which an element begins is asked for.
    updateNodeSourceCodeLocation: () => {},
    onItemPush: () => {
      if (++level > MOST_LEVELS) refuse(`More than ${MOST_LEVELS} elements stand inside one another.`)
      if (++elements > MOST_ELEMENTS) refuse(`The page has more than ${MOST_ELEMENTS} elements.`)
    },
    onItemPop: () => {
      level--
    },
  }
  const errors: ParserError[] = []
  const document = parse(text, {
    treeAdapter,
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    onParseError: (error) => {
      if (BREAKS_OFF.test(error.code)) errors.push(error)
    },
  })
  if (errors.length > 0 || !isEnded(text)) {
    throw new SourceError('The page breaks off: its end is missing.', {
      file,
      line: text.split('\n').length,
      advice: 'Fetch it again from its official page, whole.',
    })
  }
  return { name: '#document', attributes: {}, children: convert(document.childNodes), line: 1 }
}

/** Faults of a text that ends inside a tag, a comment or a script: `eof-in-tag`. */
const BREAKS_OFF = /^eof-/u

/** Whether a page that begins with `<html>` ends with `</html>`; a piece of a page has neither. */
function isEnded(text: string): boolean {
  if (!/<html[\s>]/iu.test(text)) return true
  const end = text.toLowerCase().lastIndexOf('</html')
  return end >= 0 && /^<\/html\s*>(?:\s|<!--(?:(?!-->).)*-->)*$/isu.test(text.slice(end))
}

function convert(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): TreeNode[] {
  const converted: TreeNode[] = []
  for (const node of nodes) {
    if (defaultTreeAdapter.isTextNode(node)) converted.push(node.value)
    if (!defaultTreeAdapter.isElementNode(node)) continue
    const attributes: Record<string, string> = {}
    for (const { name, value } of node.attrs) attributes[name] = value
    const line = node.sourceCodeLocation?.startLine ?? 1
    converted.push({ name: node.tagName, attributes, children: convert(node.childNodes), line })
  }
  return converted
}
