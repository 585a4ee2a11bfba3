import type { DocumentFacts } from '../types.ts'
import type { PrintedNote } from './feet.ts'
import type { Line } from './line.ts'

/** What a format states in fields of its own (`isodatum`, `<meta>`), beside the text. */
export type StatedFacts = Partial<
  Pick<DocumentFacts, 'id' | 'title' | 'askedOn' | 'publishedOn' | 'askers' | 'ministers' | 'references'>
>

/** Something that was read, but that a person should look at. */
export interface Oddity {
  /** In the source, from 1; null where it is in no one line. */
  line: number | null
  /** One sentence. */
  problem: string
  /** What stands here may miss words, or be somebody else's: such a reading may be looked at, and never quoted. */
  uncertain?: true
}

/**
 * A document as its format gave it up: what every format is read into, and what the one pipeline starts from. Every
 * line of the source that is not blank is in exactly one of `body`, `notes` and `furniture`.
 */
export interface Reading {
  /** The text in reading order, the numbers of its footnotes taken out and kept as marks. */
  body: Line[]
  notes: PrintedNote[]
  /** What is printed around the text: letterhead, running lines, page numbers. */
  furniture: Line[]
  /** Each line is a whole paragraph, so none is joined with the next. */
  whole: boolean
  /** Characters that surely fit on a line, where the format knows; else the lines themselves tell. */
  lineWidth?: number
  stated: StatedFacts
  oddities: Oddity[]
  /** Words that keep the digits behind them, though no note bears those: `C-Lion1`. */
  withDigits?: ReadonlySet<string>
}
