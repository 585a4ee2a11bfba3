/** The names under which our ranges stand in `CSS.highlights`; `marks.css` paints them. */
const MARK = 'standpunt'
const MARK_HERE = 'standpunt-here'

/** Paints exactly these ranges. Nothing in the page's DOM changes. */
export function paintMarks(ranges: Iterable<Range>): void {
  const wanted = new Set<AbstractRange>(ranges)
  const highlight = CSS.highlights.get(MARK)
  if (!highlight) {
    if (wanted.size > 0) CSS.highlights.set(MARK, new Highlight(...wanted))
    return
  }
  if (wanted.size === 0) {
    CSS.highlights.delete(MARK)
    return
  }
  // Only the difference: a highlight made anew has the whole page painted again.
  for (const range of [...highlight]) if (!wanted.has(range)) highlight.delete(range)
  for (const range of wanted) highlight.add(range)
}

/** Paints one range as the one whose card is open, or none. */
export function paintHere(range: Range | null): void {
  if (range) CSS.highlights.set(MARK_HERE, new Highlight(range))
  else CSS.highlights.delete(MARK_HERE)
}
