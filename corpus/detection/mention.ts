/** A term found in a text. Offsets count UTF-16 units of the text as it was given. */
export interface Mention {
  concept: string
  start: number
  end: number
}
