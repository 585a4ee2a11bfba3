/**
 * What an element is to the text around it: `inline` runs along in the line, `block` parts the text, `break` is a line's
 * end, `skipped` is not read at all: what is not prose, what the reader writes in, and ways around the site.
 */
export type ElementKind = 'inline' | 'block' | 'break' | 'skipped'

const INLINE =
  `A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RUBY S SMALL SPAN STRIKE STRONG SUB SUP
  TIME TT U VAR WBR`.split(/\s+/)

const SKIPPED =
  `HEAD TITLE SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST BUTTON CODE PRE KBD SAMP SVG MATH CANVAS IFRAME OBJECT
  EMBED AUDIO VIDEO NAV RT RP`.split(/\s+/)

const KINDS = new Map<string, ElementKind>([
  ...INLINE.map((name) => [name, 'inline'] as const),
  ...SKIPPED.map((name) => [name, 'skipped'] as const),
  // SVG and MathML keep their names in small letters.
  ...SKIPPED.map((name) => [name.toLowerCase(), 'skipped'] as const),
  ['BR', 'break'],
])

const SKIPPED_ROLES = new Set([
  'navigation',
  'menu',
  'menubar',
  'textbox',
  'searchbox',
  'combobox',
  'button',
  'tablist',
])

export function elementKind(element: Element): ElementKind {
  const kind = KINDS.get(element.tagName) ?? 'block'
  return kind !== 'skipped' && element.hasAttributes() && isSkippedByAttribute(element) ? 'skipped' : kind
}

export function isInline(element: Element): boolean {
  return KINDS.get(element.tagName) === 'inline'
}

/** Whether an element or one around it is skipped. */
export function isInsideSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (elementKind(at) === 'skipped') return true
  }
  return false
}

function isSkippedByAttribute(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable.toLowerCase() !== 'false') return true
  const role = element.getAttribute('role')
  return (role !== null && SKIPPED_ROLES.has(role)) || element.getAttribute('aria-hidden') === 'true'
}
