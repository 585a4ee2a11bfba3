/** The names under which our ranges stand in `CSS.highlights`; `marks.css` paints them. */
const MARK = 'standpunt'
const MARK_HERE = 'standpunt-here'

/** What is painted now. Kept here too, since Firefox lets no content script iterate over a `Highlight`. */
let painted = new Set<Range>()

/** Paints exactly these ranges. Nothing in the page's DOM changes. */
export function paintMarks(ranges: Iterable<Range>): void {
  const wanted = new Set(ranges)
  const highlight = CSS.highlights.get(MARK)
  if (wanted.size === 0) CSS.highlights.delete(MARK)
  else if (!highlight) CSS.highlights.set(MARK, new Highlight(...wanted))
  else {
    // Only the difference: a highlight made anew has the whole page painted again.
    for (const range of painted) if (!wanted.has(range)) highlight.delete(range)
    for (const range of wanted) if (!painted.has(range)) highlight.add(range)
  }
  painted = wanted
}

/** Paints one range as the one whose card is open, or none. */
export function paintHere(range: Range | null): void {
  if (!range) {
    CSS.highlights.delete(MARK_HERE)
    return
  }
  const highlight = new Highlight(range)
  highlight.priority = 1
  CSS.highlights.set(MARK_HERE, highlight)
}
