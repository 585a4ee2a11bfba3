import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { TextLink } from '../corpus/references/link-references.ts'

/** How a surface opens what a text refers to and the corpus holds. */
export interface ReadingLinks {
  /** The address of a passage or document on the extension's own page. */
  hrefOf(held: string): string
  /** Opens a passage in place; left out where the address alone does. */
  onOpen?: (held: string) => void
  /** Whether the address is another page than this. */
  isElsewhere: boolean
}

const context = createContext<ReadingLinks>({ hrefOf: (held) => `#${held}`, isElsewhere: false })

/** Tells every text below it where references lead. */
export const ReadingLinksProvider = context.Provider

/** What an anchor needs to lead where a reference does. */
export interface AnchorProps {
  href: string
  target?: '_blank'
  rel?: 'noreferrer' | 'noopener'
  onClick?: (event: MouseEvent) => void
}

/** Makes the attributes of a reference's anchor: what the corpus holds opens here, all else at its official page. */
export function useAnchors(): (target: TextLink['target']) => AnchorProps {
  const { hrefOf, onOpen, isElsewhere } = useContext(context)
  return (target) => {
    if ('url' in target) return { href: target.url, target: '_blank', rel: 'noreferrer' }
    const { held } = target
    const href = hrefOf(held)
    // A whole document has no place in a popup or a panel.
    const open = held.includes('#') ? onOpen : undefined
    if (!open) return isElsewhere ? { href, target: '_blank', rel: 'noopener' } : { href }
    return {
      href,
      target: '_blank',
      rel: 'noopener',
      onClick: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        open(held)
      },
    }
  }
}
