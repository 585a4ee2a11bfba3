import { passageId } from '../identifiers.ts'
import { SourceError } from '../source-error.ts'
import type { Footnote, FootnoteAnchor, Passage } from '../types.ts'
import { findAddresses } from './addresses.ts'
import type { PrintedNote } from './feet.ts'
import type { Lexicon } from './layout.ts'
import type { Line, Mark } from './line.ts'
import { joinParagraph } from './paragraphs.ts'
import type { RawPassage } from './passages.ts'
import { wordBefore } from './word-digits.ts'

/** A footnote's own text and addresses. */
export type NoteText = Omit<Footnote, 'anchors'>

/** The text of printed footnotes, their lines joined. */
export function readNotes(printed: readonly PrintedNote[], lexicon: Lexicon): NoteText[] {
  return printed.map(({ number, lines }) => {
    const { text } = joinParagraph(lines, lexicon)
    return { number, text, urls: findAddresses(text) }
  })
}

/** Passages with the footnotes that their parts refer to, in the order of their numbers. */
export function resolveNotes(
  passages: readonly RawPassage[],
  notes: readonly NoteText[],
  id: string,
): Passage[] {
  const places = new Map(notes.map((note, index) => [note.number, index]))
  return passages.map(({ number, questions, heading, paragraphs }) => {
    const anchors = new Map<number, FootnoteAnchor[]>()
    const anchor = (marks: readonly Mark[], place: Pick<FootnoteAnchor, 'part' | 'index'>, moved = 0) => {
      for (const { note, offset } of marks) {
        const own = anchors.get(note) ?? []
        own.push({ ...place, offset: offset + moved })
        anchors.set(note, own)
      }
    }
    for (const [index, question] of questions.entries()) {
      let moved = 0
      for (const paragraph of question.paragraphs) {
        anchor(paragraph.marks, { part: 'question', index }, moved)
        moved += paragraph.text.length + 1
      }
    }
    if (heading) anchor(heading.marks, { part: 'heading', index: 0 })
    for (const [index, paragraph] of paragraphs.entries())
      anchor(paragraph.marks, { part: 'paragraph', index })
    return {
      id: passageId({ document: id, number }),
      questions: questions.map((question) => ({ number: question.number, text: question.text })),
      heading: heading?.text ?? null,
      paragraphs: paragraphs.map((paragraph) => paragraph.text),
      footnotes: [...anchors]
        .map(([note, own]) => ({ place: places.get(note) ?? -1, own }))
        .sort((one, other) => one.place - other.place)
        .flatMap(({ place, own }) => {
          const note = notes[place]
          return note ? [{ ...note, anchors: own }] : []
        }),
    }
  })
}

/** A number that no note answers to: `beleid13.`, `Convention?10`, `gesneden’?1`, `2018).12 De`, `2015.3 De`. */
const STRAY =
  /(?:(?<![Cc]ovid)(?<=\p{Ll}{3})|(?<=[\p{L}’'”»)][?!’”»])|(?<=\p{Ll}{3}[’'”»)]*[.,;:])|(?<=\d[’”»)]+[.,;:])|(?<=(?<!\d)\d{4}\.))(\d{1,2})(?=[.,;:?!]?(?: |$))/gu

/**
 * Refuses a footnote number whose note is missing. Lines are those of the text, their known numbers taken out; words
 * `withDigits` keep theirs.
 */
export function refuseStrayMarkers(
  lines: readonly Line[],
  { file, withDigits }: { file: string; withDigits?: ReadonlySet<string> | undefined },
): void {
  for (const line of lines) {
    const stray = line.text.includes('://')
      ? undefined
      : [...line.text.matchAll(STRAY)].find(
          ({ 1: digits = '', index }) => !withDigits?.has(wordBefore(line.text, index) + digits),
        )
    if (!stray) continue
    const around = excerpt(line.text, stray.index)
    throw new SourceError(
      `Number ${stray[1]} in ${JSON.stringify(around)} refers to a note that is not at the foot of its page.`,
      {
        file,
        line: line.number,
        advice: 'Restore the note, or the text where the number is not one.',
      },
    )
  }
}

const EXCERPT = 90

/** A long line's part around a place, in whole words. */
export function excerpt(text: string, at: number): string {
  if (text.length <= EXCERPT) return text
  const from = at < EXCERPT / 2 ? 0 : text.indexOf(' ', at - EXCERPT / 2) + 1
  const end = text.indexOf(' ', at + EXCERPT / 3)
  return text.slice(from, end < 0 ? undefined : end)
}
