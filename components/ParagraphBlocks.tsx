import type { ComponentChild } from 'preact'
import { type Block, blocksOf, type Line, type ListBlock } from './paragraph-blocks.ts'
import { useWords } from './words-context.tsx'

interface ParagraphBlocksProps {
  paragraphs: string[]
  /** Draws a stretch of a paragraph. */
  show: (line: Line) => ComponentChild
}

/** The paragraphs of a passage: as text, as lists, as tables. */
export function ParagraphBlocks({ paragraphs, show }: ParagraphBlocksProps) {
  return (
    <>
      {blocksOf(paragraphs).map((block, index) => (
        <BlockOf key={index} block={block} show={show} />
      ))}
    </>
  )
}

function BlockOf({ block, show }: { block: Block } & Pick<ParagraphBlocksProps, 'show'>) {
  if (block.kind === 'paragraph') return <p class="official">{show(block.line)}</p>
  if (block.kind === 'table') return <TableOf rows={block.rows} show={show} />
  return <ListOf list={block} show={show} />
}

const TYPES = { numbers: '1', letters: 'a', roman: 'i' } as const

function ListOf({ list, show }: { list: ListBlock } & Pick<ParagraphBlocksProps, 'show'>) {
  const items = list.items.map(({ line, lists }) => (
    <li key={line.index}>
      {show(line)}
      {lists.map((nested, index) => (
        <ListOf key={index} list={nested} show={show} />
      ))}
    </li>
  ))
  if (list.kind === 'bullets') return <ul class="official">{items}</ul>
  return (
    <ol class="official" type={TYPES[list.kind]}>
      {items}
    </ol>
  )
}

/** Scrolls within its own box where it is wider than the page; the keyboard can do so too. */
function TableOf({ rows, show }: { rows: Line[][] } & Pick<ParagraphBlocksProps, 'show'>) {
  const words = useWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll the table.
    <section class="table-box" aria-label={words.table} tabIndex={0}>
      <table class="official">
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell) => (
                <td key={cell.from} class={isFigure(cell) ? 'figure' : undefined}>
                  {show(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Figures stand under each other by their last digit: `1.204`, `€ 3,5 mln`, `40%`, `-`. */
function isFigure({ text, from, to }: Line): boolean {
  return /^[€$\s]*[–-]?[\d.,\s]*\d\s?%?$|^[–-]$/u.test(text.slice(from, to).trim())
}
