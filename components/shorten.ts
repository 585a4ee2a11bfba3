/** The beginning of a text that someone else wrote, fit for one line: no control characters, cut with an ellipsis. */
export function shorten(text: string, longest = 60): string {
  // Look no further than needed: a selection can be a whole book.
  const line = text
    .slice(0, longest * 4)
    // Controls, and the marks that turn the direction of what follows.
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
  const characters = [...line]
  return characters.length > longest || text.length > longest * 4
    ? `${characters.slice(0, longest).join('').trimEnd()}…`
    : line
}
